// The findings that can be shown before the whole workspace has been read: those that no other file can change.
import type { Uri } from '../core/base/uri';
import type { FileFindings } from '../core/rules/run';
import type { Snapshot } from '../core/snapshot';

/** The rules that look at one file's text and at nothing else. */
export const rulesOfOneFile: ReadonlySet<string> = new Set([
  'duplicate-key',
  'invalid-value',
  'missing-required-field',
  'unknown-property',
  'wrong-type-scalar',
  'yaml-syntax',
]);

/** The findings of a file that hold whatever the rest of its workspace says. */
export function earlyFindings(snapshot: Snapshot, uri: Uri): FileFindings {
  const findings = snapshot.findings(uri);
  return { ...findings, diagnostics: findings.diagnostics.filter(({ rule }) => rulesOfOneFile.has(rule)) };
}
