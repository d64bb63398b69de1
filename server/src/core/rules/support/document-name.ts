// How findings name the document that they are about.
import { quoted } from '../../base/phrases';
import type { Document } from '../../model/document';

/** The document's ID in quotes, or `this module` where it has none. */
export function documentName({ id, kind }: Pick<Document, 'id' | 'kind'>): string {
  return id === undefined ? `this ${kind}` : quoted(id.value);
}
