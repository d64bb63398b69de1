// Proposes the keys that a mapping still lacks, required ones first, each with the beginning of its value.
import { schemaAt, type JsonSchema } from '../../schema/vocabulary';
import { escaped } from '../support/snippet-syntax';
import { entryText, type Asked, type Proposal } from './proposal';
import { allowedBy } from './slots';

/** Keys of the mapping at the slot, described by its schema. */
export function* keys(asked: Asked): Generator<Proposal> {
  const { kind, slot } = asked;
  if (slot.part !== 'key') return;
  if (kind === undefined) {
    if (slot.path.length === 0 && !slot.siblings.includes('kind')) yield kindKey(asked);
    return;
  }
  const schema = schemaAt(kind, slot.path);
  for (const [place, key] of Object.keys(schema?.properties ?? {}).entries()) {
    if (slot.siblings.includes(key)) continue;
    const property = schemaAt(kind, [...slot.path, key]);
    const isRequired = schema?.required?.includes(key) === true;
    yield {
      label: key,
      kind: 'key',
      detail: isRequired ? 'required' : undefined,
      documentation: keyDocumentation(property),
      rank: place + (isRequired ? 0 : 1000),
      ...entryText(asked, key, beginning(property, asked)),
    };
  }
}

function kindKey(asked: Asked): Proposal {
  const documentation = 'What the document describes, such as a programme or a module.';
  return { label: 'kind', kind: 'key', detail: 'required', documentation, ...entryText(asked, 'kind', '') };
}

/** The description, and an example where it is one word. */
function keyDocumentation(schema: JsonSchema | undefined): string | undefined {
  const example = schema?.examples?.find((one) => typeof one === 'string' || typeof one === 'number');
  if (schema?.description === undefined || example === undefined || schema.enum !== undefined)
    return schema?.description;
  return `${schema.description}\n\nFor example: ${String(example)}`;
}

/** What stands behind the colon: the only value, room for a word, or the first line of a list or mapping. */
function beginning(schema: JsonSchema | undefined, { slot }: Asked): string {
  const [only, ...others] = schema?.enum ?? [];
  if (only !== undefined && others.length === 0) return escaped(String(only));
  const { word, map, list } = allowedBy(schema);
  if (word || (!map && !list)) return '';
  if (slot.flow) return map ? '{$0\\}' : '[$0]';
  const line = `\n${' '.repeat(slot.indent + 2)}`;
  return map ? `${line}$0` : `${line}- $0`;
}
