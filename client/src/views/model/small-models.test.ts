// Small models of the views: problems of a module, coverage in two numbers, pictures of grades.
import assert from 'node:assert/strict';
import type { CoverageSummary, ItemStanding } from '../../../../server/src/protocol';
import { countAll, shortName } from './coverage-count';
import { grades, isOpen, toneOf } from './grade';
import { gradeIcon } from './grade-icon';
import { problemsOf, sumOf } from './problem-count';

describe('problems of a module', () => {
  const ofFile = [
    { line: 0, severity: 'error' },
    { line: 4, severity: 'warning' },
    { line: 9, severity: 'other' },
    { line: 9, severity: 'warning' },
  ] as const;

  it('are those of its file, or of its lines', () => {
    assert.deepEqual(problemsOf({}, ofFile), { errors: 1, warnings: 2, others: 1 });
    const lines = { first: 4, last: 8 };
    assert.deepEqual(problemsOf({ lines }, ofFile), { errors: 0, warnings: 1, others: 0 });
    assert.deepEqual(sumOf([problemsOf({}, ofFile), problemsOf({ lines }, ofFile)]), {
      errors: 1,
      warnings: 3,
      others: 1,
    });
  });
});

describe('coverage in two numbers', () => {
  const totals = { items: 10, declared: 8, taught: 7, assessed: 5, assured: 1, notApplicable: 2, percent: 62.5 };
  const framework = { reference: 'mini', name: 'mini@1', title: undefined, totals, areas: [] };
  const summary: CoverageSummary = {
    programme: { id: 'pgcert-care', title: undefined, award: 'PgCert', uri: undefined },
    ...{ require: 'components', evidence: 'taught', frameworks: [framework, framework] },
  };

  it('counts items at the grade asked for, over all frameworks', () => {
    assert.deepEqual(countAll(summary), { asked: 16, reached: 14 });
    assert.deepEqual(countAll({ ...summary, evidence: undefined, frameworks: [framework] }), { asked: 8, reached: 5 });
  });

  it('calls a programme by its award, its ID, or what it is told to', () => {
    const { programme } = summary;
    assert.equal(shortName(programme, 'here'), 'PgCert');
    assert.equal(shortName({ ...programme, award: undefined }, 'here'), 'pgcert-care');
    assert.equal(shortName({ ...programme, award: undefined, id: undefined }, 'here'), 'here');
    const id = 'a-programme-with-a-very-long-name';
    assert.equal(
      shortName({ ...programme, award: 'An award that takes up all the room', id }, ''),
      'a-programme-with-a-very…',
    );
  });
});

describe('pictures of grades', () => {
  it('differ from grade to grade, by tone and by background', () => {
    const all = grades.flatMap((grade) =>
      (['gap', 'idle', 'met'] as const).flatMap((tone) =>
        (['light', 'dark'] as const).map((background) => gradeIcon(grade, tone, background)),
      ),
    );
    assert.equal(new Set(all).size, 30);
    assert.ok(all.every((uri) => uri.startsWith('data:image/svg+xml,%3Csvg')));
  });

  it('have the tone of a gap only where somebody has to do something', () => {
    const standing: ItemStanding = {
      ...{ grade: 'none', missing: 'declared', level: undefined, required: true, gap: true },
      ...{ waivedUntil: undefined, notApplicable: undefined },
    };
    assert.deepEqual([toneOf(standing), isOpen(standing)], ['gap', true]);
    assert.equal(toneOf({ ...standing, waivedUntil: '2027-01-01' }), 'idle');
    assert.equal(toneOf({ ...standing, gap: false, required: false }), 'idle');
    assert.equal(toneOf({ ...standing, gap: false, required: false, grade: 'declared' }), 'met');
    assert.equal(toneOf({ ...standing, gap: false, notApplicable: 'elsewhere' }), 'idle');
  });
});
