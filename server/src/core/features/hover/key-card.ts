// The card of a key: what it is for, what it may hold, what an example looks like.
import type { NodePath, YamlValue } from '../../base/fix';
import type { TextRange } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import { isKind, type Kind } from '../../schema/kinds';
import { keysAt, schemaAt, type JsonSchema } from '../../schema/vocabulary';
import type { Snapshot } from '../../snapshot';
import { yamlOf } from '../../syntax/edit';
import { spotAt } from '../../syntax/navigate';
import { entryOf, type YamlNode } from '../../syntax/tree';
import { treeOf } from '../support/tree-of';
import { arrangementFacts } from './arrangement-facts';
import { cardOf, fact, shortened, type Card, type CardFact } from './card';

/** A card and the range it is about. */
export interface RangedCard {
  readonly range: TextRange;
  readonly card: Card;
}

/** The longest example, in lines; a longer one would drown the rest. */
const exampleLimit = 8;

/** The card of the key at an offset, or of the key whose value, one of a few words, stands there. */
export function keyCardAt(snapshot: Snapshot, uri: Uri, offset: number): RangedCard | undefined {
  for (const { root } of treeOf(uri, snapshot).documents) {
    const spot = spotAt(root, offset);
    const kind = kindOf(root);
    const key = spot?.path.at(-1);
    if (spot === undefined || kind === undefined || typeof key !== 'string') continue;
    if (!keysAt(kind, spot.path.slice(0, -1)).includes(key)) continue;
    const schema = schemaAt(kind, spot.path);
    if (schema === undefined || (spot.part === 'value' && (spot.node.kind !== 'scalar' || schema.enum === undefined)))
      continue;
    const written = kind === 'role' && key === 'involvement' ? valueOf(root, key) : undefined;
    const more = written === undefined ? [] : arrangementFacts(written, snapshot);
    return { range: spot.node.range, card: keyCard(key, schema, kind, spot.path, more) };
  }
  return undefined;
}

function kindOf(root: YamlNode | undefined): Kind | undefined {
  const word = valueOf(root, 'kind');
  return isKind(word) ? word : undefined;
}

function valueOf(root: YamlNode | undefined, key: string): string | undefined {
  const written = root?.kind === 'map' ? entryOf(root, key)?.value : undefined;
  return written?.kind === 'scalar' ? written.text : undefined;
}

function keyCard(
  key: string,
  schema: JsonSchema,
  kind: Kind,
  path: NodePath,
  more: readonly (CardFact | undefined)[],
): Card {
  const required = schemaAt(kind, path.slice(0, -1))?.required?.includes(key) === true;
  const card = cardOf(
    key,
    required ? 'required key' : 'key',
    schema.description,
    fact('Allowed', schema.enum?.join(', ')),
    fact('Default', defaultWords(schema.default)),
    ...more,
  );
  const example = exampleOf(key, schema.examples?.[0]);
  return example === undefined || schema.enum !== undefined
    ? card
    : { ...card, blocks: [...card.blocks, { kind: 'yaml', text: example }] };
}

function defaultWords(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? shortened(String(value), 80) : undefined;
}

function exampleOf(key: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = yamlOf({ [key]: value as YamlValue });
  return text.split('\n').length > exampleLimit ? undefined : text;
}
