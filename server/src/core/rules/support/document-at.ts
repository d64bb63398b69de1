// The document at a place of a file, for rules that look at files as a whole.
import { touches } from '../../base/text-range';
import type { FileState } from '../../index/file-state';
import type { Document } from '../../model/document';

/** The document with this place in its file, or undefined when that part of the file is none. */
export function documentAt(file: FileState, place: number): Document | undefined {
  return file.content.documents.find((document) => document.place === place);
}

/** The document that an offset of the file lies in, or undefined when it lies in none. */
export function documentAround(file: FileState, offset: number): Document | undefined {
  return file.content.documents.find((document) => touches(document.range, offset));
}
