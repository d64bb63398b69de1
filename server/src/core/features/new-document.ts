// A new document: where it goes, what it says, which programme takes it in, and what its author writes first.
import type { TextEdit } from '../base/text-edit';
import { textRange, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { fixEdits } from './fix-edits';
import { templateContext, type NewDocumentRequest } from './new-document/context';
import { holderOf, isSoundId } from './new-document/ids';
import { templateOf, type NewKind } from './new-document/templates';

/** Where a new document is made. */
export interface NewDocumentPlace {
  /** The workspace's folder, with a slash at its end. */
  readonly root: Uri;
  /** The programme that is to name it: a module among its modules, an overlay or a role among its own. */
  readonly programme: string | undefined;
}

/** A file to make, and the edits that go with it. */
export interface NewDocument {
  readonly uri: Uri;
  readonly text: string;
  /** What the author is to replace first. */
  readonly selection: TextRange;
  /** The edits that name it in its programme. */
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>;
}

/** The document; undefined where its ID is taken or no ID, or where there is nothing for it to be about. */
export function newDocument(
  snapshot: Snapshot,
  request: NewDocumentRequest,
  place: NewDocumentPlace,
): NewDocument | undefined {
  const { kind, id } = request;
  if (!isSoundId(id) || holderOf(snapshot, kind, id) !== undefined) return undefined;
  const context = templateContext(snapshot, request);
  if (typeof context === 'string') return undefined;
  const text = templateOf(kind, context);
  return {
    uri: freeUri(snapshot, `${folderFor(snapshot, kind, place.root)}${id.toLowerCase()}`, `.${kind}.yaml`),
    text,
    selection: firstGap(kind, text),
    edits: listing(snapshot, kind, id, place.programme),
  };
}

/** The folder for documents of each kind in a workspace that has none yet. */
export const usualFolders: Readonly<Record<NewKind, string>> = {
  programme: 'programmes',
  module: 'modules',
  framework: 'frameworks',
  overlay: 'overlays',
  crosswalk: 'crosswalks',
  role: 'roles',
  resource: 'resources',
  waivers: 'waivers',
};

/** The folder that holds most documents of the kind, with a slash at its end. */
function folderFor(snapshot: Snapshot, kind: NewKind, root: Uri): Uri {
  const counts = new Map<Uri, number>();
  for (const { uri } of snapshot.index.get('ids', kind)) {
    if (snapshot.file(uri)?.bundled === true) continue;
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? `${root}${usualFolders[kind]}/`;
}

function freeUri(snapshot: Snapshot, stem: Uri, ending: string): Uri {
  for (let number = 1; ; number++) {
    const uri = `${stem}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    if (snapshot.file(uri) === undefined) return uri;
  }
}

/** The field whose first value an author replaces, by kind. */
const firstFields: Readonly<Record<NewKind, string>> = {
  programme: 'statement',
  module: 'statement',
  framework: 'publisher',
  overlay: 'approved_by',
  crosswalk: 'links',
  role: 'also_called',
  resource: 'description',
  waivers: 'target',
};

function firstGap(kind: NewKind, text: string): TextRange {
  const found = new RegExp(`\\b${firstFields[kind]}: ([^#\\n}]+)`, 'd').exec(text);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  return textRange(start, start + text.slice(start, end).trimEnd().length);
}

const lists: Partial<Readonly<Record<NewKind, string>>> = { module: 'modules', overlay: 'overlays', role: 'roles' };

function listing(
  snapshot: Snapshot,
  kind: NewKind,
  id: string,
  programme: string | undefined,
): ReadonlyMap<Uri, readonly TextEdit[]> {
  const list = lists[kind];
  const home = programme === undefined ? undefined : snapshot.facts('programme', programme)[0];
  if (list === undefined || home === undefined) return new Map();
  const change = { op: 'insert', path: [list, '-'], value: id } as const;
  const changes = [{ uri: home.uri, document: home.place, change }];
  return fixEdits(snapshot, { title: '', safe: false, changes }) ?? new Map();
}
