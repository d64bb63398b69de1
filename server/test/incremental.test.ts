// The engine after any series of edits must say exactly what a fresh workspace says of the same files.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CoveragePlace } from '../src/core/index/coverage';
import type { FileText } from '../src/core/index/file-state';
import type { Environment } from '../src/core/index/query';
import { programmeQuery } from '../src/core/index/scope';
import type { Snapshot } from '../src/core/snapshot';
import { Workspace } from '../src/core/workspace';
import { countedFromNothing, type PlainPlace } from './coverage-oracle';
import { fixtureToday } from './check';
import { bundledPool, documentPool, textPool } from './incremental-pool';

type Step =
  | { readonly do: 'write'; readonly file: number; readonly documents: readonly number[] }
  | {
      readonly do: 'edit';
      readonly file: number;
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    }
  | { readonly do: 'delete'; readonly file: number }
  | { readonly do: 'rename'; readonly from: number; readonly to: number }
  | { readonly do: 'release'; readonly file: number }
  | { readonly do: 'environment'; readonly today: string; readonly ignored: boolean };

const paths = [
  'a.curriculum.yaml',
  'b.curriculum.yaml',
  'c.module.yaml',
  'd.module.yaml',
  'e.programme.yaml',
  'f.framework.yaml',
  'care-curriculum.yaml',
];

const file = fc.nat({ max: paths.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      file,
      documents: fc.array(fc.nat({ max: documentPool.length - 1 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      file,
      at: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.floor(share * 1000)),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(...textPool),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), from: file, to: file }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const), file }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('environment' as const),
      today: fc.constantFrom('2026-06-30', '2031-01-01'),
      ignored: fc.boolean(),
    }),
  },
);

/** How much is remembered of what texts say must not be seen in any answer. */
const contentLimit = fc.constantFrom(0, 300, 100_000);

/** Everything a snapshot says, as plain data. */
function everything(snapshot: Snapshot): unknown {
  const files = snapshot.uris().map((uri) => {
    const { diagnostics, waived, faults } = snapshot.findings(uri);
    assert.deepEqual(faults, []);
    return { uri, diagnostics, waived };
  });
  const coverage = snapshot.programmes().map((id) => coverageOf(snapshot, id));
  return { files, programmes: snapshot.programmes(), coverage };
}

/** The coverage of a programme, which a count from nothing must agree with. */
function coverageOf(snapshot: Snapshot, programme: string | undefined): unknown {
  const { frameworks } = snapshot.ask(programmeQuery, programme);
  return snapshot.coverage(programme).map(({ view, items, totals }, nth) => {
    const plain = items.map(({ item, grade, level, notCore, places }) => ({
      ...{ id: item.id, grade, level, notCore },
      places: places.map(plainPlace),
    }));
    assert.deepEqual(plain, countedFromNothing(snapshot, programme, frameworks[nth]?.reference ?? ''));
    return {
      view: view.name,
      totals,
      items: items.map(({ missing, required }, place) => ({ ...plain[place], missing, required })),
    };
  });
}

function plainPlace(place: CoveragePlace): PlainPlace {
  const { member, outcome, checklist, level, via, activities, assessments, assessmentTypes } = place;
  const { taught, assessed, summative } = place;
  return {
    member,
    outcome,
    checklist,
    level,
    via,
    activities,
    assessments,
    assessmentTypes,
    taught,
    assessed,
    summative,
  };
}

/** A workspace that notes nothing for changes to come, as the command line uses it. */
function fresh(files: ReadonlyMap<string, FileText>, environment: Environment): Snapshot {
  return new Workspace({ bundled: bundledPool, environment, isSettled: true }).apply({ files });
}

describe('a workspace after edits', () => {
  it('equals a fresh workspace of the same files, in findings and in coverage', function () {
    this.timeout(120_000);
    let edits = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 25, maxLength: 40, size: 'max' }), contentLimit, (steps, limit) => {
        const texts = new Map<string, string>();
        let environment: Environment = { today: fixtureToday, severities: {} };
        const workspace = new Workspace({ bundled: bundledPool, environment, contentLimit: limit });
        const check = (): void => {
          assert.deepEqual(everything(workspace.snapshot), everything(fresh(texts, environment)));
        };
        steps.forEach((one, nth) => {
          edits++;
          const files = new Map<string, string | undefined>();
          if (one.do === 'environment') {
            environment = { today: one.today, severities: one.ignored ? { 'outcome-not-assessed': 'ignore' } : {} };
            workspace.apply({ environment });
          } else if (one.do === 'release') workspace.release(paths[one.file] ?? '');
          else changeOf(one, texts, files);
          for (const [path, text] of files) {
            if (text === undefined) texts.delete(path);
            else texts.set(path, text);
          }
          workspace.apply({ files });
          // Asking now and then, not always, leaves answers of several ages side by side.
          if (nth % 8 === 0) check();
        });
        check();
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 80), seed: Number(process.env['PROPERTY_SEED'] ?? 20260630) },
    );
    assert.ok(edits >= 2000, `only ${String(edits)} edits were tried`);
  });

  it('leaves an older snapshot as it was', () => {
    const workspace = new Workspace({
      bundled: bundledPool,
      environment: { today: fixtureToday, severities: {} },
    });
    const files = new Map(documentPool.map((text, nth) => [`f${String(nth)}.curriculum.yaml`, text]));
    const before = workspace.apply({ files });
    const said = JSON.stringify(everything(before));
    workspace.apply({ files: new Map([...files.keys()].map((path) => [path, undefined])) });
    assert.equal(JSON.stringify(everything(before)), said);
    assert.equal(workspace.snapshot.uris().length, 0);
  });

  it('says the same when it was taken for settled and is changed after all', () => {
    const environment = { today: fixtureToday, severities: {} };
    const settled = new Workspace({ bundled: bundledPool, environment, isSettled: true });
    const texts = new Map<string, string>();
    for (const [nth, text] of documentPool.entries()) {
      const path = `f${String(nth % 5)}.curriculum.yaml`;
      texts.set(path, text);
      const said = everything(settled.apply({ files: new Map([[path, text]]) }));
      settled.releaseContent(path);
      assert.deepEqual(said, everything(new Workspace({ bundled: bundledPool, environment }).apply({ files: texts })));
    }
  });

  it('takes what was read beforehand, by itself or by another, as if it had read the text', () => {
    const options = { bundled: bundledPool, environment: { today: fixtureToday, severities: {} } };
    const workspace = new Workspace(options);
    const other = new Workspace(options);
    const texts = new Map(documentPool.map((text, nth) => [`f${String(nth)}.curriculum.yaml`, text]));
    const own = new Map([...texts].map(([path, text]) => [path, workspace.read(path, text)]));
    const sent = new Map(
      [...texts].map(([path, text]) => {
        const { unreadable, summary } = other.read(path, text);
        return [path, structuredClone({ text, unreadable, summary })];
      }),
    );
    const said = everything(new Workspace(options).apply({ files: texts }));
    assert.deepEqual(everything(workspace.apply({ files: own })), said);
    assert.deepEqual(everything(other.apply({ files: sent })), said);
  });

  it('reads only the files that changed', () => {
    const workspace = new Workspace({ bundled: bundledPool });
    const first = workspace.apply({
      files: new Map([
        ['a.module.yaml', 'kind: module\nid: A\n'],
        ['b.module.yaml', 'kind: module\nid: B\n'],
      ]),
    });
    const second = workspace.apply({
      files: new Map([
        ['a.module.yaml', 'kind: module\nid: C\n'],
        ['b.module.yaml', 'kind: module\nid: B\n'],
      ]),
    });
    assert.equal(second.file('b.module.yaml'), first.file('b.module.yaml'));
    assert.notEqual(second.file('a.module.yaml'), first.file('a.module.yaml'));
    assert.equal(workspace.apply({ files: new Map([['a.module.yaml', 'kind: module\nid: C\n']]) }), second);
  });
});

function changeOf(
  step: Exclude<Step, { do: 'environment' | 'release' }>,
  texts: ReadonlyMap<string, string>,
  files: Map<string, string | undefined>,
): void {
  if (step.do === 'rename') {
    const from = paths[step.from] ?? '';
    const text = texts.get(from);
    if (text === undefined || step.from === step.to) return;
    files.set(from, undefined).set(paths[step.to] ?? '', text);
    return;
  }
  const path = paths[step.file] ?? '';
  if (step.do === 'delete') files.set(path, undefined);
  if (step.do === 'write') files.set(path, step.documents.map((nth) => documentPool[nth] ?? '').join('---\n'));
  if (step.do !== 'edit') return;
  const old = texts.get(path) ?? '';
  const at = Math.floor((step.at / 1000) * old.length);
  files.set(path, old.slice(0, at) + step.insert + old.slice(at + step.remove));
}
