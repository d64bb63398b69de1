// Rings in workspaces far larger than any real one.
import assert from 'node:assert/strict';
import { ringsOf as ringsAmong, wayRound, type Rings } from './rings';

function ringsOf(references: readonly (readonly [string, readonly string[]])[]): Rings {
  const together = new Map<string, readonly string[]>();
  for (const [node, named] of references) together.set(node, [...(together.get(node) ?? []), ...named]);
  return ringsAmong(together);
}

function name(number: number): string {
  return `M${String(number)}`;
}

describe('ringsOf', () => {
  it('goes through a chain of any length', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => [name(at), [name(at + 1)]] as const);
    assert.equal(ringsOf(chain).numberOf.size, 0);
    assert.equal(ringsOf(chain.toReversed()).numberOf.size, 0);
  });

  it('finds a ring of any length, and no way round that is too long to show', () => {
    const ring = Array.from({ length: 50_000 }, (_, at) => [name(at), [name((at + 1) % 50_000)]] as const);
    const rings = ringsOf(ring);
    assert.equal(rings.numberOf.size, 50_000);
    assert.equal(wayRound('M0', 'M1', rings), undefined);
  });

  it('visits each node of a thicket once', () => {
    const layers = Array.from({ length: 200 }, (_, layer) =>
      Array.from({ length: 5 }, (_, at) => name(layer * 5 + at)),
    );
    const thicket = layers.flatMap((layer, at) => layer.map((id) => [id, layers[at + 1] ?? []] as const));
    assert.equal(ringsOf(thicket).numberOf.size, 0);
    const closed = [...thicket, ['M999', ['M0']] as const];
    assert.equal(ringsOf(closed).numberOf.size, 1 + 198 * 5 + 1);
  });

  it('keeps rings apart that only touch, and rings of one', () => {
    const rings = ringsOf([
      ['A', ['B']],
      ['B', ['A', 'C']],
      ['C', ['D']],
      ['D', []],
      ['D', ['C']],
      ['E', ['E', 'A']],
    ]);
    assert.equal(rings.numberOf.get('A'), rings.numberOf.get('B'));
    assert.equal(rings.numberOf.get('C'), rings.numberOf.get('D'));
    assert.equal(new Set(rings.numberOf.values()).size, 3);
    assert.deepEqual(wayRound('D', 'C', rings), ['D', 'C', 'D']);
    assert.deepEqual(wayRound('E', 'E', rings), ['E', 'E']);
  });
});
