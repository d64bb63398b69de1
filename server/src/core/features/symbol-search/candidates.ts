// What of a document can be searched for: itself, and the outcomes or items it defines.
import type { TextRange } from '../../base/text-range';
import type { Document } from '../../model/document';
import type { Item } from '../../model/framework';
import type { Kind } from '../../schema/kinds';

/** One thing that can be found. */
export interface Candidate {
  readonly id: string;
  /** A label or a title. */
  readonly label: string;
  /** A statement, searched for words. */
  readonly words: string;
  /** The ID of what it stands in. */
  readonly container: string;
  readonly kind: Kind | 'outcome' | 'item';
  readonly range: TextRange;
}

/** The candidates of a document; a document without an ID is found by its kind. */
export function* candidatesOf(document: Document): Generator<Candidate> {
  const { kind, id, title, head } = document;
  if (kind === 'unknown') return;
  yield { kind, id: id?.value ?? kind, label: title?.value ?? '', words: '', container: '', range: head };
  const container = id?.value ?? '';
  switch (document.kind) {
    case 'module':
    case 'programme':
      for (const outcome of document.outcomes) {
        const name = outcome.id?.value ?? '';
        const statement = outcome.statement?.value ?? '';
        yield { kind: 'outcome', id: name, label: '', words: statement, container, range: outcome.head };
      }
      return;
    case 'framework':
      for (const item of document.items) yield* itemsBelow(item, container);
      return;
    case 'overlay':
      for (const { id: added, label, statement, head: range } of document.add) {
        const name = added?.value ?? '';
        yield { kind: 'item', id: name, label: label?.value ?? '', words: statement?.value ?? '', container, range };
      }
      return;
    default:
      return;
  }
}

function* itemsBelow(item: Item, container: string): Generator<Candidate> {
  const { id, label, statement, head: range } = item;
  const words = statement?.value ?? '';
  yield { kind: 'item', id: id?.value ?? '', label: label?.value ?? '', words, container, range };
  for (const below of [...item.parts, ...item.items]) yield* itemsBelow(below, container);
}
