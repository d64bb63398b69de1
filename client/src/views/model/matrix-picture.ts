// The matrix as a drawing: where each word, line and disc stands, for whatever makes a picture of it.
import type { CoverageMatrix, MatrixCell, MatrixRow } from '../../../../server/src/protocol';
import { grades, toneOf, type Grade } from './grade';
import { iconSize } from './grade-icon';
import { levelLetters } from './level-letters';
import { isHeading, type MatrixSelection } from './matrix-filter';
import { areaText, cellsByColumn, itemName } from './matrix-text';
import type { MatrixWords } from './matrix-words';

/** One thing in a picture; `x` and `y` are its left upper corner, of a text the point on its baseline where it is anchored. */
export type Shape =
  | { readonly kind: 'band'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly grade: Grade; readonly colour: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold: boolean;
      readonly colour: string;
    };

/** A picture on white, its measures in CSS pixels; what comes later lies above. */
export interface MatrixPicture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The font of every text in a picture. */
export const pictureFont = { family: 'system-ui, sans-serif', size: 13 } as const;

/** The colours of what has none of its own. */
export const pictureColours = { paper: '#ffffff', rule: '#d0d0d0', band: '#f2f2f2' } as const;

const ink = '#1b1b1b';
const tones = { gap: '#b5200d', idle: '#616161', met: '#2f6f3e' } as const;
const line = 24;
const nameWidth = 320;
const gradeWidth = 120;
const margin = 16;
const letterWidth = 8;
const longestName = 44;

/** What is selected of a matrix, as a picture with a legend below. */
export function matrixPicture(
  matrix: CoverageMatrix,
  selection: MatrixSelection,
  words: MatrixWords,
  title: string,
): MatrixPicture {
  const { rows, columns, progression } = matrix;
  const letters = levelLetters(progression);
  const modules = selection.columns.flatMap((place) => columns[place]?.module ?? []);
  const cellWidth = Math.max(44, ...modules.map((module) => module.length * letterWidth + 12));
  const shown = selection.rows.flatMap((place) => rows[place] ?? []);
  const top = margin + line * 2;
  const inner = nameWidth + gradeWidth + cellWidth * modules.length;
  const at = (nth: number): number => margin + nameWidth + gradeWidth + cellWidth * nth;
  const heads = modules.map((module, nth) => text(at(nth) + cellWidth / 2, top - 8, module, { anchor: 'middle' }));
  const lines = shown.flatMap((row, nth) => {
    const y = top + line * nth;
    const cells = cellsByColumn(row);
    const given = selection.columns.flatMap((column, place) =>
      cellOf(at(place) + cellWidth / 2, y, cells.get(column), letters),
    );
    return [...rowOf(row, y, inner), ...standingOf(row, y, matrix, words), ...given];
  });
  const bottom = top + line * shown.length;
  const legend = [
    ...legendLine(
      grades.map((grade) => [grade, words.grades[grade]]),
      bottom + line,
    ),
    ...legendLine(
      [...letters].map(([level, letter]) => [undefined, `${letter} ${level}`]),
      bottom + line * 2,
    ),
  ];
  const ends = legend.map((shape) => shape.x + (shape.kind === 'text' ? shape.text.length * letterWidth : iconSize));
  return {
    title,
    width: margin + Math.max(margin + inner, margin + title.length * letterWidth, ...ends),
    height: bottom + line * 3 + margin,
    shapes: [text(margin, margin + 12, title, { bold: true }), ...heads, ...lines, ...legend],
  };
}

function rowOf(row: MatrixRow, y: number, width: number): readonly Shape[] {
  const bold = isHeading(row);
  return [
    ...(bold ? [{ kind: 'band', x: margin, y, width, height: line } as const] : []),
    { kind: 'rule', x: margin, y, width },
    text(margin + 4, y + 16, clipped(itemName(row)), { bold }),
  ];
}

/** How an item stands over all modules; of an area, how many of its items stand well. */
function standingOf(row: MatrixRow, y: number, matrix: CoverageMatrix, words: MatrixWords): readonly Shape[] {
  const colour = tones[toneOf(row)];
  const x = margin + nameWidth;
  if (isHeading(row) && !row.required) return [text(x, y + 16, areaText(row.item, matrix, words), { bold: true })];
  return [
    { kind: 'disc', x, y: y + 4, grade: row.grade, colour },
    text(x + 22, y + 16, words.grades[row.grade], { colour }),
  ];
}

function cellOf(
  middle: number,
  y: number,
  cell: MatrixCell | undefined,
  letters: ReadonlyMap<string, string>,
): readonly Shape[] {
  if (cell === undefined) return [];
  const letter = cell.level === undefined ? '' : (letters.get(cell.level) ?? cell.level);
  const disc = { kind: 'disc', x: middle - 1, y: y + 4, grade: cell.grade, colour: ink } as const;
  return letter === '' ? [disc] : [text(middle - 4, y + 16, letter, { anchor: 'end' }), disc];
}

/** Entries of the legend side by side, each with the disc of its grade where it stands for one. */
function legendLine(
  entries: readonly (readonly [grade: Grade | undefined, words: string])[],
  y: number,
): readonly Shape[] {
  let x = margin + 4;
  return entries.flatMap(([grade, words]) => {
    const start = grade === undefined ? x : x + iconSize + 6;
    const disc = grade === undefined ? [] : [{ kind: 'disc', x, y: y + 4, grade, colour: ink } as const];
    x = start + words.length * letterWidth + line;
    return [...disc, text(start, y + 16, words, {})];
  });
}

function text(
  x: number,
  y: number,
  words: string,
  {
    anchor = 'start',
    bold = false,
    colour = ink,
  }: Partial<Pick<Extract<Shape, { kind: 'text' }>, 'anchor' | 'bold' | 'colour'>>,
): Shape {
  return { kind: 'text', x, y, text: words, anchor, bold, colour };
}

function clipped(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}
