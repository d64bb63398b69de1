// Holds the generated validators against Ajv itself: the same documents, whole and damaged, must give the same faults.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { parseAllDocuments } from 'yaml';
import { isDate } from '../src/core/base/calendar';
import * as validators from '../src/core/schema/generated/validators.js';

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: unknown;
}
type Kind = keyof typeof validators;

describe('generated validators', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: isDate } });
  for (const file of globSync('schemas/*.json'))
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8'), withoutCoveredPattern) as AnySchema, file);
  const documents = readDocuments();

  const expected = (kind: Kind, data: unknown): readonly Fault[] => {
    ajv.validate(`schemas/${kind}.schema.json`, data);
    return ajv.errors ?? [];
  };
  const actual = (kind: Kind, data: unknown): readonly Fault[] => {
    validators[kind](data);
    return validators[kind].errors ?? [];
  };

  for (const kind of Object.keys(validators) as Kind[]) {
    it(`find in a damaged ${kind} what Ajv finds`, () => {
      const whole = documents.filter((document) => document['kind'] === kind);
      const damaged = whole.length === 0 ? fc.object() : fc.constantFrom(...whole).chain(damage);
      fc.assert(
        fc.property(damaged, (data) => assert.deepEqual(inOrder(actual(kind, data)), inOrder(expected(kind, data)))),
        { seed: 1, numRuns: 300 },
      );
    });
  }

  it('judge every sample and bundled framework as Ajv does', () => {
    assert.ok(documents.length > 0);
    for (const document of documents) {
      const kind = document['kind'] as Kind;
      assert.deepEqual(inOrder(actual(kind, document)), inOrder(expected(kind, document)));
    }
  });
});

/** Beside a format, a pattern is for tools that do not know the format; the validators leave it out. */
function withoutCoveredPattern(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'string')
    return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'pattern'));
}

function readDocuments(): readonly Record<string, unknown>[] {
  const files = globSync(['samples/**/*.yaml', 'frameworks/*.yaml']).sort();
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS() as Record<string, unknown>),
  );
}

/** The document with a few of its values, at any depth, replaced, removed or joined by an unknown key. */
function damage(document: Record<string, unknown>): fc.Arbitrary<unknown> {
  const places = placesIn(document);
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('remove', 'add', 'replace'),
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom([], {}, [1], { id: 1 }, null, ''),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone(document);
    for (const { place, how, value } of changes) {
      const parent = place
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], copy);
      if (typeof parent !== 'object' || parent === null) continue;
      const target = parent as Record<string, unknown>;
      const key = place.at(-1) ?? '';
      if (how === 'add' && !Array.isArray(parent)) target['a/key~nobody.knows'] = value;
      else if (how === 'remove' && !Array.isArray(parent)) Reflect.deleteProperty(target, key);
      else target[key] = value;
    }
    return copy;
  });
}

/** The path of every value in a document. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inside = Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function inOrder(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params])).sort();
}
