// The legend below the grid: what the discs and letters mean.
import { grades } from '../src/views/model/grade';
import { levelLetters } from '../src/views/model/level-letters';
import type { MatrixWords } from '../src/views/model/matrix-words';
import { element } from './element';
import type { GradeGlyphs } from './grade-glyph';

/** The legend for a progression of levels. */
export function legend(words: MatrixWords, progression: readonly string[], glyphs: GradeGlyphs): HTMLElement {
  const discs = grades.map((grade) =>
    element('li', { title: words.meanings[grade] }, glyphs.of(grade), words.grades[grade]),
  );
  const letters = [...levelLetters(progression)].map(([level, letter]) =>
    element('li', {}, element('b', {}, letter), level),
  );
  return element(
    'footer',
    { class: 'legend' },
    element('ul', { 'aria-label': words.legend }, ...discs, ...letters),
    element('p', { class: 'quiet' }, words.help),
  );
}
