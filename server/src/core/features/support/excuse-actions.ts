// Actions that excuse a finding: a waiver that the board can complete, or a comment above the line.
import type { Diagnostic } from '../../base/diagnostic';
import { LineIndex, lineEndOf, lineText } from '../../base/line-index';
import { quoted } from '../../base/phrases';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { textRange } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import { rules } from '../../rules';
import type { Snapshot } from '../../snapshot';
import { ignoreComments } from '../../syntax/ignores';
import { parse } from '../../syntax/parse';
import { treeOf } from './tree-of';
import type { ActionPlace, CodeAction } from './action';
import { sameMeaning } from './same-meaning';
import { excuseReason as reason, waiverFor } from './waiver-entry';

/** A waiver and an ignore comment for each finding that can be excused. */
export function* excuses(place: ActionPlace, findings: readonly Diagnostic[]): Generator<CodeAction> {
  const lines = new LineIndex(place.snapshot.file(place.uri)?.text ?? '');
  const ignored = new Set<string>();
  const waived = new Set<string>();
  for (const finding of findings.filter(isExcusable)) {
    const waiver = waive(place, finding);
    if (waiver !== undefined && isNew(waiver.title, waived)) yield waiver;
    const { line } = lines.position(finding.range.start);
    if (!isNew(`${String(line)} ${finding.rule}`, ignored)) continue;
    const comment = ignore(place, finding, lines, line);
    if (comment !== undefined) yield comment;
  }
}

function isNew(key: string, seen: Set<string>): boolean {
  return !seen.has(key) && seen.add(key).size > 0;
}

/** Text that is not YAML cannot be agreed upon, and excuses are not excused. */
function isExcusable({ rule: id }: Diagnostic): boolean {
  if (id === 'yaml-syntax' || id === 'unreadable-file') return false;
  return rules.find((rule) => rule.id === id)?.on !== 'suppressions';
}

function waive({ snapshot, root }: ActionPlace, finding: Diagnostic): CodeAction | undefined {
  const { rule, target, document } = finding;
  const waiver = target === undefined ? undefined : waiverFor(snapshot, root, { rule, target, document: document?.id });
  if (target === undefined || waiver === undefined) return undefined;
  const { until, edits, creates } = waiver;
  const title = `Waive ${quoted(rule)} for ${quoted(target)} until ${until}`;
  return { title, kind: 'quickfix', isPreferred: false, finding, rule, edits, ...(creates && { creates }) };
}

function ignore(
  { snapshot, uri }: ActionPlace,
  finding: Diagnostic,
  lines: LineIndex,
  line: number,
): CodeAction | undefined {
  const text = snapshot.file(uri)?.text ?? '';
  const at = lines.offset({ line, character: 0 });
  const indent = /^[ \t]*/.exec(lineText(text, lines, line))?.[0] ?? '';
  const lineEnd = lineEndOf(text);
  const comment = `${indent}# care-curriculum-ignore ${finding.rule} -- ${reason}${lineEnd}`;
  const edit: TextEdit = { range: textRange(at, at), newText: comment };
  if (!isComment(text, edit, line + 1, snapshot, uri)) return undefined;
  return {
    title: `Ignore ${quoted(finding.rule)} on this line`,
    kind: 'quickfix',
    isPreferred: false,
    edits: new Map([[uri, [edit]]]),
    finding,
    rule: finding.rule,
  };
}

/** Whether the new line is read as an ignore comment for the line below, and everything else as before. */
function isComment(text: string, edit: TextEdit, line: number, snapshot: Snapshot, uri: Uri): boolean {
  const after = applyEdits(text, [edit]);
  if (!ignoreComments(after).some((comment) => comment.line === line)) return false;
  return sameMeaning(treeOf(uri, snapshot), parse(after));
}
