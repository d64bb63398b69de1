// A new entry in the workspace's list of waivers, for the board to complete; without a list, a file with one.
import { yearAfter } from '../../base/calendar';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import type { Uri } from '../../base/uri';
import type { Snapshot } from '../../snapshot';
import { textEdits } from '../../syntax/edit';
import { parse } from '../../syntax/parse';
import { treeOf } from './tree-of';
import type { CreatedFile } from './action';

/** What stands where a reason belongs, until its author says it. */
export const excuseReason = 'Say why this is accepted';
const owner = 'Say who agreed';

/** What is to be waived. */
export interface Waivable {
  readonly rule: string;
  readonly target: string;
  /** The document of the finding; the waiver is for it alone. */
  readonly document: string | undefined;
}

/** The entry as edits, or as a file that is made. */
export interface WaiverEntry {
  readonly until: string;
  /** The file that holds the entry then. */
  readonly uri: Uri;
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>;
  readonly creates?: readonly CreatedFile[];
}

/** A waiver for a year; `root` is the folder for a new file, with a slash at its end. Undefined where none can be written. */
export function waiverFor(
  snapshot: Snapshot,
  root: Uri,
  { rule, target, document }: Waivable,
): WaiverEntry | undefined {
  const { today } = snapshot.environment;
  if (today === undefined) return undefined;
  const isOwn = target === document || target.startsWith(`${document ?? ''}/`);
  const until = yearAfter(today);
  const named = isOwn || document === undefined ? {} : { document };
  const waiver = { rule, target, ...named, reason: excuseReason, agreed_by: owner, until };
  const [list] = snapshot.facts('waivers', '');
  if (list === undefined) {
    const uri = freeUri(snapshot, root);
    return { until, uri, edits: new Map(), creates: [{ uri, text: newList(waiver) }] };
  }
  const change = { op: 'insert', path: ['waivers', '-'], value: waiver } as const;
  const edits = textEdits(snapshot.file(list.uri)?.text ?? '', treeOf(list.uri, snapshot), list.place, change);
  return edits.length === 0 ? undefined : { until, uri: list.uri, edits: new Map([[list.uri, edits]]) };
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
