// Proposes the words that the schema allows for a value, and the kinds of document.
import { kinds } from '../../schema/kinds';
import { schemaAt } from '../../schema/vocabulary';
import { valueText, type Asked, type Proposal } from './proposal';

/** The allowed words of the value at the slot, in the schema's order. */
export function* enumValues(asked: Asked): Generator<Proposal> {
  const { kind, slot } = asked;
  if (slot.part !== 'value') return;
  if (slot.path.length === 1 && slot.path[0] === 'kind') {
    for (const [rank, word] of kinds.entries()) {
      const documentation = schemaAt(word, [])?.description;
      const isAnnounced = word === kind;
      yield {
        ...wordProposal(asked, word),
        documentation,
        rank: isAnnounced ? -1 : rank,
        detail: isAnnounced ? 'as the file is named' : undefined,
      };
    }
    return;
  }
  const schema = kind === undefined ? undefined : schemaAt(kind, slot.path);
  for (const [rank, value] of (schema?.enum ?? []).entries()) {
    const detail = schema?.default === value ? 'default' : undefined;
    yield { ...wordProposal(asked, String(value)), detail, documentation: schema?.description, rank };
  }
}

function wordProposal(asked: Asked, word: string): Proposal {
  return { label: word, kind: 'value', text: valueText(asked, word) };
}
