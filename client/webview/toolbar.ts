// The bar above the grid: which programme and framework, what to show of it, and the way out to a file.
import type { CoverageMatrix } from '../../server/src/protocol';
import { grades, type Grade } from '../src/views/model/grade';
import {
  isHeading,
  isNarrowed,
  noFilter,
  type MatrixFilter,
  type ModuleFilter,
} from '../src/views/model/matrix-filter';
import type { MatrixChoice, MatrixKey } from '../src/views/model/matrix-messages';
import { itemName } from '../src/views/model/matrix-text';
import { fill, type MatrixWords } from '../src/views/model/matrix-words';
import { element } from './element';

/** What the user does in the bar. */
export interface ToolbarEvents {
  choose(key: MatrixKey): void;
  filter(filter: MatrixFilter): void;
  export(): void;
}

type Option = readonly [value: string, text: string];

/** The bar. It keeps the filter. */
export class Toolbar {
  readonly box: HTMLElement;
  readonly #words: MatrixWords;
  readonly #events: ToolbarEvents;
  readonly #programme: HTMLSelectElement;
  readonly #framework: HTMLSelectElement;
  readonly #area: HTMLSelectElement;
  readonly #grade: HTMLSelectElement;
  readonly #choice: HTMLSelectElement;
  readonly #match: HTMLSelectElement;
  readonly #items: HTMLInputElement;
  readonly #modules: HTMLInputElement;
  readonly #gapsOnly: HTMLInputElement;
  readonly #clear: HTMLButtonElement;
  readonly #export: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  readonly #summary = element('output', { class: 'summary' });
  readonly #shown = element('output', { class: 'shown', role: 'status' });
  #choices: readonly MatrixChoice[] = [];

  constructor(words: MatrixWords, filter: MatrixFilter, events: ToolbarEvents) {
    this.#words = words;
    this.#events = events;
    const changed = (): void => events.filter(this.filter);
    this.#programme = select(words.programme, () => this.#chooseProgramme());
    this.#framework = select(words.framework, () => this.#chooseFramework());
    this.#area = select(words.area, changed);
    this.#grade = select(words.grade, changed);
    this.#choice = select(words.modules, changed);
    this.#match = select(words.match, changed);
    this.#items = search(words.filterItems, filter.items, changed);
    this.#modules = search(words.filterModules, filter.modules, changed);
    this.#gapsOnly = element('input', { type: 'checkbox', id: 'gaps-only' });
    this.#gapsOnly.checked = filter.gapsOnly;
    this.#gapsOnly.addEventListener('change', changed);
    this.#clear = button(words.clearFilters, 'secondary', () => this.clear());
    this.#export = button(words.export, 'secondary', () => events.export());
    this.#more = button(words.filters, 'secondary more', () => this.#unfold(!this.#isUnfolded));
    this.#unfold(false);
    const gapsOnly = element('label', { class: 'check', for: 'gaps-only' }, this.#gapsOnly, words.gapsOnly);
    const selects = [this.#area, this.#grade, this.#choice, this.#match];
    const filters = [this.#items, this.#modules, ...selects, gapsOnly, this.#clear];
    this.box = element(
      'header',
      { class: 'bar' },
      element('div', { class: 'what' }, this.#programme, this.#framework, this.#summary, this.#more, this.#export),
      element('div', { class: 'filters', role: 'search' }, ...filters, this.#shown),
    );
  }

  /** The filter as the user has set it. */
  get filter(): MatrixFilter {
    return {
      items: this.#items.value.trim(),
      modules: this.#modules.value.trim(),
      gapsOnly: this.#gapsOnly.checked,
      area: this.#area.value,
      grade: (this.#grade.value || 'any') as Grade | 'any',
      choice: (this.#choice.value || 'all') as ModuleFilter,
      match: (this.#match.value || 'any') as MatrixFilter['match'],
    };
  }

  /** Offers what can be chosen; without a matrix there is nothing to filter or export. */
  offer(choices: readonly MatrixChoice[], key: MatrixKey | undefined, matrix: CoverageMatrix | undefined): void {
    this.#choices = choices;
    const here = choices.findIndex(({ root, programme }) => root === key?.root && programme === key.programme);
    fillSelect(
      this.#programme,
      choices.map(({ name }, place): Option => [String(place), name]),
      String(here),
    );
    const frameworks = choices[here]?.frameworks ?? [];
    fillSelect(
      this.#framework,
      frameworks.map(({ reference, name }): Option => [reference, name]),
      key?.framework,
    );
    this.box.classList.toggle('bare', matrix === undefined);
    this.box.classList.toggle('blank', matrix === undefined && choices.length === 0);
    this.#programme.hidden = choices.length === 0;
    this.#framework.hidden = frameworks.length === 0;
  }

  /** Offers the areas, grades and stages of a matrix, and sets the filter, as far as it fits. */
  fit({ rows, columns }: CoverageMatrix, filter: MatrixFilter): void {
    const { anyArea, anyGrade, anyModule, coreModules, optionalModules, stage } = this.#words;
    const areas = rows.filter(isHeading).map((row): Option => [row.item, itemName(row)]);
    fillSelect(this.#area, [['', anyArea], ...areas], filter.area);
    this.#area.hidden = areas.length === 0;
    fillSelect(
      this.#grade,
      [['any', anyGrade], ...grades.map((one): Option => [one, this.#words.grades[one]])],
      filter.grade,
    );
    const stages = [...new Set(columns.map((column) => column.stage))].sort((a, b) => a - b);
    const byStage = stages.length < 2 ? [] : stages.map((one): Option => [`stage ${String(one)}`, fill(stage, one)]);
    const kinds: readonly Option[] = [
      ['core', coreModules],
      ['optional', optionalModules],
    ];
    const hasOptional = columns.some(({ optional }) => optional);
    fillSelect(this.#choice, [['all', anyModule], ...(hasOptional ? kinds : []), ...byStage], filter.choice);
    this.#choice.hidden = !hasOptional && stages.length < 2;
    this.#fitMatch(rows, filter);
  }

  /** Offers the ways in which something is derived here; where nothing is, there is nothing to choose. */
  #fitMatch(rows: CoverageMatrix['rows'], { match }: MatrixFilter): void {
    const { anyMatch, matches } = this.#words;
    const found = new Set(rows.flatMap(({ derived }) => derived.map((one) => one.match)));
    const options = (['exact', 'close'] as const).filter((one) => found.has(one));
    fillSelect(this.#match, [['any', anyMatch], ...options.map((one): Option => [one, matches[one]])], match);
    this.#match.hidden = options.length === 0;
  }

  /** Says how much is shown, and how far the items are covered. */
  tell(summary: string, items: number, modules: number): void {
    this.#summary.value = summary;
    const { oneItem, manyItems, oneModule, manyModules } = this.#words;
    const text = `${items === 1 ? oneItem : fill(manyItems, items)} × ${modules === 1 ? oneModule : fill(manyModules, modules)}`;
    if (this.#shown.value !== text) this.#shown.value = text;
    const isFiltered = isNarrowed(this.filter);
    this.#clear.hidden = !isFiltered;
    this.#more.classList.toggle('primary', isFiltered);
    this.#more.classList.toggle('secondary', !isFiltered);
    this.#more.title = text;
  }

  /** Takes all filters off. */
  clear(): void {
    this.#items.value = '';
    this.#modules.value = '';
    this.#gapsOnly.checked = false;
    this.#area.value = '';
    this.#grade.value = 'any';
    this.#choice.value = 'all';
    this.#match.value = 'any';
    this.#items.focus();
    this.#events.filter(noFilter);
  }

  get #isUnfolded(): boolean {
    return this.#more.getAttribute('aria-expanded') === 'true';
  }

  /** Shows filters and legend, or leaves the room to the grid; in a window that is high enough they are always there. */
  #unfold(isUnfolded: boolean): void {
    this.#more.setAttribute('aria-expanded', String(isUnfolded));
    document.body.classList.toggle('folded', !isUnfolded);
  }

  #chooseProgramme(): void {
    const choice = this.#choices[Number(this.#programme.value)];
    const framework = choice?.frameworks[0]?.reference;
    if (choice !== undefined && framework !== undefined) this.#events.choose(keyOf(choice, framework));
  }

  #chooseFramework(): void {
    const choice = this.#choices[Number(this.#programme.value)];
    if (choice !== undefined) this.#events.choose(keyOf(choice, this.#framework.value));
  }
}

function keyOf({ root, programme }: MatrixChoice, framework: string): MatrixKey {
  return { root, ...(programme === undefined ? {} : { programme }), framework };
}

function select(label: string, changed: () => void): HTMLSelectElement {
  const made = element('select', { 'aria-label': label, title: label });
  made.addEventListener('change', changed);
  return made;
}

/** Sets the options anew where they differ; an option that is not there any more gives way to the first. */
function fillSelect(box: HTMLSelectElement, options: readonly Option[], value: string | undefined): void {
  const known = [...box.options].map((option) => `${option.value} ${option.text}`).join('\n');
  if (known !== options.map((option) => option.join(' ')).join('\n'))
    box.replaceChildren(...options.map(([one, text]) => element('option', { value: one }, text)));
  box.value = options.some(([one]) => one === value) ? (value ?? '') : (options[0]?.[0] ?? '');
}

function search(label: string, value: string, changed: () => void): HTMLInputElement {
  const made = element('input', { type: 'search', 'aria-label': label, placeholder: label, spellcheck: 'false' });
  made.value = value;
  made.addEventListener('input', changed);
  return made;
}

function button(text: string, look: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: look }, text);
  made.addEventListener('click', run);
  return made;
}
