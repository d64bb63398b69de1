// The records of the views: numbers, matrix and checklist of a programme; and that an edit elsewhere leaves them alone.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { checklist, coverageMatrix, coverageSummary, programmeHeads, programmeOutline } from './views';

const files = parseFixture(`
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    items:
      - {id: COM-01, type: component, label: Listening}
      - {id: COM-02, type: component, label: Options}
      - {id: COM-03, type: component, label: Elsewhere}
#- o.overlay.yaml
kind: overlay
id: local
base: mini@1
narrow: [{item: COM-03, status: not-applicable, rationale: Commissioned elsewhere}]
#- p.programme.yaml
kind: programme
id: P
title: First
award: PgCert
frameworks: [mini@1]
overlays: [local]
modules: [A, {module: B, stage: 2, choice: optional}, GONE]
#- q.programme.yaml
kind: programme
id: Q
frameworks: [mini]
modules: [C]
#- a.module.yaml
kind: module
id: A
title: Module A
outcomes: [{id: LO1, addresses: {COM-01: introduced}}, {id: LO2, addresses: {COM-01: mastered}}]
activities: [{id: A1, supports: [LO1]}]
assessments: [{id: AS1, assesses: [LO1]}]
#- b.module.yaml
kind: module
id: B
outcomes: [{id: LO1, addresses: [COM-01]}]
#- c.module.yaml
kind: module
id: C
outcomes: [{id: LO1, addresses: [COM-02]}]
`);

describe('views', () => {
  it('sum up a programme, framework by framework and area by area', () => {
    const { snapshot } = openFixture(files);
    assert.deepEqual(
      programmeHeads(snapshot).map(({ id, title, uri }) => [id, title, uri]),
      [
        ['P', 'First', 'p.programme.yaml'],
        ['Q', undefined, 'q.programme.yaml'],
      ],
    );
    const { frameworks, ...head } = coverageSummary(snapshot, 'P');
    assert.deepEqual(head, {
      programme: { id: 'P', title: 'First', award: 'PgCert', uri: 'p.programme.yaml' },
      require: 'components',
      evidence: 'assessed',
    });
    assert.deepEqual(
      frameworks.map(({ totals, ...rest }) => ({ ...rest, percent: totals.percent, aside: totals.notApplicable })),
      [
        {
          reference: 'mini@1',
          name: 'mini@1',
          title: 'Mini',
          areas: [{ id: 'COM', label: 'Communication', asked: 2, reached: 1 }],
          percent: 50,
          aside: 1,
        },
      ],
    );
  });

  it('give the matrix with level, evidence and outcomes of each module', () => {
    const { snapshot } = openFixture(files);
    const matrix = coverageMatrix(snapshot, 'P', 'mini@1');
    assert.deepEqual(
      matrix?.columns.map(({ module, title, stage, optional, uri }) => [module, title, stage, optional, uri]),
      [
        ['A', 'Module A', 1, false, 'a.module.yaml'],
        ['B', undefined, 2, true, 'b.module.yaml'],
        ['GONE', undefined, 1, false, undefined],
      ],
    );
    assert.deepEqual(
      matrix.rows.map(({ item, area, required, grade, level, notApplicable, cells }) => ({
        said: [item, area, required, grade, level, notApplicable],
        cells,
      })),
      [
        { said: ['COM', 'COM', false, 'none', undefined, undefined], cells: [] },
        {
          said: ['COM-01', 'COM', true, 'assured', 'mastered', undefined],
          cells: [
            { column: 0, outcomes: ['LO1', 'LO2'], level: 'mastered', grade: 'assessed', summative: true },
            { column: 1, outcomes: ['LO1'], level: undefined, grade: 'declared', summative: false },
          ],
        },
        { said: ['COM-02', 'COM', true, 'none', undefined, undefined], cells: [] },
        { said: ['COM-03', 'COM', true, 'none', undefined, 'Commissioned elsewhere'], cells: [] },
      ],
    );
    assert.equal(coverageMatrix(snapshot, 'P', 'gone@1'), undefined);
  });

  it('give the checklist with what is missing', () => {
    const { snapshot } = openFixture(files);
    const [framework] = checklist(snapshot, 'P').frameworks;
    assert.deepEqual([framework?.reference, framework?.asked, framework?.reached], ['mini@1', 2, 1]);
    assert.deepEqual(
      framework?.areas
        .flatMap(({ items }) => items)
        .map(({ id, grade, missing, gap, places }) => [
          [id, grade, missing, gap],
          ...places.map((one) => `${one.module} ${one.outcome ?? ''} ${one.level ?? '-'} ${one.grade}`),
        ]),
      [
        [['COM', 'none', 'declared', false]],
        [
          ['COM-01', 'assured', undefined, false],
          'A LO1 introduced assessed',
          'A LO2 mastered declared',
          'B LO1 - declared',
        ],
        [['COM-02', 'none', 'declared', true]],
        [['COM-03', 'none', 'declared', false]],
      ],
    );
  });

  it('tell gaps that are waived, what an overlay adds below its item, and parts below theirs', () => {
    const more = parseFixture(`
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - id: COM
    type: area
    items:
      - {id: COM-01, type: component, parts: [{id: COM-01a, label: Half}]}
      - {id: COM-02, type: component}
  - {id: LRN, type: area, items: [{id: LRN-01, type: component}, {id: LRN-02, type: component}]}
#- all.curriculum.yaml
kind: overlay
id: local
base: mini@1
add: [{id: L-01, refines: COM-02, label: Local}]
---
kind: programme
id: P
frameworks: [mini@1]
overlays: [local]
modules: [A]
---
kind: module
id: A
outcomes: [{id: LO1, addresses: [COM-01]}, {id: LO2, addresses: [L-01, COM-02]}]
activities: [{id: A1, supports: [LO2]}]
---
kind: waivers
waivers:
  - {rule: competency-not-taught, target: COM-01, reason: Agreed, agreed_by: Board, until: 2027-01-31}
  - {rule: competency-not-assessed, target: COM-02, reason: Agreed, agreed_by: Board, until: 2020-01-31}
  - {rule: competency-not-covered, target: LRN, document: P, reason: Agreed, agreed_by: Board, until: 2027-02-28}
`);
    const { snapshot } = openFixture(more);
    const items = checklist(snapshot, 'P').frameworks.flatMap(({ areas }) => areas.flatMap((area) => area.items));
    assert.deepEqual(
      items.map(({ id, within, overlay, grade, gap, waivedUntil, places }) => [
        `${id} ${within ?? '-'} ${overlay ?? '-'}`,
        `${grade} ${gap ? 'gap' : '-'} ${waivedUntil ?? '-'} ${String(places.length)}`,
      ]),
      [
        ['COM - -', 'none - - 0'],
        ['COM-01 - -', 'declared gap 2027-01-31 1'],
        ['COM-01a COM-01 -', 'none - - 0'],
        ['COM-02 - -', 'taught gap - 1'],
        ['L-01 COM-02 local', 'taught - - 1'],
        ['LRN - -', 'none - - 0'],
        ['LRN-01 - -', 'none gap 2027-02-28 0'],
        ['LRN-02 - -', 'none gap 2027-02-28 0'],
      ],
    );
    const [stage] = programmeOutline(snapshot, 'P').stages;
    assert.deepEqual(
      stage?.modules.map(({ module, lines, addressed, assessed }) => [module, lines, addressed, assessed]),
      [['A', { first: 11, last: 14 }, 3, 0]],
    );
  });

  it('outline a programme by stage, a module without a file among the rest', () => {
    const { snapshot } = openFixture(files);
    const { programme, stages } = programmeOutline(snapshot, 'P');
    assert.equal(programme.title, 'First');
    assert.deepEqual(
      stages.map(({ stage, modules }) => [
        stage,
        ...modules.map(({ module, uri, optional, addressed, assessed }) => [
          module,
          uri,
          optional,
          addressed,
          assessed,
        ]),
      ]),
      [
        [1, ['A', 'a.module.yaml', false, 1, 1], ['GONE', undefined, false, 0, 0]],
        [2, ['B', 'b.module.yaml', true, 1, 0]],
      ],
    );
  });

  it('stand for all modules where there is no programme, and survive a wire of JSON', () => {
    const { snapshot } = openFixture(files.filter(({ path }) => !path.includes('programme')));
    assert.deepEqual(programmeHeads(snapshot), [{ id: undefined, title: undefined, award: undefined, uri: undefined }]);
    const matrix = coverageMatrix(snapshot, undefined, 'mini@1');
    assert.equal(matrix?.columns.length, 3);
    for (const view of [matrix, checklist(snapshot, undefined), coverageSummary(snapshot, undefined)])
      assert.deepEqual(JSON.parse(JSON.stringify(view)), withoutUndefined(view));
  });

  it('are made anew only for the programme that an edit concerns', () => {
    const workspace = openFixture(files);
    const before = workspace.snapshot;
    const views = (snapshot: typeof before, id: string) => [
      coverageSummary(snapshot, id),
      coverageMatrix(snapshot, id, id === 'P' ? 'mini@1' : 'mini'),
      checklist(snapshot, id),
    ];
    const [p, q] = [views(before, 'P'), views(before, 'Q')];
    const edited = 'kind: module\nid: C\noutcomes: [{id: LO1, addresses: [COM-01]}]';
    const after = workspace.apply({ files: new Map([['c.module.yaml', edited]]) });
    views(after, 'P').forEach((view, nth) => assert.equal(view, p[nth]));
    views(after, 'Q').forEach((view, nth) => assert.notEqual(view, q[nth]));
  });
});

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutUndefined(inner)]));
}
