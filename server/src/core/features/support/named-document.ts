// From a kind and an ID to the document, typed, with the file it stands in.
import type { Uri } from '../../base/uri';
import type { DocumentOf } from '../../model/document';
import type { Kind } from '../../schema/kinds';
import type { Snapshot } from '../../snapshot';

/** A document and its file. */
export interface FoundDocument<K extends Kind> {
  readonly uri: Uri;
  readonly document: DocumentOf<K>;
}

/** The first document of this kind with this ID, or undefined. */
export function namedDocument<K extends Kind>(kind: K, id: string, snapshot: Snapshot): FoundDocument<K> | undefined {
  const [found] = snapshot.facts('places', `${kind} ${id}`);
  return found === undefined ? undefined : placedDocument(kind, found.uri, found.place, snapshot);
}

/** The document of this kind at a place of a file, or undefined when another kind or none stands there. */
export function placedDocument<K extends Kind>(
  kind: K,
  uri: Uri,
  place: number,
  snapshot: Snapshot,
): FoundDocument<K> | undefined {
  const document = snapshot.file(uri)?.content.documents.find((one) => one.place === place);
  return document !== undefined && isOfKind(document, kind) ? { uri, document } : undefined;
}

function isOfKind<K extends Kind>(document: { readonly kind: string }, kind: K): document is DocumentOf<K> {
  return document.kind === kind;
}
