// A matrix as large as the largest that must not lag: 43 items by 300 modules, every fifth cell taken.
import type { CoverageMatrix, MatrixCell, MatrixRow } from '../../../server/src/protocol';
import type { Grade } from '../../src/views/model/grade';

const levels = ['introduced', 'reinforced', 'mastered'] as const;
const cellGrades = ['declared', 'taught', 'assessed'] as const;
const areas = ['COM', 'REL', 'PCC', 'LRN'] as const;

/** The matrix with so many modules; the same one every time. */
export function bigMatrix(modules = 300): CoverageMatrix {
  const rows = areas.flatMap((area, place) => {
    const count = place === 0 ? 9 : 10;
    const items = Array.from({ length: count }, (_, nth) => `${area}-${String(nth + 1).padStart(2, '0')}`);
    return [heading(area), ...items.map((item, nth) => row(item, area, place * 10 + nth, modules))];
  });
  return {
    ...{ programme: 'P', framework: 'big@1', title: 'Big framework', evidence: 'assessed', progression: levels },
    columns: Array.from({ length: modules }, (_, nth) => ({
      module: `CC${String(700 + nth)}`,
      title: `Working with people and teams, part ${String(nth + 1)}`,
      stage: Math.floor((nth * 3) / modules) + 1,
      optional: nth % 7 === 3,
      pathways: [],
      uri: nth === 5 ? undefined : `file:///modules/cc${String(700 + nth)}.module.yaml`,
    })),
    rows: rows.slice(0, 43),
  };
}

function heading(area: string): MatrixRow {
  return { ...row(area, area, 0, 0), label: `Area ${area}`, type: 'area', required: false, gap: false };
}

function row(item: string, area: string, seed: number, modules: number): MatrixRow {
  const isEmpty = seed % 6 === 4;
  const cells = isEmpty ? [] : cellsOf(seed, modules);
  const grade: Grade = isEmpty || cells.length === 0 ? 'none' : (cellGrades[seed % 3] ?? 'taught');
  return {
    ...{ item, area, label: `Something that people do together, number ${String(seed)}`, type: 'component' },
    ...{ grade, missing: isEmpty ? 'declared' : 'assured', level: levels[seed % 3], required: true },
    ...{ gap: grade !== 'assessed', waivedUntil: seed % 12 === 4 ? '2027-01-31' : undefined, notApplicable: undefined },
    ...{ derived: [], cells },
  };
}

function cellsOf(seed: number, modules: number): readonly MatrixCell[] {
  const columns = Array.from({ length: modules }, (_, nth) => nth).filter((nth) => (nth * 7 + seed * 3) % 5 === 0);
  return columns.map((column) => ({
    column,
    outcomes: ['LO1', 'LO3'].slice(0, 1 + (column % 2)),
    level: column % 9 === 0 ? undefined : levels[(column + seed) % 3],
    grade: cellGrades[(column + seed) % 3] ?? 'taught',
    summative: column % 2 === 0,
  }));
}
