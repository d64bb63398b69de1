// The matrix without a window: what filters leave, what an edit changes, and what is said and exported.
import assert from 'node:assert/strict';
import type { CoverageMatrix, MatrixCell, MatrixColumn, MatrixRow } from '../../../../server/src/protocol';
import { derivedBy, words } from './test-data';
import { levelLetters } from './level-letters';
import { matrixCsv } from './matrix-csv';
import { isNarrowed, noFilter, selected, type MatrixFilter } from './matrix-filter';
import { matrixHtml } from './matrix-html';
import { changedCells, changedRows, withRows } from './matrix-patch';
import { matrixPicture } from './matrix-picture';
import { matrixSvg } from './matrix-svg';
import { cellLabel, columnNote, summaryText } from './matrix-text';
import { pictureScale } from './picture-scale';

function row(item: string, area: string, given: Partial<MatrixRow> = {}): MatrixRow {
  return {
    ...{ item, area, label: `Label of ${item}`, type: 'component', derived: [], cells: [] },
    ...{ grade: 'none', missing: 'declared', level: undefined, required: true, gap: true, waivedUntil: undefined },
    notApplicable: undefined,
    ...given,
  };
}

function column(module: string, stage: number, optional = false): MatrixColumn {
  return { module, title: `About ${module}`, stage, optional, pathways: [], uri: `file:///${module}` };
}

const cell: MatrixCell = { column: 0, outcomes: ['LO1'], level: 'mastered', grade: 'assessed', summative: true };

const matrix: CoverageMatrix = {
  ...{
    programme: 'P',
    framework: 'mini@1',
    title: 'Mini',
    evidence: 'assessed',
    progression: ['introduced', 'mastered'],
  },
  columns: [column('A', 1), column('B', 2), column('C', 2, true)],
  rows: [
    row('COM', 'COM', { required: false, gap: false, label: 'Communication' }),
    row('COM-01', 'COM', { grade: 'assessed', level: 'mastered', gap: false, cells: [cell] }),
    row('COM-02', 'COM'),
    row('LRN', 'LRN', { required: false, gap: false }),
    row('LRN-01', 'LRN', { waivedUntil: '2027-01-01' }),
  ],
};

const everything = { rows: [0, 1, 2, 3, 4], columns: [0, 1, 2] };

describe('filters of the matrix', () => {
  const left = (filter: Partial<MatrixFilter>): string => {
    const { rows, columns } = selected(matrix, { ...noFilter, ...filter });
    return `${rows.join(' ')} | ${columns.join(' ')}`;
  };

  it('leave everything, gaps, an area, a grade, words; a heading stays with its items', () => {
    assert.equal(left({}), '0 1 2 3 4 | 0 1 2');
    assert.equal(left({ gapsOnly: true }), '0 2 | 0 1 2');
    assert.equal(left({ area: 'LRN' }), '3 4 | 0 1 2');
    assert.equal(left({ grade: 'assessed' }), '0 1 | 0 1 2');
    assert.equal(left({ grade: 'none' }), '0 2 3 4 | 0 1 2');
    assert.equal(left({ items: 'com 02' }), '0 2 | 0 1 2');
    assert.equal(left({ items: 'communication' }), '0 1 2 | 0 1 2');
    assert.equal(left({ items: 'nothing' }), ' | 0 1 2');
  });

  it('leave what is derived by a match of a kind', () => {
    const rows = [
      row('COM', 'COM', { required: false, gap: false }),
      row('COM-01', 'COM', { derived: [derivedBy('exact')] }),
      row('COM-02', 'COM', { derived: [derivedBy('close')] }),
      row('COM-03', 'COM'),
    ];
    const leftBy = (match: MatrixFilter['match']): string =>
      selected({ ...matrix, rows }, { ...noFilter, match }).rows.join(' ');
    assert.deepEqual([leftBy('any'), leftBy('exact'), leftBy('close')], ['0 1 2 3', '0 1', '0 2']);
  });

  it('leave modules by stage, choice and words', () => {
    assert.equal(left({ choice: 'core' }), '0 1 2 3 4 | 0 1');
    assert.equal(left({ choice: 'optional' }), '0 1 2 3 4 | 2');
    assert.equal(left({ choice: 'stage 2' }), '0 1 2 3 4 | 1 2');
    assert.equal(left({ modules: 'about c' }), '0 1 2 3 4 | 2');
  });

  it('know whether they leave anything out', () => {
    assert.deepEqual([isNarrowed(noFilter), isNarrowed({ ...noFilter, choice: 'core' })], [false, true]);
  });
});

describe('changes of the matrix', () => {
  const edited: CoverageMatrix = {
    ...matrix,
    rows: matrix.rows.map((one) => (one.item === 'COM-02' ? { ...one, cells: [{ ...cell, column: 2 }] } : { ...one })),
  };

  it('are the rows that differ, and give the new state', () => {
    const changed = changedRows(matrix, edited);
    assert.deepEqual(
      changed?.map(({ place }) => place),
      [2],
    );
    assert.deepEqual(withRows(matrix, changed), edited);
    assert.deepEqual(changedCells(matrix, changed), [{ row: 2, column: 2 }]);
  });

  it('are nothing where all is equal, and everything where items or modules differ', () => {
    assert.deepEqual(changedRows(matrix, structuredClone(matrix)), []);
    assert.equal(changedRows(matrix, { ...matrix, columns: matrix.columns.slice(1) }), undefined);
    assert.equal(changedRows(matrix, { ...matrix, rows: matrix.rows.slice(1) }), undefined);
  });
});

describe('words of the matrix', () => {
  const [, first, second, , last] = matrix.rows;
  const [a, , c] = matrix.columns;

  it('say of a cell what a sighted reader sees', () => {
    assert.ok(first && second && last && a && c);
    assert.equal(cellLabel(first, a, cell, words), 'COM-01 Label of COM-01, A: mastered, assessed, summative');
    assert.equal(cellLabel(first, c, undefined, words), 'COM-01 Label of COM-01, C: not addressed');
    assert.equal(summaryText(first, words), 'assessed, mastered');
    assert.equal(summaryText(second, words), 'not covered, gap');
    assert.equal(summaryText(last, words), 'not covered, waived until 2027-01-01');
    assert.equal(columnNote(c, words), 'Stage 2, optional');
    assert.equal(columnNote({ ...a, uri: undefined }, words), 'Stage 1, core, no file has this module');
  });

  it('name levels by as few letters as tell them apart', () => {
    const letters = (...levels: readonly string[]) => [...levelLetters(levels).values()];
    assert.deepEqual(letters('introduced', 'reinforced', 'mastered'), ['I', 'R', 'M']);
    assert.deepEqual(letters('basic', 'better', 'best'), ['Ba', 'Bet', 'Bes']);
    assert.deepEqual(letters('expert', 'expert practitioner'), ['Expert', 'Expert ']);
  });
});

describe('exports of the matrix', () => {
  const odd = { ...matrix, rows: [row('=COM', 'COM', { label: 'Say "yes", <b>' }), ...matrix.rows.slice(1)] };

  it('write CSV that spreadsheets take as text', () => {
    const lines = matrixCsv(odd, everything, words).split('\r\n');
    assert.equal(lines[0], '\uFEFFArea,Item,,Coverage,,A,B,C');
    assert.equal(lines[1], `COM,'=COM,"Say ""yes"", <b>",not covered,gap,,,`);
    assert.equal(lines[2], 'COM,COM-01,Label of COM-01,assessed,,"mastered, assessed, summative (LO1)",,');
    assert.equal(lines.length, 7);
  });

  it('write only what is selected', () => {
    const text = matrixCsv(matrix, { rows: [2], columns: [1] }, words);
    assert.equal(text, '\uFEFFArea,Item,,Coverage,,B\r\nCOM,COM-02,Label of COM-02,not covered,gap,\r\n');
  });

  it('write HTML and SVG in which names are names and no markup', () => {
    const html = matrixHtml(odd, everything, words, { title: 'A & B', language: 'en' });
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(html, /<h1>A &amp; B<\/h1>/);
    assert.match(html, /=COM Say &quot;yes&quot;, &lt;b&gt;/);
    assert.match(html, /<td class="assessed" title="LO1: mastered, assessed, summative">M assessed<\/td>/);
    const svg = matrixSvg(matrixPicture(odd, everything, words, 'A & B'));
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    assert.doesNotMatch(svg, /<b>/);
    assert.equal(svg.match(/>M<\/text>/g)?.length, 1);
  });

  it('write HTML and SVG in which no character steers and what is invisible is seen in the source', () => {
    const label = 'End\u202E\u0007 zero\u200Bwidth';
    const steering = { ...matrix, rows: [row('COM', 'COM', { label }), ...matrix.rows.slice(1)] };
    const page = matrixHtml(steering, everything, words, { title: label, language: 'en' });
    const picture = matrixSvg(matrixPicture(steering, everything, words, label));
    for (const text of [page, picture]) {
      // eslint-disable-next-line no-control-regex -- control characters are what it looks for
      assert.doesNotMatch(text, /[\u0007\u200B\u202E]/);
      assert.match(text, /End\uFFFD\uFFFD zero&#x200b;width/);
    }
  });

  it('draw a legend that tells what the letters and discs stand for, within the picture', () => {
    const { shapes, width } = matrixPicture(matrix, { rows: [0], columns: [] }, words, 'A');
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    const legend = texts.slice(-7).map(({ text }) => text);
    assert.deepEqual(legend.slice(0, 5), ['not covered', 'declared', 'taught', 'assessed', 'assured']);
    assert.deepEqual(legend.slice(5), ['I introduced', 'M mastered']);
    assert.ok(
      texts.some(({ text }) => / of \d+$/.test(text)),
      'the area tells how many of its items stand well',
    );
    for (const { x, text } of texts) assert.ok(x + text.length * 7 < width, text);
  });

  it('draw two pixels for one, fewer where a browser could not draw so many', () => {
    assert.equal(pictureScale(1000, 1000), 2);
    assert.equal(pictureScale(16_384, 100), 1);
    assert.equal(pictureScale(100, 32_768), 0.5);
    assert.equal(pictureScale(8192, 16_384), Math.SQRT1_2);
  });
});
