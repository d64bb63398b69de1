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
import { cardOf, fact, shortened, type Card } from './card';

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
    return { range: spot.node.range, card: keyCard(key, schema, kind, spot.path) };
  }
  return undefined;
}

function kindOf(root: YamlNode | undefined): Kind | undefined {
  const written = root?.kind === 'map' ? entryOf(root, 'kind')?.value : undefined;
  const word = written?.kind === 'scalar' ? written.text : undefined;
  return isKind(word) ? word : undefined;
}

function keyCard(key: string, schema: JsonSchema, kind: Kind, path: NodePath): Card {
  const required = schemaAt(kind, path.slice(0, -1))?.required?.includes(key) === true;
  const card = cardOf(
    key,
    required ? 'required key' : 'key',
    schema.description,
    fact('Allowed', schema.enum?.join(', ')),
    fact('Default', defaultWords(schema.default)),
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
