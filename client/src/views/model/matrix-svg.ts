// The matrix as a picture: SVG, which slides and documents take at any size.
import type { CoverageMatrix, MatrixCell, MatrixRow } from '../../../../server/src/protocol';
import { toneOf, type Grade } from './grade';
import { gradePath, iconSize, ringPath } from './grade-icon';
import { levelLetters } from './level-letters';
import { escaped } from './markup';
import { isHeading, type MatrixSelection } from './matrix-filter';
import { cellsByColumn, itemName } from './matrix-text';
import type { MatrixWords } from './matrix-words';

const line = 24;
const nameWidth = 320;
const gradeWidth = 120;
const margin = 16;
const colours = { ink: '#1b1b1b', quiet: '#616161', rule: '#d0d0d0', band: '#f2f2f2', gap: '#b5200d', met: '#2f6f3e' };

/** What is selected of a matrix, as SVG. */
export function matrixSvg(
  { rows, columns, progression }: CoverageMatrix,
  selection: MatrixSelection,
  words: MatrixWords,
  title: string,
): string {
  const letters = levelLetters(progression);
  const modules = selection.columns.flatMap((place) => columns[place]?.module ?? []);
  const cellWidth = Math.max(44, ...modules.map((module) => module.length * 8 + 12));
  const width = margin * 2 + nameWidth + gradeWidth + cellWidth * modules.length;
  const shown = selection.rows.flatMap((place) => rows[place] ?? []);
  const top = margin + line * 2;
  const height = top + line * shown.length + margin;
  const at = (nth: number): number => margin + nameWidth + gradeWidth + cellWidth * nth;
  const heads = modules.map((module, nth) => text(at(nth) + cellWidth / 2, top - 8, module, 'text-anchor="middle"'));
  const lines = shown.map((row, nth) => {
    const y = top + line * nth;
    const cells = cellsByColumn(row);
    const given = selection.columns.map((column, place) => cellOf(at(place), y, cellWidth, cells.get(column), letters));
    return rowOf(row, y, width, words) + given.join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="${colours.ink}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>${text(margin, margin + 12, title, 'font-weight="bold"')}${heads.join('')}${lines.join('')}</svg>\n`;
}

function rowOf(row: MatrixRow, y: number, width: number, words: MatrixWords): string {
  const heading = isHeading(row);
  const inner = String(width - margin * 2);
  const band = heading
    ? `<rect x="${String(margin)}" y="${String(y)}" width="${inner}" height="${String(line)}" fill="${colours.band}"/>`
    : '';
  const rule = `<path d="M${String(margin)} ${String(y)}h${inner}" stroke="${colours.rule}"/>`;
  const name = text(margin + 4, y + 16, clipped(itemName(row)), heading ? 'font-weight="bold"' : '');
  const tone = { gap: colours.gap, idle: colours.quiet, met: colours.met }[toneOf(row)];
  const x = margin + nameWidth;
  return `${band}${rule}${name}${disc(x, y + 4, row.grade, tone)}${text(x + 22, y + 16, words.grades[row.grade], `fill="${tone}"`)}`;
}

function cellOf(
  x: number,
  y: number,
  width: number,
  cell: MatrixCell | undefined,
  letters: ReadonlyMap<string, string>,
): string {
  if (cell === undefined) return '';
  const letter = cell.level === undefined ? '' : (letters.get(cell.level) ?? cell.level);
  const middle = x + width / 2;
  return text(middle - 4, y + 16, letter, 'text-anchor="end"') + disc(middle - 1, y + 4, cell.grade, colours.ink);
}

function disc(x: number, y: number, grade: Grade, colour: string): string {
  const filled = gradePath(grade);
  const inside = filled === undefined ? '' : `<path d="${filled}" fill="${colour}"/>`;
  const scale = String(iconSize / 16);
  return `<g transform="translate(${String(x)} ${String(y)}) scale(${scale})"><path d="${ringPath()}" fill="none" stroke="${colour}" stroke-width="1.3"/>${inside}</g>`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${String(x)}" y="${String(y)}" ${attributes}>${escaped(words)}</text>`;
}

function clipped(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1)}…`;
}

const longest = 44;
