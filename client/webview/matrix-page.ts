// The page of the matrix: bar, grid, legend, details and notices, and what happens between them.
import type { CoverageMatrix, ItemDetails } from '../../server/src/protocol';
import type { GridPlace } from '../src/views/model/grid-movement';
import { isHeading, noFilter, selected, type MatrixFilter } from '../src/views/model/matrix-filter';
import type { MatrixChoice, MatrixKey, MatrixNotice, ToMatrix } from '../src/views/model/matrix-messages';
import { changedCells, withRows, type ChangedRow } from '../src/views/model/matrix-patch';
import type { MatrixPicture } from '../src/views/model/matrix-picture';
import { cellLabel, cellsByColumn } from '../src/views/model/matrix-text';
import { fill, type MatrixWords } from '../src/views/model/matrix-words';
import { cardContent, cardSections } from './card-sections';
import { drawPng } from './draw-png';
import { element } from './element';
import { GradeGlyphs } from './grade-glyph';
import { Grid } from './grid';
import { GridModel, leadingColumns } from './grid-model';
import { HoverCard } from './hover-card';
import { keepFocus } from './keep-focus';
import { legend } from './legend';
import type { Line } from './messages';
import { Toolbar } from './toolbar';

/** Everything on the page. Until the words have come there is nothing to see. */
export class MatrixPage {
  readonly #line: Line;
  readonly #body: HTMLElement;
  readonly #glyphs = new GradeGlyphs();
  readonly #card = new HoverCard();
  readonly #content = element('div', { class: 'content' });
  readonly #legend = element('div');
  readonly #news = element('div', { class: 'unseen', 'aria-live': 'polite' });
  readonly #waiting = new Map<number, (details: ItemDetails | null) => void>();
  readonly #grid: Grid;
  #words: MatrixWords | undefined;
  #toolbar: Toolbar | undefined;
  #matrix: CoverageMatrix | undefined;
  #model: GridModel | undefined;
  #requests = 0;

  constructor(line: Line, body: HTMLElement) {
    this.#line = line;
    this.#body = body;
    this.#grid = new Grid({
      open: (place, takesFocus) => this.#open(place, takesFocus),
      look: (place, cell) => this.#look(place, cell),
      active: ({ row, column }) =>
        line.keep({ item: this.#model?.row(row)?.item, module: this.#model?.column(column)?.module }),
    });
    this.#grid.box.addEventListener('scroll', () => this.#card.hide());
    keepFocus(() => this.#grid.focus());
  }

  /** Takes a message of the extension. */
  hear(message: ToMatrix): void {
    switch (message.type) {
      case 'words': {
        this.#begin(message.words);
        return;
      }
      case 'show': {
        this.#show(message.matrix, message.key, message.choices);
        return;
      }
      case 'patch': {
        this.#patch(message.rows);
        return;
      }
      case 'notice': {
        this.#notice(message.notice, message.choices);
        return;
      }
      case 'details':
        this.#waiting.get(message.request)?.(message.details);
        this.#waiting.delete(message.request);
        return;
      case 'export': {
        this.#export();
        return;
      }
      case 'draw':
        void this.#draw(message.request, message.picture);
        return;
    }
  }

  #begin(words: MatrixWords): void {
    this.#words = words;
    this.#toolbar = new Toolbar(
      words,
      { ...noFilter, ...this.#line.kept.filter },
      {
        choose: (key) => this.#line.say({ type: 'choose', key }),
        filter: (filter) => this.#filter(filter),
        export: () => this.#export(),
      },
    );
    this.#content.replaceChildren(element('p', { class: 'loading' }, words.loading));
    const heading = element('h1', { class: 'unseen' }, words.matrix);
    const main = element('main', {}, heading, this.#content, this.#news, this.#card.box);
    this.#body.replaceChildren(this.#toolbar.box, main, this.#legend);
    this.#toolbar.offer([], undefined, undefined);
  }

  #show(matrix: CoverageMatrix, key: MatrixKey, choices: readonly MatrixChoice[]): void {
    const [words, toolbar] = [this.#words, this.#toolbar];
    if (words === undefined || toolbar === undefined) return;
    const started = performance.now();
    const filter = this.#matrix === undefined ? { ...noFilter, ...this.#line.kept.filter } : toolbar.filter;
    this.#matrix = matrix;
    this.#line.keep({ key });
    toolbar.offer(choices, key, matrix);
    toolbar.fit(matrix, filter);
    this.#legend.replaceChildren(legend(words, matrix.progression, this.#glyphs));
    this.#drawGrid(words, toolbar.filter);
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#body.dataset['ready'] = 'true';
        this.#line.say({ type: 'painted', milliseconds: performance.now() - started });
      }),
    );
  }

  #patch(rows: readonly ChangedRow[]): void {
    const [words, toolbar, before] = [this.#words, this.#toolbar, this.#matrix];
    if (words === undefined || toolbar === undefined || before === undefined) return;
    const changed = changedCells(before, rows);
    this.#matrix = withRows(before, rows);
    const { selection } = this.#model ?? {};
    const now = selected(this.#matrix, toolbar.filter);
    if (selection?.rows.join() === now.rows.join()) {
      this.#model = new GridModel(this.#matrix, now, words);
      const places = rows.map(({ place }) => place);
      this.#grid.update(this.#model, places, changed);
      this.#tell(words);
    } else this.#drawGrid(words, toolbar.filter);
    this.#announce(changed, words);
  }

  #filter(filter: MatrixFilter): void {
    this.#line.keep({ filter });
    if (this.#words !== undefined && this.#matrix !== undefined) this.#drawGrid(this.#words, filter);
  }

  /** Draws the grid for a filter; the cell that was active stays so where it is still there. */
  #drawGrid(words: MatrixWords, filter: MatrixFilter): void {
    if (this.#matrix === undefined) return;
    const { item, module } = this.#line.kept;
    this.#card.hide();
    const model = new GridModel(this.#matrix, selected(this.#matrix, filter), words);
    this.#model = model;
    this.#tell(words);
    if (model.rows === 1 || model.columns === leadingColumns) {
      this.#content.replaceChildren(element('p', { class: 'loading' }, words.nothingFits));
      return;
    }
    if (!this.#grid.box.isConnected) this.#content.replaceChildren(this.#grid.box);
    this.#grid.show(model, { row: Math.max(1, model.rowOf(item)), column: model.columnOf(module) ?? leadingColumns });
  }

  #tell(words: MatrixWords): void {
    const model = this.#model;
    if (model === undefined) return;
    const asked = model.matrix.rows.filter(({ required, notApplicable }) => required && notApplicable === undefined);
    const reached = asked.filter(({ gap }) => !gap).length;
    const shown = model.selection.rows.flatMap((place) => model.matrix.rows[place] ?? []);
    const items = shown.filter((row) => !isHeading(row)).length;
    const summary = fill(words.reached, reached, asked.length, words.grades[model.matrix.evidence]);
    this.#toolbar?.tell(summary, items, model.selection.columns.length);
  }

  /** Tells those who do not see it what an edit has changed. */
  #announce(changed: ReturnType<typeof changedCells>, words: MatrixWords): void {
    const [first, ...others] = changed;
    if (first === undefined) return;
    const row = this.#matrix?.rows[first.row];
    const column = this.#matrix?.columns[first.column];
    if (row === undefined || column === undefined) return;
    const one = cellLabel(row, column, cellsByColumn(row).get(first.column), words);
    this.#news.textContent = others.length === 0 ? one : fill(words.manyChanged, changed.length);
  }

  #notice({ heading, text, actions }: MatrixNotice, choices: readonly MatrixChoice[]): void {
    this.#matrix = undefined;
    this.#model = undefined;
    this.#card.hide();
    this.#toolbar?.offer(choices, undefined, undefined);
    const buttons = actions.map(({ command, title }, place) => {
      const made = element('button', { type: 'button', class: place === 0 ? 'primary' : 'secondary' }, title);
      made.addEventListener('click', () => this.#line.say({ type: 'command', command }));
      return made;
    });
    this.#legend.replaceChildren();
    this.#content.replaceChildren(
      element(
        'div',
        { class: 'notice', role: 'status' },
        element('h1', {}, heading),
        element('p', {}, text),
        ...buttons,
      ),
    );
    this.#body.dataset['ready'] = 'true';
  }

  #open({ row, column }: GridPlace, takesFocus: boolean): void {
    const model = this.#model;
    const item = model?.row(row);
    const module = model?.column(column);
    if (model === undefined || (item === undefined && module === undefined)) return;
    const outcomes = model.cell(row, column)?.outcomes;
    if (item !== undefined && module !== undefined && outcomes === undefined) return;
    const target = {
      ...(item === undefined ? {} : { item: item.item }),
      ...(module === undefined ? {} : { module: module.module }),
      ...(outcomes === undefined ? {} : { outcomes }),
    };
    this.#line.say({ type: 'open', target, takesFocus });
  }

  #look(place: GridPlace | undefined, cell: HTMLElement | undefined): void {
    const [model, words] = [this.#model, this.#words];
    if (place === undefined || cell === undefined || model === undefined || words === undefined) {
      this.#card.leave();
      return;
    }
    const { row, column } = place;
    const item = model.row(row)?.item;
    this.#card.rest(cell, {
      content: () => cardContent(model, row, column),
      details: () => (item === undefined ? undefined : this.#details(item, model.column(column)?.module)),
      sections: (details) => cardSections(details, words),
    });
  }

  #details(item: string, module: string | undefined): Promise<ItemDetails | null> {
    const request = this.#requests++;
    this.#line.say({ type: 'details', request, item, ...(module === undefined ? {} : { module }) });
    return new Promise((done) => this.#waiting.set(request, done));
  }

  #export(): void {
    if (this.#model !== undefined) this.#line.say({ type: 'export', selection: this.#model.selection });
  }

  async #draw(request: number, picture: MatrixPicture): Promise<void> {
    const drawn = await drawPng(picture).catch(() => undefined);
    this.#line.say({ type: 'drawn', request, drawn });
  }
}
