// Actions that excuse a finding: a waiver that the board can complete, or a comment above the line.
import type { Diagnostic } from '../../base/diagnostic';
import { LineIndex, lineText } from '../../base/line-index';
import { quoted } from '../../base/phrases';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { textRange } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import { rules } from '../../rules';
import type { Snapshot } from '../../snapshot';
import { textEdits } from '../../syntax/edit';
import { ignoreComments } from '../../syntax/ignores';
import { parse } from '../../syntax/parse';
import { treeQuery } from '../tree';
import type { ActionPlace, CodeAction } from './action';
import { sameMeaning } from './same-meaning';

const reason = 'Say why this is accepted';
const owner = 'Say who agreed';

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
  const { today } = snapshot.environment;
  if (target === undefined || today === undefined) return undefined;
  const isOwn = target === document?.id || target.startsWith(`${document?.id ?? ''}/`);
  const waiver = {
    rule,
    target,
    ...(isOwn || document?.id === undefined ? {} : { document: document.id }),
    reason,
    agreed_by: owner,
    until: yearAfter(today),
  };
  const title = `Waive ${quoted(rule)} for ${quoted(target)} until ${waiver.until}`;
  const base = { title, kind: 'quickfix', isPreferred: false, finding, rule } as const;
  const [list] = snapshot.facts('waivers', '');
  if (list === undefined) {
    const lines = Object.entries(waiver).map(([key, value]) => [key, value] as const);
    return {
      ...base,
      edits: new Map(),
      creates: [{ uri: freeUri(snapshot, root), text: newList(Object.fromEntries(lines)) }],
    };
  }
  const change = { op: 'insert', path: ['waivers', '-'], value: waiver } as const;
  const edits = textEdits(snapshot.file(list.uri)?.text ?? '', snapshot.ask(treeQuery, list.uri), list.place, change);
  return edits.length === 0 ? undefined : { ...base, edits: new Map([[list.uri, edits]]) };
}

/** The same day a year later; the 29th of February becomes the 28th. */
function yearAfter(date: string): string {
  const year = Number(date.slice(0, 4)) + 1;
  const rest = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

function newList(waiver: Readonly<Record<string, string>>): string {
  const start = 'kind: waivers\n';
  const change = { op: 'insert', path: ['waivers', '-'], value: waiver } as const;
  return `${applyEdits(start, textEdits(start, parse(start), 0, change)).trimEnd()}\n`;
}

function freeUri(snapshot: Snapshot, root: Uri): Uri {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${String(number)}`;
    const uri = `${root}waivers/programme-board${suffix}.waivers.yaml`;
    if (snapshot.file(uri) === undefined) return uri;
  }
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
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
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
  return sameMeaning(snapshot.ask(treeQuery, uri), parse(after));
}
