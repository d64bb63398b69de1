// How findings about a part of a document name it, so that a waiver can mean this one and no namesake elsewhere.
import type { Text } from '../../base/text-range';

/** `CC701/LO1`; the document's ID where the part has none, undefined where the document has none. */
export function partTarget(document: Text | undefined, part: Text | undefined): string | undefined {
  if (document === undefined) return undefined;
  return part === undefined ? document.value : `${document.value}/${part.value}`;
}
