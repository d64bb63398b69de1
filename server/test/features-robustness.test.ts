// No feature throws, at any place of any sample, of a sample cut short or damaged; and what it points at lies in the text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits, type TextEdit } from '../src/core/base/text-edit';
import { textRange } from '../src/core/base/text-range';
import { codeActions } from '../src/core/features/code-actions';
import { codeLenses } from '../src/core/features/code-lens';
import { inlayHints } from '../src/core/features/inlay-hints';
import { prepareRename, rename } from '../src/core/features/rename';
import { semanticTokens } from '../src/core/features/semantic-tokens';
import { checklist, coverageMatrix, coverageSummary, programmeHeads } from '../src/core/features/views';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';
import { fixtureToday } from './check';
import { documentPool, textPool } from './incremental-pool';

const samples = globSync('samples/**/*.{yaml,yml}').sort();
const texts = new Map(samples.map((path) => [path, readFileSync(path, 'utf8')]));
documentPool.forEach((text, nth) => texts.set(`pool/${String(nth)}.curriculum.yaml`, text));
const paths = [...texts.keys()];

const workspace = new Workspace({ bundled: bundledFrameworks, environment: { today: fixtureToday, severities: {} } });
workspace.apply({ files: texts });

function checkPlace(path: string, text: string, offset: number, end: number): void {
  const snapshot = workspace.apply({ files: new Map([[path, text]]) });
  try {
    const inside = (start: number, stop: number): void => {
      assert.ok(
        0 <= start && start <= stop && stop <= text.length,
        `${String(start)}–${String(stop)} is not in the text`,
      );
    };
    const applies = (edits: ReadonlyMap<string, readonly TextEdit[]>): void => {
      for (const [uri, list] of edits) {
        const { length } = snapshot.file(uri)?.text ?? '';
        for (const { range } of list) assert.ok(0 <= range.start && range.start <= range.end && range.end <= length);
        applyEdits(snapshot.file(uri)?.text ?? '', list);
      }
    };
    const place = prepareRename(snapshot, path, offset);
    if (!('refused' in place)) inside(place.range.start, place.range.end);
    const renamed = rename(snapshot, path, offset, 'NEW-1');
    if (!('refused' in renamed)) applies(renamed);
    for (const { edits } of codeActions(snapshot, path, textRange(offset, end))) applies(edits);
    for (const { range } of codeLenses(snapshot, path)) inside(range.start, range.end);
    for (const hint of inlayHints(snapshot, path, textRange(offset, end))) inside(hint.offset, hint.offset);
    for (const { range } of semanticTokens(snapshot, path)) inside(range.start, range.end);
    for (const { id } of programmeHeads(snapshot)) {
      checklist(snapshot, id);
      for (const { reference } of coverageSummary(snapshot, id).frameworks) coverageMatrix(snapshot, id, reference);
    }
  } finally {
    workspace.apply({ files: new Map([[path, texts.get(path)]]) });
  }
}

const share = fc.nat({ max: 9999 });
const at = (text: string, place: number): number => Math.floor((place / 10_000) * text.length);
const options = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 120),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20260630),
};

describe('features', () => {
  it('say something at any place of any sample', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.constantFrom(...paths), share, fc.nat({ max: 200 }), (path, place, length) => {
        const text = texts.get(path) ?? '';
        const offset = at(text, place);
        checkPlace(path, text, offset, Math.min(text.length, offset + length));
      }),
      options,
    );
  });

  it('say something in text that is cut short or damaged', function () {
    this.timeout(120_000);
    const damage = fc.array(fc.tuple(share, fc.nat({ max: 20 }), fc.constantFrom(...textPool)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), share, share, damage, (path, cut, place, wounds) => {
        let text = texts.get(path) ?? '';
        if (cut % 2 === 0) text = text.slice(0, at(text, cut));
        for (const [where, remove, insert] of wounds) {
          const start = at(text, where);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        const offset = at(text, place);
        checkPlace(path, text, offset, offset);
      }),
      options,
    );
  });
});
