// What the JSON Schemas say about a place in a document: its keys, values, description and examples.
import type { NodePath } from '../base/fix';
import { schemas } from './generated/schemas.js';
import type { Kind } from './kinds';

/** The part of JSON Schema (draft 2020-12) that the project's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly format?: string;
  readonly minimum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A schema together with the file whose references it may hold. */
interface Located {
  readonly schema: JsonSchema;
  readonly file: string;
}

/** The schema of the value at a path of a document of this kind, references followed; undefined where it says nothing. */
export function schemaAt(kind: Kind, path: NodePath): JsonSchema | undefined {
  const file = `${kind}.schema.json`;
  const root = schemas[file];
  let here: Located | undefined = root === undefined ? undefined : { schema: root, file };
  for (const step of path) {
    here = here === undefined ? undefined : stepInto(follow(here), step);
  }
  return here === undefined ? undefined : follow(here).schema;
}

/** The keys that the mapping at a path may have, in the schema's order. */
export function keysAt(kind: Kind, path: NodePath): readonly string[] {
  return Object.keys(schemaAt(kind, path)?.properties ?? {});
}

function stepInto(here: Located, step: string | number): Located | undefined {
  const { schema, file } = here;
  if (typeof step === 'number') return schema.items === undefined ? undefined : { schema: schema.items, file };
  const property = schema.properties?.[step];
  if (property !== undefined) return { schema: property, file };
  const rest = schema.additionalProperties;
  return typeof rest === 'object' ? { schema: rest, file } : undefined;
}

/** Follows `$ref`; what stands beside the reference (a description, say) wins over what it refers to. */
function follow(here: Located): Located {
  const { $ref, ...own } = here.schema;
  if ($ref === undefined) return here;
  const [file = '', name = ''] = $ref.split('#/$defs/');
  const target = file === '' ? here.file : file;
  const found = schemas[target]?.$defs?.[name];
  if (found === undefined) return here;
  const referred = follow({ schema: found, file: target });
  return { schema: { ...referred.schema, ...own }, file: referred.file };
}
