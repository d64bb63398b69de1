// Sizes of the grid in pixels, from the font's size, the room there is, and the longest module ID.
import { scrollToShow, visibleRun, type Axis, type Run } from '../src/views/model/visible-range';
import { leadingColumns, type GridModel } from './grid-model';

/** Where things stand in the grid. */
export interface GridLayout {
  readonly line: number;
  /** The height of the header: the stages' band and the modules' names. */
  readonly head: number;
  readonly nameWidth: number;
  readonly standingWidth: number;
  readonly cellWidth: number;
}

/** The layout for a model in an element. */
export function layoutOf(model: GridModel, { clientWidth }: Element, fontSize: number): GridLayout {
  const longest = Math.max(0, ...model.matrix.columns.map(({ module }) => module.length));
  const letter = fontSize * 0.68;
  const isNarrow = clientWidth < fontSize * 46;
  const line = Math.round(fontSize * 2);
  return {
    line,
    head: line * 2,
    nameWidth: Math.round(clamp(clientWidth * (isNarrow ? 0.38 : 0.36), fontSize * 7, fontSize * 26)),
    standingWidth: Math.round(isNarrow ? clamp(clientWidth * 0.16, fontSize * 4.6, fontSize * 6.4) : fontSize * 12.5),
    cellWidth: Math.round(clamp(longest * letter + fontSize * 1.5, fontSize * 4, fontSize * 11)),
  };
}

/** The rows in view, counted within the body. */
export function visibleRows(model: GridModel, layout: GridLayout, grid: Element): Run {
  return visibleRun(rowAxis(model, layout, grid), 6);
}

/** The columns of modules in view, counted from the first module. */
export function visibleColumns(model: GridModel, layout: GridLayout, grid: Element): Run {
  return visibleRun(columnAxis(model, layout, grid), 8);
}

/** Scrolls no further than it takes to show a cell; headers are always in view. */
export function scrollTo(model: GridModel, layout: GridLayout, grid: Element, row: number, column: number): void {
  if (row > 0) grid.scrollTop = scrollToShow(rowAxis(model, layout, grid), row - 1);
  if (column >= leadingColumns)
    grid.scrollLeft = scrollToShow(columnAxis(model, layout, grid), column - leadingColumns);
}

/** How many rows a page has. */
export function pageOf({ head, line }: GridLayout, { clientHeight }: Element): number {
  return Math.max(1, Math.floor((clientHeight - head) / line) - 1);
}

function rowAxis({ rows }: GridModel, { head, line }: GridLayout, grid: Element): Axis {
  return { scroll: grid.scrollTop, viewport: grid.clientHeight, frozen: head, size: line, count: rows - 1 };
}

function columnAxis({ columns }: GridModel, layout: GridLayout, grid: Element): Axis {
  const frozen = layout.nameWidth + layout.standingWidth;
  const count = columns - leadingColumns;
  return { scroll: grid.scrollLeft, viewport: grid.clientWidth, frozen, size: layout.cellWidth, count };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
