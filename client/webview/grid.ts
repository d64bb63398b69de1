// The grid of the matrix: draws what is in view, keeps one cell in the tab order, tells what the user does with cells.
import { moved, within, type GridPlace } from '../src/views/model/grid-movement';
import { isHeading } from '../src/views/model/matrix-filter';
import type { CellPlace } from '../src/views/model/matrix-patch';
import { fill } from '../src/views/model/matrix-words';
import { element, insertInOrder } from './element';
import { GradeGlyphs } from './grade-glyph';
import { drawCell, redrawCell } from './grid-cells';
import { layoutOf, pageOf, scrollTo, visibleColumns, visibleRows, type GridLayout } from './grid-layout';
import { leadingColumns, type GridModel } from './grid-model';

/** What the user does with a cell. */
export interface GridEvents {
  /** A cell was chosen; `takesFocus` where the user wants to go on working there. */
  open(place: GridPlace, takesFocus: boolean): void;
  /** The pointer or the keyboard rests on a cell; undefined when it has left. */
  look(place: GridPlace | undefined, cell: HTMLElement | undefined): void;
  /** Another cell is the active one. */
  active(place: GridPlace): void;
}

interface Line {
  readonly box: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

/** Draws a model. Cells out of view are not there, but for the active one, which would lose the focus. */
export class Grid {
  readonly box: HTMLElement;
  readonly #canvas = element('div', { class: 'canvas', role: 'presentation' });
  readonly #band = element('div', { class: 'band', 'aria-hidden': 'true' });
  readonly #glyphs = new GradeGlyphs();
  readonly #events: GridEvents;
  readonly #lines = new Map<number, Line>();
  #model: GridModel | undefined;
  #layout: GridLayout | undefined;
  #width = 0;
  #active: GridPlace = { row: 1, column: leadingColumns };

  constructor(events: GridEvents) {
    this.#events = events;
    // Nothing in the grid can be cut, copied or pasted: VS Code offers what its commands can do instead.
    const context = JSON.stringify({ preventDefaultContextMenuItems: true });
    this.box = element('div', { class: 'grid', role: 'grid', 'data-vscode-context': context }, this.#canvas);
    this.box.addEventListener('scroll', () => this.#draw());
    this.box.addEventListener('keydown', (event) => this.#key(event));
    this.box.addEventListener('click', (event) => this.#click(event, false));
    this.box.addEventListener('contextmenu', () => events.look(undefined, undefined));
    this.box.addEventListener('dblclick', (event) => this.#click(event, true));
    this.box.addEventListener('pointerover', (event) => this.#look(event.target));
    this.box.addEventListener('pointerleave', () => events.look(undefined, undefined));
    this.box.addEventListener('focusin', (event) => this.#look(event.target));
    this.box.addEventListener('focusout', () => events.look(undefined, undefined));
    new ResizeObserver(() => this.#resize()).observe(this.box);
  }

  get active(): GridPlace {
    return this.#active;
  }

  /** Draws a model from scratch, with this cell in the tab order. */
  show(model: GridModel, active: GridPlace): void {
    const hadFocus = this.box.contains(document.activeElement);
    this.#model = model;
    this.#active = within(active, model);
    this.box.setAttribute('aria-rowcount', String(model.rows));
    this.box.setAttribute('aria-colcount', String(model.columns));
    const { title, framework, programme } = model.matrix;
    this.box.setAttribute('aria-label', fill(model.words.grid, title ?? framework, programme ?? ''));
    this.#measure();
    if (hadFocus) this.focus();
  }

  /** Draws some rows of a model of the same shape anew, by their places in the matrix; cells that changed are marked for a moment. */
  update(model: GridModel, rows: readonly number[], changed: readonly CellPlace[]): void {
    this.#model = model;
    for (const place of rows) {
      const row = model.selection.rows.indexOf(place) + 1;
      if (row === 0) continue;
      for (const [column, cell] of this.#lines.get(row)?.cells ?? [])
        redrawCell(cell, model, row, column, this.#glyphs);
    }
    for (const { row, column } of changed) {
      const line = this.#lines.get(model.selection.rows.indexOf(row) + 1);
      const cell = line?.cells.get(model.selection.columns.indexOf(column) + leadingColumns);
      cell?.classList.add('changed');
      cell?.addEventListener('animationend', () => cell.classList.remove('changed'), { once: true });
    }
  }

  /** Puts the focus on the active cell. */
  focus(): void {
    this.#lines.get(this.#active.row)?.cells.get(this.#active.column)?.focus({ preventScroll: true });
  }

  /** The element has another size: what is in view changes, the layout only with its width. */
  #resize(): void {
    if (this.box.clientWidth === this.#width) this.#draw();
    else this.#measure();
  }

  #measure(): void {
    this.#width = this.box.clientWidth;
    if (this.#model === undefined || this.#width === 0) return;
    const fontSize = parseFloat(getComputedStyle(this.box).fontSize);
    const layout = layoutOf(this.#model, this.box, fontSize);
    this.#layout = layout;
    const { style } = this.#canvas;
    const { rows, columns } = this.#model;
    style.height = px(layout.head + layout.line * (rows - 1));
    style.width = px(layout.nameWidth + layout.standingWidth + layout.cellWidth * (columns - leadingColumns));
    for (const [name, value] of Object.entries(layout)) style.setProperty(`--${name}`, px(value as number));
    const hadFocus = this.box.contains(document.activeElement);
    this.#lines.clear();
    this.#canvas.replaceChildren();
    this.#draw();
    if (hadFocus) this.focus();
  }

  #draw(): void {
    const [model, layout] = [this.#model, this.#layout];
    if (model === undefined || layout === undefined) return;
    const rows = visibleRows(model, layout, this.box);
    const columns = visibleColumns(model, layout, this.box);
    const wantedRows = new Set([0, this.#active.row, ...numbers(rows.start + 1, rows.end + 1)]);
    const wantedColumns = new Set([0, 1, ...numbers(columns.start + leadingColumns, columns.end + leadingColumns)]);
    for (const [row, line] of this.#lines) {
      if (wantedRows.has(row)) continue;
      line.box.remove();
      this.#lines.delete(row);
    }
    for (const row of wantedRows) this.#drawLine(row, wantedColumns, model);
    this.#drawBand(model, layout, columns.start + leadingColumns, columns.end + leadingColumns);
  }

  #drawLine(row: number, wanted: ReadonlySet<number>, model: GridModel): void {
    const line = this.#lines.get(row) ?? this.#newLine(row);
    const isKept = (column: number): boolean => row === this.#active.row && column === this.#active.column;
    for (const [column, cell] of line.cells) {
      if (wanted.has(column) || isKept(column)) continue;
      cell.remove();
      line.cells.delete(column);
    }
    const missing = [...wanted].filter((column) => !line.cells.has(column));
    if (row === this.#active.row && !wanted.has(this.#active.column) && !line.cells.has(this.#active.column))
      missing.push(this.#active.column);
    for (const column of missing) {
      const cell = drawCell(model, row, column, this.#glyphs);
      if (isKept(column)) cell.tabIndex = 0;
      if (column >= leadingColumns) cell.style.setProperty('--place', String(column - leadingColumns));
      line.cells.set(column, cell);
      insertInOrder(line.box, cell, 'aria-colindex');
    }
  }

  #newLine(row: number): Line {
    const item = this.#model?.row(row);
    const look = item !== undefined && isHeading(item) ? 'line heading' : 'line';
    const box = element('div', {
      role: 'row',
      class: row === 0 ? 'line header' : look,
      'aria-rowindex': String(row + 1),
    });
    if (row === 0) box.append(this.#band);
    else box.style.setProperty('--row', String(row - 1));
    const line = { box, cells: new Map<number, HTMLElement>() };
    this.#lines.set(row, line);
    insertInOrder(this.#canvas, box, 'aria-rowindex');
    return line;
  }

  /** Names each stage above its modules, as far as they are in view. */
  #drawBand(model: GridModel, { cellWidth }: GridLayout, start: number, end: number): void {
    const stages: HTMLElement[] = [];
    for (let column = start; column < end;) {
      const stage = model.column(column)?.stage;
      let next = column + 1;
      while (next < end && model.column(next)?.stage === stage) next++;
      const name = element('span', {}, fill(model.words.stage, stage ?? ''));
      const part = element('div', { class: 'stage' }, name);
      part.style.setProperty('--place', String(column - leadingColumns));
      part.style.width = px((next - column) * cellWidth);
      stages.push(part);
      column = next;
    }
    this.#band.replaceChildren(...stages);
  }

  #key(event: KeyboardEvent): void {
    const [model, layout] = [this.#model, this.#layout];
    if (model === undefined || layout === undefined || event.altKey || event.shiftKey) return;
    const { key, ctrlKey, metaKey } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      this.#events.open(this.#active, key === 'Enter');
      return;
    }
    const size = { rows: model.rows, columns: model.columns, page: pageOf(layout, this.box) };
    const place = moved(this.#active, { key, control: ctrlKey || metaKey }, size);
    if (place === undefined) return;
    event.preventDefault();
    this.#activate(place);
    scrollTo(model, layout, this.box, place.row, place.column);
    this.#draw();
    this.focus();
  }

  #click(event: MouseEvent, takesFocus: boolean): void {
    const place = this.#placeOf(event.target);
    if (place === undefined) return;
    this.#activate(place);
    this.focus();
    this.#events.open(place, takesFocus);
  }

  #activate(place: GridPlace): void {
    const before = this.#lines.get(this.#active.row)?.cells.get(this.#active.column);
    if (before !== undefined) before.tabIndex = -1;
    this.#active = place;
    this.#draw();
    const now = this.#lines.get(place.row)?.cells.get(place.column);
    if (now !== undefined) now.tabIndex = 0;
    this.#events.active(place);
  }

  #look(target: EventTarget | null): void {
    const place = this.#placeOf(target);
    const cell = place === undefined ? undefined : this.#lines.get(place.row)?.cells.get(place.column);
    this.#events.look(place, cell);
  }

  #placeOf(target: EventTarget | null): GridPlace | undefined {
    const cell = target instanceof Element ? target.closest('.cell') : null;
    const line = cell?.closest('.line') ?? null;
    if (cell === null || line === null) return undefined;
    const row = Number(line.getAttribute('aria-rowindex')) - 1;
    return { row, column: Number(cell.getAttribute('aria-colindex')) - 1 };
  }
}

function px(value: number): string {
  return `${String(value)}px`;
}

function numbers(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, nth) => start + nth);
}
