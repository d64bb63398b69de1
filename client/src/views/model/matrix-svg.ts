// A picture of the matrix as SVG, which slides and documents take at any size.
import { htmlText } from '../../../../server/src/protocol';
import { gradePath, ringPath } from './grade-icon';
import { pictureColours, pictureFont, type MatrixPicture, type Shape } from './matrix-picture';

/** The picture as the text of an SVG file. */
export function matrixSvg({ title, width, height, shapes }: MatrixPicture): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const font = `font-family="${pictureFont.family}" font-size="${String(pictureFont.size)}"`;
  const paper = `<rect width="100%" height="100%" fill="${pictureColours.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" role="img" ${font}><title>${htmlText(title)}</title>${paper}${shapes.map(markupOf).join('')}</svg>\n`;
}

function markupOf(shape: Shape): string {
  const [x, y] = [String(shape.x), String(shape.y)];
  switch (shape.kind) {
    case 'band':
      return `<rect x="${x}" y="${y}" width="${String(shape.width)}" height="${String(shape.height)}" fill="${pictureColours.band}"/>`;
    case 'rule':
      return `<path d="M${x} ${y}h${String(shape.width)}" stroke="${pictureColours.rule}"/>`;
    case 'disc': {
      const filled = gradePath(shape.grade);
      const inside = filled === undefined ? '' : `<path d="${filled}" fill="${shape.colour}"/>`;
      return `<g transform="translate(${x} ${y})"><path d="${ringPath()}" fill="none" stroke="${shape.colour}" stroke-width="1.3"/>${inside}</g>`;
    }
    case 'text': {
      const weight = shape.bold ? ' font-weight="bold"' : '';
      return `<text x="${x}" y="${y}" text-anchor="${shape.anchor}" fill="${shape.colour}"${weight}>${htmlText(shape.text)}</text>`;
    }
  }
}
