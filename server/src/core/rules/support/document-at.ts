// The document at a place of a file, for rules that look at files as a whole.
import type { FileState } from '../../index/file-state';
import type { Document } from '../../model/document';

/** The document with this place in its file, or undefined when that part of the file is none. */
export function documentAt(file: FileState, place: number): Document | undefined {
  const found = lastUpTo(file.content.documents, (document) => document.place <= place);
  return found?.place === place ? found : undefined;
}

/** The document that an offset of the file lies in, or undefined when it lies in none. */
export function documentAround(file: FileState, offset: number): Document | undefined {
  const found = lastUpTo(file.content.documents, (document) => document.range.start <= offset);
  return found !== undefined && offset <= found.range.end ? found : undefined;
}

/** The last of the documents, which are in the order of the file, that is no further than what is looked for. */
function lastUpTo(documents: readonly Document[], isUpTo: (document: Document) => boolean): Document | undefined {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const document = documents[middle];
    if (document !== undefined && isUpTo(document)) low = middle + 1;
    else high = middle;
  }
  return documents[low - 1];
}
