// Which programmes a file is about, so that views can follow the editor.
import type { Uri } from '../base/uri';
import type { Document } from '../model/document';
import { moduleScope } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';

/** The programmes that a file states or whose modules it holds, each once; undefined in the list is the implicit one. */
export function programmesOfFile(snapshot: Snapshot, uri: Uri): readonly (string | undefined)[] {
  const all = snapshot.programmes();
  const documents = snapshot.file(uri)?.content.documents ?? [];
  const found = new Set(documents.flatMap((document) => programmesOf(document, snapshot)));
  return all.filter((id) => found.has(id));
}

function programmesOf(document: Document, snapshot: Snapshot): readonly (string | undefined)[] {
  if (document.kind === 'programme') return [document.id?.value];
  if (document.kind === 'settings') return [undefined];
  if (document.kind !== 'module') return [];
  const { programmes } = moduleScope(document, snapshot);
  return programmes.length === 0 ? [undefined] : programmes.map(({ id }) => id);
}
