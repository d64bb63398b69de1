// The outline of a file: its documents, and in them everything that has a name, nested as written.
import { touches, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Document } from '../model/document';
import type { Snapshot } from '../snapshot';
import type { MapNode } from '../syntax/tree';
import { documentBranch } from './outline/document-branch';
import type { Branch, SymbolKind } from './outline/branch';
import { treeOf } from './support/tree-of';

/** One line of the outline. Its selection lies within its range, and its range within that of the line above it. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  readonly range: TextRange;
  readonly selection: TextRange;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file, in the order of its text; empty for a file that is not there. */
export function documentSymbols(snapshot: Snapshot, uri: Uri): readonly DocumentSymbol[] {
  const documents = snapshot.file(uri)?.content.documents ?? [];
  const roots = treeOf(uri, snapshot).documents;
  const text = snapshot.file(uri)?.text ?? '';
  return documents.map((document: Document) => {
    const root = roots[document.place]?.root;
    return nested(documentBranch(document, root?.kind === 'map' ? root : noRoot, snapshot), text, {
      start: 0,
      end: text.length,
    });
  });
}

const noRoot: MapNode = { kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [] };

/** What an alias repeats stands elsewhere: it is shown at the end of what repeats it. */
function nested(branch: Branch, text: string, within: TextRange): DocumentSymbol {
  const written = withoutTail(text, branch.range);
  const range = contains(within, written) ? written : { start: within.start, end: within.start };
  const selection = contains(range, branch.selection) ? branch.selection : { start: range.start, end: range.start };
  const children = branch.children.map((child) => nested(child, text, range));
  const { detail, kind } = branch;
  return { name: branch.name.trim() === '' ? '?' : branch.name, detail, kind, range, selection, children };
}

/** A block scalar reaches to the next line; nothing is written there. */
function withoutTail(text: string, { start, end }: TextRange): TextRange {
  return { start, end: Math.max(start, text.slice(start, end).trimEnd().length + start) };
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return touches(outer, inner.start) && touches(outer, inner.end);
}
