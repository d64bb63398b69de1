// Findings one a line, for editors, `grep` and logs.
import { harmless } from '../../core/base/harmless';
import type { CheckReport } from '../check-report';

/** The report as lines `path:line:column: severity: message [rule]`. */
export function checkText({ findings }: CheckReport): string {
  return findings
    .map(({ file, line, column, diagnostic: { severity, message, rule } }) =>
      harmless(`${file}:${String(line)}:${String(column)}: ${severity}: ${message} [${rule}]`),
    )
    .map((line) => `${line}\n`)
    .join('');
}
