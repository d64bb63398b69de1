// No text whatever makes the engine throw: samples cut short, samples with random damage, and plain noise.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';
import { fixtureToday } from './check';
import { documentPool, textPool } from './incremental-pool';

const samples = globSync('samples/**/*.{yaml,yml}').sort();
const texts = new Map(samples.map((path) => [path, readFileSync(path, 'utf8')]));
const environment = { today: fixtureToday, severities: {} };

/** Opens all samples once; each trial changes one file of it and puts it back. */
const workspace = new Workspace({ bundled: bundledFrameworks, environment });
workspace.apply({ files: texts });

/** Expects findings with ranges inside the text, and no rule that fails, for the whole workspace with this one text. */
function checkText(path: string, text: string): void {
  const snapshot = workspace.apply({ files: new Map([[path, text]]) });
  for (const uri of snapshot.uris()) {
    const { diagnostics, faults } = snapshot.findings(uri);
    assert.deepEqual(faults, []);
    const { length } = snapshot.file(uri)?.text ?? '';
    for (const { range, rule } of diagnostics) {
      assert.ok(0 <= range.start && range.start <= range.end && range.end <= length, `${rule} points outside the text`);
    }
  }
  for (const programme of snapshot.programmes()) snapshot.coverage(programme);
  workspace.apply({ files: new Map([[path, texts.get(path)]]) });
}

const sample = fc.constantFrom(...samples);
const place = fc.nat({ max: 9999 });
const options = (numRuns: number) => ({ numRuns, seed: Number(process.env['PROPERTY_SEED'] ?? 20260630) });

describe('any text', () => {
  it('cut from a sample at any place is checked', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(sample, place, (path, at) => {
        const text = texts.get(path) ?? '';
        checkText(path, text.slice(0, Math.floor((at / 10_000) * text.length)));
      }),
      options(60),
    );
  });

  it('made from a sample by random damage is checked', function () {
    this.timeout(60_000);
    const damage = fc.array(fc.tuple(place, fc.nat({ max: 20 }), fc.constantFrom(...textPool)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sample, damage, (path, wounds) => {
        let text = texts.get(path) ?? '';
        for (const [at, remove, insert] of wounds) {
          const start = Math.floor((at / 10_000) * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        checkText(path, text);
      }),
      options(60),
    );
  });

  it('of noise is checked', function () {
    this.timeout(60_000);
    const scrap = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...textPool, ...documentPool));
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        checkText('samples/modules/cc701.module.yaml', scraps.join(''));
      }),
      options(80),
    );
  });
});
