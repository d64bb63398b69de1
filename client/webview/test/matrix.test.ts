// The page of the matrix in Chromium: keyboard, words for screen readers, filters, edits, speed, and axe in every theme.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import type { MatrixKey } from '../../src/views/model/matrix-messages';
import { bigMatrix } from './big-matrix';
import { derivedBy } from '../../src/views/model/test-data';
import { startChromium } from './chromium';
import { MatrixWindow } from './matrix-window';
import { themeNames, type ThemeName } from './themes';

const key: MatrixKey = { root: 'file:///w', programme: 'P', framework: 'big@1' };
const choices = [
  { root: 'file:///w', programme: 'P', name: 'First', frameworks: [{ reference: 'big@1', name: 'Big framework' }] },
  { root: 'file:///w', programme: 'Q', name: 'Second', frameworks: [{ reference: 'other', name: 'Other' }] },
];
const big = bigMatrix();

describe('the page of the coverage matrix', () => {
  let browser: Browser;
  const windows: MatrixWindow[] = [];
  before(async () => {
    browser = await startChromium();
  });
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close();
  });
  after(() => browser.close());

  async function open(theme: ThemeName = 'dark', state?: unknown): Promise<MatrixWindow> {
    const window = await MatrixWindow.open(browser, theme, state);
    windows.push(window);
    return window;
  }

  async function shown(theme: ThemeName = 'dark', state?: unknown): Promise<MatrixWindow> {
    const window = await open(theme, state);
    await window.say({ type: 'show', key, matrix: big, choices });
    await window.heard('painted');
    return window;
  }

  /** The name of the focused cell. */
  const focused = ({ page }: MatrixWindow) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  it('paints 43 items by 300 modules within 200 ms and an edit within 50 ms of work', async () => {
    const window = await open();
    const first = await window.timed({ type: 'show', key, matrix: big, choices });
    const row = big.rows[1] ?? assert.fail();
    const edits: { readonly work: number; readonly wall: number }[] = [];
    for (let edit = 0; edit < 5; edit++) {
      const rows = [{ place: 1, row: { ...row, cells: edit % 2 === 0 ? [] : row.cells } }];
      edits.push(await window.timed({ type: 'patch', rows }));
    }
    const [, , middle] = edits.sort((a, b) => a.work - b.work);
    const words = [first, middle ?? assert.fail()].map(
      ({ work, wall }) => `${work.toFixed(0)} ms (${wall.toFixed(0)} by the clock)`,
    );
    console.log(`matrix of 43 x 300: first paint ${words[0] ?? ''}, an edit ${words[1] ?? ''}`);
    assert.ok(first.work <= 200, words[0]);
    assert.ok(middle !== undefined && middle.work <= 50, words[1]);
  });

  it('has only what is in view, and says how much there is', async () => {
    const { page } = await shown();
    const grid = page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '44');
    assert.equal(await grid.getAttribute('aria-colcount'), '302');
    assert.equal(await grid.getAttribute('aria-label'), 'Coverage of Big framework by P');
    const cells = await page.locator('.cell').count();
    assert.ok(cells > 200 && cells < 2500, `${String(cells)} cells`);
  });

  it('is walked by keyboard alone, one cell in the tab order, names and places told', async () => {
    const window = await shown();
    const { page } = window;
    await page.getByRole('gridcell', { name: /^COM Area COM, CC700/ }).focus();
    assert.equal(await page.locator('.grid [tabindex="0"]').count(), 1);
    await page.keyboard.press('ArrowDown');
    assert.equal(
      await focused(window),
      'COM-01 Something that people do together, number 0, CC700: no level stated, declared, summative',
    );
    await page.keyboard.press('Control+End');
    assert.match((await focused(window)) ?? '', /^LRN-10 .*, CC999: /);
    assert.equal(await page.locator('.grid [tabindex="0"]').count(), 1);
    await page.keyboard.press('Home');
    assert.equal(await focused(window), 'LRN-10 Something that people do together, number 39');
    await page.keyboard.press('Control+Home');
    assert.equal(await focused(window), 'Item');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    assert.match((await focused(window)) ?? '', /^PCC-.* all modules: /);
    const isInView = await page.evaluate(() => {
      const grid = document.querySelector('.grid')?.getBoundingClientRect();
      const cell = document.activeElement?.getBoundingClientRect();
      return grid !== undefined && cell !== undefined && cell.top >= grid.top && cell.bottom <= grid.bottom;
    });
    assert.ok(isInView);
  });

  it('opens outcomes by Enter and by click, an item and a module by their headers', async () => {
    const window = await shown();
    const { page } = window;
    await page.getByRole('gridcell', { name: /^COM-01 .*, CC700/ }).click();
    assert.deepEqual(await window.heard('open'), {
      type: 'open',
      target: { item: 'COM-01', module: 'CC700', outcomes: ['LO1'] },
      takesFocus: false,
    });
    await window.forget();
    await page.keyboard.press('Enter');
    assert.equal((await window.heard('open')).takesFocus, true);
    await window.forget();
    await page.getByRole('rowheader', { name: /^COM-02/ }).click();
    assert.deepEqual((await window.heard('open')).target, { item: 'COM-02' });
    await window.forget();
    await page.getByRole('columnheader', { name: /^CC703/ }).click();
    assert.deepEqual((await window.heard('open')).target, { module: 'CC703' });
  });

  it('keeps the focus on its cell while it is scrolled away and while edits come in', async () => {
    const window = await shown();
    const { page } = window;
    await page.getByRole('gridcell', { name: /^COM-01 .*, CC701/ }).click();
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(grid.scrollWidth, 300));
    await page.getByRole('columnheader', { name: /^CC999/ }).waitFor();
    assert.match((await focused(window)) ?? '', /^COM-01 .*, CC701/);
    await window.say({ type: 'show', key, matrix: { ...big, title: 'Renamed' }, choices });
    await page.getByRole('grid', { name: /Renamed/ }).waitFor();
    assert.match((await focused(window)) ?? '', /^COM-01 .*, CC701/);
  });

  it('shows an edit in its cell and announces it', async () => {
    const window = await shown();
    const row = big.rows[1];
    assert.ok(row !== undefined);
    const cell = { column: 1, outcomes: ['LO9'], level: 'mastered', grade: 'assessed', summative: false } as const;
    await window.say({ type: 'patch', rows: [{ place: 1, row: { ...row, cells: [...row.cells, cell] } }] });
    await window.page.getByRole('gridcell', { name: /^COM-01 .*, CC701: mastered, assessed$/ }).waitFor();
    const news = await window.page.locator('[aria-live]').textContent();
    assert.equal(news, 'COM-01 Something that people do together, number 0, CC701: mastered, assessed');
  });

  it('narrows by words, gaps, area, grade and modules, tells what is left, and takes it all back', async () => {
    const window = await shown();
    const { page } = window;
    const left = () => page.locator('.shown').textContent();
    assert.equal(await left(), '39 items × 300 modules');
    await page.getByLabel('Gaps only').check();
    assert.equal(await left(), '23 items × 300 modules');
    await page.getByLabel('Area', { exact: true }).selectOption('REL');
    await page.getByLabel('Grade').selectOption('none');
    assert.equal(await left(), '1 item × 300 modules');
    await page.getByLabel('Modules', { exact: true }).selectOption('stage 2');
    await page.getByLabel('Filter modules').fill('CC81');
    assert.equal(await left(), '1 item × 10 modules');
    assert.deepEqual(((await window.kept()) as { filter: unknown }).filter, {
      ...{ items: '', modules: 'CC81', gapsOnly: true, area: 'REL', grade: 'none', choice: 'stage 2', match: 'any' },
    });
    await page.getByLabel('Filter items').fill('nothing like it');
    await page.getByText('Nothing fits these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    assert.equal(await left(), '39 items × 300 modules');
    await page.getByRole('gridcell').first().waitFor();
  });

  it('narrows to what is derived by a match of a kind, and offers that only where something is', async () => {
    const window = await shown();
    const { page } = window;
    const match = page.getByLabel('Derived', { exact: true });
    assert.equal(await match.isVisible(), false);
    const derived = [derivedBy('close')];
    const rows = big.rows.map((row) => (row.item === 'COM-01' ? { ...row, derived } : row));
    await window.say({ type: 'show', key, matrix: { ...big, rows }, choices });
    await match.selectOption({ label: 'Derived by a close match' });
    assert.equal(await page.locator('.shown').textContent(), '1 item × 300 modules');
    assert.equal(await match.locator('option').count(), 2);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    assert.equal(await match.inputValue(), 'any');
  });

  it('exports what the filters leave', async () => {
    const window = await shown();
    await window.page.getByLabel('Filter items').fill('LRN-01');
    await window.page.getByRole('button', { name: 'Export…' }).click();
    const { selection } = await window.heard('export');
    assert.deepEqual([selection.rows.length, selection.columns.length], [2, 300]);
  });

  it('shows details on hover, more when they have come, and hides them by Escape', async () => {
    const window = await shown();
    const { page } = window;
    await page.getByRole('gridcell', { name: /^COM-01 .*, CC700/ }).hover();
    const card = page.getByRole('tooltip');
    await card.getByText('CC700 Working with people and teams, part 1: declared').waitFor();
    await card.getByText(/^All modules: declared, gap, introduced/).waitFor();
    const { request, item, module } = await window.heard('details');
    assert.deepEqual([item, module], ['COM-01', 'CC700']);
    const part = { id: 'A1', title: 'Role play', type: 'simulation' };
    const outcome = {
      module: 'CC700',
      outcome: 'LO1',
      statement: 'Listen to a person',
      level: 'mastered',
      via: undefined,
    };
    const evidence = { grade: 'taught', activities: [part], assessments: [] } as const;
    const { cells, item: id, ...standing } = big.rows[1] ?? assert.fail();
    assert.equal(cells.length > 0, true);
    await window.say({
      type: 'details',
      request,
      details: {
        ...standing,
        ...{ id, statement: 'What it means.', notes: undefined, overlay: undefined, related: [] },
        outcomes: [{ ...outcome, ...evidence }],
      },
    });
    await card.getByText('Listen to a person').waitFor();
    assert.match((await card.textContent()) ?? '', /Taught by A1 Role play \(simulation\)No assessment tests it/);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.getByRole('gridcell', { name: /^COM-01 .*, CC701/ }).hover();
    await card.waitFor();
    await page.getByRole('gridcell', { name: /^COM-01 .*, CC701/ }).click({ button: 'right' });
    await card.waitFor({ state: 'hidden' });
  });

  it('lets another programme be chosen, and shows what to do where there is nothing to show', async () => {
    const window = await shown();
    const { page } = window;
    await page.getByLabel('Programme').selectOption({ label: 'Second' });
    assert.deepEqual((await window.heard('choose')).key, { root: 'file:///w', programme: 'Q', framework: 'other' });
    const actions = [{ command: 'newProgramme', title: 'New Programme' }] as const;
    const notice = { heading: 'No programme yet', text: 'A programme says what it covers.', actions };
    await window.say({ type: 'notice', notice, choices: [] });
    await page.getByRole('button', { name: 'New Programme' }).click();
    assert.equal((await window.heard('command')).command, 'newProgramme');
    const heading = page.getByRole('heading', { name: notice.heading });
    assert.equal(await heading.evaluate((one) => getComputedStyle(one).fontSize), '16.9px');
    assert.equal(await page.getByRole('grid').count(), 0);
  });

  it('comes back after a reload as it was', async () => {
    const state = { key, filter: { area: 'PCC' }, item: 'PCC-02', module: 'CC710' };
    const window = await shown('light', state);
    assert.match((await window.page.locator('.shown').textContent()) ?? '', /^10 items/);
    const active = window.page.locator('.grid [tabindex="0"]');
    assert.match((await active.getAttribute('aria-label')) ?? '', /^PCC-02 .*, CC710/);
  });

  for (const theme of themeNames) {
    it(`has nothing that axe objects to, in ${theme}`, async () => {
      const window = await shown(theme);
      await window.page.getByRole('gridcell', { name: /^COM-01 .*, CC700/ }).hover();
      await window.page.getByRole('tooltip').waitFor();
      await window.page.evaluate(axe.source);
      const found = await window.page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
        const { violations } = await axe.run();
        return violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          nodes: nodes.slice(0, 3).map(({ html }) => html),
        }));
      });
      assert.deepEqual(found, []);
    });
  }
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
