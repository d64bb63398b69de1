// Findings for other programs; the shape is a contract, and a change that breaks readers raises "version".
import type { CheckReport, ReportedFinding } from '../check-report';
import { jsonDocument } from '../../core/report/json-document';

/** The report as JSON. */
export function checkJson({ summary, findings }: CheckReport): string {
  const { files, documents, errors, warnings, information, hints, waived } = summary;
  const counts = { files, documents, errors, warnings, information, hints, waived };
  return jsonDocument({ version: 1, summary: counts, findings: findings.map(findingJson) });
}

function findingJson({ file, line, column, endLine, endColumn, diagnostic, related }: ReportedFinding) {
  const { severity, rule, message, target, document, fixes } = diagnostic;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    rule,
    message,
    target: target ?? null,
    document:
      document === undefined || document.kind === 'unknown' ? null : { kind: document.kind, id: document.id ?? null },
    related: related.map((place) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      message: place.message,
    })),
    fixes: fixes.map(({ title }) => ({ title })),
  };
}
