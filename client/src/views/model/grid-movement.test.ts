// Keys in the grid, and what of it is in view.
import assert from 'node:assert/strict';
import { moved, within } from './grid-movement';
import { scrollToShow, visibleRun } from './visible-range';

const size = { rows: 44, columns: 302, page: 10 };

describe('movement in the grid', () => {
  const go = (key: string, row: number, column: number, control = false): string => {
    const place = moved({ row, column }, { key, control }, size);
    return place === undefined ? 'stay' : `${String(place.row)} ${String(place.column)}`;
  };

  it('goes one cell by arrow, and stops at the edges', () => {
    assert.deepEqual(
      [
        go('ArrowDown', 1, 1),
        go('ArrowUp', 0, 5),
        go('ArrowLeft', 3, 0),
        go('ArrowRight', 3, 301),
        go('ArrowDown', 43, 0),
      ],
      ['2 1', '0 5', '3 0', '3 301', '43 0'],
    );
  });

  it('goes to the ends of the row by Home and End, of the grid with Control', () => {
    assert.deepEqual([go('Home', 5, 9), go('End', 5, 9)], ['5 0', '5 301']);
    assert.deepEqual([go('Home', 5, 9, true), go('End', 5, 9, true)], ['0 0', '43 301']);
    assert.deepEqual([go('ArrowUp', 5, 9, true), go('ArrowRight', 5, 9, true)], ['0 9', '5 301']);
  });

  it('goes by pages, and leaves the header only by arrow', () => {
    assert.deepEqual([go('PageDown', 1, 2), go('PageDown', 40, 2)], ['11 2', '43 2']);
    assert.deepEqual([go('PageUp', 15, 2), go('PageUp', 4, 2), go('PageUp', 0, 2)], ['5 2', '1 2', '0 2']);
  });

  it('leaves other keys alone, and finds the nearest cell when the grid has shrunk', () => {
    assert.equal(go('a', 1, 1), 'stay');
    assert.deepEqual(within({ row: 99, column: 99 }, { rows: 3, columns: 2 }), { row: 2, column: 1 });
    assert.deepEqual(within({ row: 1, column: 1 }, { rows: 0, columns: 0 }), { row: 0, column: 0 });
  });
});

describe('the part of the grid in view', () => {
  const axis = { scroll: 0, viewport: 500, frozen: 100, size: 20, count: 300 };

  it('is what the viewport shows beside what is frozen, and a little more', () => {
    assert.deepEqual(visibleRun(axis, 0), { start: 0, end: 20 });
    assert.deepEqual(visibleRun({ ...axis, scroll: 1010 }, 2), { start: 48, end: 73 });
    assert.deepEqual(visibleRun({ ...axis, scroll: 5990 }, 3), { start: 296, end: 300 });
    assert.deepEqual(visibleRun({ ...axis, viewport: 40 }, 0), { start: 0, end: 0 });
  });

  it('moves only as far as it must', () => {
    assert.equal(scrollToShow({ ...axis, scroll: 100 }, 10), 100);
    assert.equal(scrollToShow({ ...axis, scroll: 100 }, 2), 40);
    assert.equal(scrollToShow({ ...axis, scroll: 100 }, 30), 220);
  });
});
