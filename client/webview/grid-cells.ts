// Draws single cells of the grid: headers, how an item stands, and what a module gives to it.
import { toneOf } from '../src/views/model/grade';
import { isHeading } from '../src/views/model/matrix-filter';
import {
  areaText,
  cellLabel,
  columnNote,
  derivedText,
  itemName,
  moduleName,
  shortNote,
  summaryText,
} from '../src/views/model/matrix-text';
import { fill } from '../src/views/model/matrix-words';
import { element } from './element';
import type { GradeGlyphs } from './grade-glyph';
import type { GridModel } from './grid-model';

/** What a cell shows: its role for assistive technology, its look, its name, and what is in it. */
interface Drawing {
  readonly role: 'columnheader' | 'rowheader' | 'gridcell';
  readonly look: string;
  readonly label: string;
  readonly content: readonly (Node | string)[];
}

/** A new cell for a place of the grid. */
export function drawCell(model: GridModel, row: number, column: number, glyphs: GradeGlyphs): HTMLElement {
  const cell = element('div', { 'aria-colindex': String(column + 1), tabindex: '-1' });
  redrawCell(cell, model, row, column, glyphs);
  return cell;
}

/** Brings a cell up to date; the element, and the focus with it, stays. */
export function redrawCell(
  cell: HTMLElement,
  model: GridModel,
  row: number,
  column: number,
  glyphs: GradeGlyphs,
): void {
  const { role, look, label, content } = drawing(model, row, column, glyphs);
  cell.setAttribute('role', role);
  cell.setAttribute('aria-label', label);
  cell.className = `cell ${look}`;
  cell.replaceChildren(...content);
}

function drawing(model: GridModel, row: number, column: number, glyphs: GradeGlyphs): Drawing {
  if (row === 0) return headOf(model, column);
  if (column === 0) return itemOf(model, row);
  return column === 1 ? standingOf(model, row, glyphs) : givenOf(model, row, column, glyphs);
}

function headOf(model: GridModel, column: number): Drawing {
  const { words } = model;
  const module = model.column(column);
  if (module === undefined) {
    const text = column === 0 ? words.item : words.coverage;
    return { role: 'columnheader', look: `corner corner-${String(column)}`, label: text, content: [text] };
  }
  const isFirst = column === 2 || model.column(column - 1)?.stage !== module.stage;
  const look = ['head', isFirst ? 'first' : '', module.optional ? 'optional' : ''].join(' ');
  const label = `${moduleName(module)}, ${columnNote(module, words)}`;
  return { role: 'columnheader', look, label, content: [element('span', { class: 'name' }, module.module)] };
}

function itemOf(model: GridModel, row: number): Drawing {
  const item = model.row(row);
  if (item === undefined) return { role: 'rowheader', look: 'item', label: '', content: [] };
  const content = [element('span', { class: 'id' }, item.item), element('span', { class: 'label' }, item.label ?? '')];
  return { role: 'rowheader', look: 'item', label: itemName(item), content };
}

function standingOf(model: GridModel, row: number, glyphs: GradeGlyphs): Drawing {
  const { words } = model;
  const item = model.row(row);
  if (item === undefined) return { role: 'gridcell', look: 'standing', label: '', content: [] };
  const standing = summaryText(item, words);
  const label = (text: string): string => fill(words.cell, itemName(item), words.allModules, text);
  if (isHeading(item) && !item.required) {
    const sum = areaText(item.item, model.matrix, words);
    return { role: 'gridcell', look: 'standing', label: label(`${sum}, ${standing}`), content: [sum] };
  }
  const note = shortNote(item, words);
  const isDerived = derivedText(item, words).length > 0;
  return {
    role: 'gridcell',
    look: `standing ${toneOf(item)}`,
    label: label(standing),
    content: [
      glyphs.of(item.grade),
      element('span', { class: 'grade' }, words.grades[item.grade]),
      ...(note === undefined ? [] : [' ', element('span', { class: 'note' }, note)]),
      ...(isDerived ? [' ', element('span', { class: 'derived', 'aria-hidden': 'true' }, '≈')] : []),
    ],
  };
}

function givenOf(model: GridModel, row: number, column: number, glyphs: GradeGlyphs): Drawing {
  const item = model.row(row);
  const module = model.column(column);
  if (item === undefined || module === undefined) return { role: 'gridcell', look: '', label: '', content: [] };
  const cell = model.cell(row, column);
  const isFirst = column === 2 || model.column(column - 1)?.stage !== module.stage;
  const edge = isFirst ? 'first' : '';
  const label = cellLabel(item, module, cell, model.words);
  if (cell === undefined) return { role: 'gridcell', look: `empty ${edge}`, label, content: [] };
  const letter = cell.level === undefined ? '' : (model.letters.get(cell.level) ?? cell.level);
  const summative = cell.summative ? 'summative' : '';
  return {
    role: 'gridcell',
    look: `given ${cell.grade} ${summative} ${module.optional ? 'optional' : ''} ${edge}`,
    label,
    content: [element('span', { class: 'level' }, letter), glyphs.of(cell.grade)],
  };
}
