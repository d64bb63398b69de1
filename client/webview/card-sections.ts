// What the card says of an item: its meaning, its standing, and outcome by outcome how it is taught and assessed.
import type { ItemDetails, OutcomeDetails } from '../../server/src/protocol';
import { toneOf } from '../src/views/model/grade';
import { columnNote, itemName, moduleName, summaryText } from '../src/views/model/matrix-text';
import { fill, type MatrixWords } from '../src/views/model/matrix-words';
import { element } from './element';
import type { CardContent } from './hover-card';
import type { GridModel } from './grid-model';

/** The most outcomes that are told one by one. */
const most = 6;

/** What is known of a cell without asking. */
export function cardContent(model: GridModel, row: number, column: number): CardContent | undefined {
  const { words } = model;
  const item = model.row(row);
  const module = model.column(column);
  if (item === undefined) return module && { heading: moduleName(module), lines: [columnNote(module, words)] };
  const standing = summaryText(item, words);
  if (module === undefined) return { heading: itemName(item), lines: [standing] };
  const cell = model.cell(row, column);
  const here = cell === undefined ? words.notAddressed : words.grades[cell.grade];
  return { heading: itemName(item), lines: [`${moduleName(module)}: ${here}`, `${words.anyModule}: ${standing}`] };
}

/** The rest, once it has come. */
export function cardSections(details: ItemDetails, words: MatrixWords): readonly Node[] {
  const { statement, outcomes, missing, notApplicable, related } = details;
  const seeAlso = related.map(({ id, label, grade }) => `${itemName({ item: id, label })} (${words.grades[grade]})`);
  const isWanting = toneOf(details) === 'gap' && missing !== undefined;
  const paragraphs = [
    ['statement', statement],
    ['statement', notApplicable === undefined ? undefined : `${words.notApplicable}: ${notApplicable}`],
    ['missing', isWanting ? words.missing[missing] : undefined],
  ] as const;
  return [
    ...paragraphs.flatMap(([look, text]) => (text === undefined ? [] : [element('p', { class: look }, text)])),
    ...outcomes.slice(0, most).map((outcome) => outcomeSection(outcome, words)),
    ...(outcomes.length > most ? [element('p', {}, `… +${String(outcomes.length - most)}`)] : []),
    ...(seeAlso.length === 0 ? [] : [element('p', { class: 'quiet' }, fill(words.seeAlso, seeAlso.join(', ')))]),
  ];
}

function outcomeSection(outcome: OutcomeDetails, words: MatrixWords): HTMLElement {
  const { module, outcome: id, statement, level, via, grade, activities, assessments } = outcome;
  const name = [module, ...(id === undefined ? [] : [id])].join(' ');
  const notes = [level ?? words.noLevel, words.grades[grade], ...(via === undefined ? [] : [fill(words.via, via)])];
  const taught = activities.map((one) => partName(one, []));
  const assessed = assessments.map((one) => {
    const weight = one.weighting === undefined ? [] : [`${String(one.weighting)} %`];
    return partName(one, [words[one.purpose], ...weight]);
  });
  return element(
    'section',
    {},
    element('h3', {}, name, element('span', { class: 'quiet' }, ` ${notes.join(', ')}`)),
    ...(statement === undefined ? [] : [element('p', {}, statement)]),
    element('p', { class: 'quiet' }, taught.length === 0 ? words.notTaught : fill(words.taughtBy, taught.join('; '))),
    element(
      'p',
      { class: 'quiet' },
      assessed.length === 0 ? words.notAssessed : fill(words.assessedBy, assessed.join('; ')),
    ),
  );
}

function partName({ id, title, type }: OutcomeDetails['activities'][number], notes: readonly string[]): string {
  const name = [id, title].filter((part) => part !== undefined).join(' ');
  const about = [...(type === undefined ? [] : [type]), ...notes].join(', ');
  return about === '' ? name : `${name} (${about})`;
}
