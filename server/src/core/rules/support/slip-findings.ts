// The findings of slips that were met before parsing, for the rule that reports them.
import type { FileState } from '../../index/file-state';
import type { PlacedFinding } from '../rule';
import { documentAround } from './document-at';
import { onFirstLine } from './on-first-line';

/** The slips of a file that a rule reports, each with its quick fix. */
export function* slipFindings(
  file: FileState,
  rule: 'look-alike-character' | 'text-cut-short',
): Generator<PlacedFinding> {
  for (const problem of file.content.syntaxProblems) {
    if (problem.code !== 'slip' || problem.rule !== rule) continue;
    const { range, cause, severity, repair, safe } = problem;
    const document = documentAround(file, range.start);
    yield {
      range: onFirstLine(file.text, range),
      message: cause,
      severity,
      target: document?.id?.value,
      document,
      fixes: [{ title: repair.title, safe, changes: [{ op: 'replace', range: repair.range, text: repair.text }] }],
    };
  }
}
