// The table of places holds what the names of real documents show: every name lies at its place, every place has its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { documentPool } from '../../../test/incremental-pool';
import type { NodePath } from '../base/fix';
import { readContent } from '../model/lower';
import { parse } from '../syntax/parse';
import type { YamlNode } from '../syntax/tree';
import { namesOf } from './names-of';
import { fits, namePlace, type PlacePart } from './places';

const texts = [
  ...globSync(['samples/**/*.{yaml,yml}', 'frameworks/*.yaml'])
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
  ...documentPool.map((text, nth) => [`pool-${nth}.curriculum.yaml`, text] as const),
];

/** Every scalar of a tree with its place: its way, and whether it is a key. */
function* scalars(node: YamlNode | undefined, path: NodePath = []): Generator<[number, NodePath, PlacePart]> {
  if (node?.kind === 'scalar') yield [node.range.start, path, 'value'];
  if (node?.kind === 'seq') for (const [nth, item] of node.items.entries()) yield* scalars(item, [...path, nth]);
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    yield [key.range.start, [...path, key.text], 'key'];
    yield* scalars(value, [...path, key.text]);
  }
}

describe('the table of name places', () => {
  it('agrees with the names of every sample, framework and pool document', () => {
    let compared = 0;
    for (const [path, text] of texts) {
      const tree = parse(text);
      for (const document of readContent(path, text).documents) {
        const names = namesOf(document).map((name) => `${name.text.range.start} ${name.kind} ${String(name.defines)}`);
        const places = [...scalars(tree.documents[document.place]?.root)].flatMap(([start, way, part]) => {
          const place = namePlace(document.kind, way, part);
          return place === undefined ? [] : [`${start} ${place.kind} ${String(place.defines)}`];
        });
        assert.deepEqual(places, names, path);
        compared += names.length;
      }
    }
    assert.ok(compared > 900, `only ${compared} names were compared`);
  });

  it('knows lists, any key, any depth, and a lone value in the place of a list', () => {
    assert.ok(fits('modules/#/module', ['modules', 3, 'module']));
    assert.ok(!fits('modules/#/module', ['modules', 'x', 'module']));
    assert.ok(fits('rules/*', ['rules', 'weighting-total']));
    assert.ok(fits('supports[]', ['supports']) && fits('supports[]', ['supports', 0]));
    assert.ok(!fits('supports[]', ['supports', 0, 1]));
    assert.ok(fits('items/**/#/id', ['items', 0, 'id']) && fits('items/**/#/id', ['items', 0, 'parts', 2, 'id']));
  });
});
