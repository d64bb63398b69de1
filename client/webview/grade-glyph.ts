// The disc of a grade as an element, in the colour of the text around it.
import { grades, type Grade } from '../src/views/model/grade';
import { gradePath, iconSize, ringPath } from '../src/views/model/grade-icon';

/** Makes discs by copying one of each grade, which is the fastest way to have many. */
export class GradeGlyphs {
  readonly #models: ReadonlyMap<Grade, SVGElement> = new Map(grades.map((grade) => [grade, glyphOf(grade)]));

  /** A new disc; what it means must stand beside it in words. */
  of(grade: Grade): Node {
    return this.#models.get(grade)?.cloneNode(true) ?? document.createTextNode('');
  }
}

function glyphOf(grade: Grade): SVGElement {
  const side = String(iconSize);
  const picture = made('svg', { class: 'glyph', viewBox: `0 0 ${side} ${side}`, 'aria-hidden': 'true' });
  picture.append(made('path', { d: ringPath(), class: 'ring' }));
  const filled = gradePath(grade);
  if (filled !== undefined) picture.append(made('path', { d: filled, class: 'filled' }));
  return picture;
}

function made(tag: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const one = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  return one;
}
