// The page of the matrix where there is little room: beside an editor, in a low window, at 200 % zoom.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { bigMatrix } from './big-matrix';
import { startChromium } from './chromium';
import { MatrixWindow } from './matrix-window';

const name = 'BSc (Hons) Health and Social Care, integrated care pathway';
const key = { root: 'file:///w', programme: 'P', framework: 'big@1' };
const choices = [{ ...key, name, frameworks: [{ reference: 'big@1', name: 'Coordinated care framework' }] }];

describe('the page of the coverage matrix in a small window', () => {
  let browser: Browser;
  let window: MatrixWindow;
  before(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    window = await MatrixWindow.open(browser, 'light');
  });
  afterEach(() => window.close());
  after(() => browser.close());

  async function show(width: number, height: number): Promise<void> {
    await window.page.setViewportSize({ width, height });
    await window.say({ type: 'show', key, matrix: bigMatrix(), choices });
    await window.heard('painted');
  }

  /** How many rows below the header are in view in full. */
  const rowsInView = (): Promise<number> =>
    window.page.evaluate(() => {
      const bottomOf = (one: Element | null | undefined): number => one?.getBoundingClientRect().bottom ?? NaN;
      const bottom = Math.min(bottomOf(document.querySelector('.grid')), innerHeight);
      const top = bottomOf(document.querySelector('.line.header'));
      return [...document.querySelectorAll('.line:not(.header)')].filter((line) => {
        const box = line.getBoundingClientRect();
        return box.top >= top - 1 && box.bottom <= bottom + 1;
      }).length;
    });

  // A window of 1280 by 800 at 200 %, whole and halved, and the smallest group of editors that VS Code makes.
  for (const [width, height, rows] of [
    [560, 640, 14],
    [590, 330, 8],
    [320, 330, 6],
    [250, 330, 5],
  ] as const)
    it(`has room for ${String(rows)} rows in ${String(width)} by ${String(height)} pixels, and cuts nothing off`, async () => {
      await show(width, height);
      assert.ok((await rowsInView()) >= rows, `${String(await rowsInView())} rows`);
      const cut = await window.page.evaluate(() =>
        [...document.querySelectorAll('.bar :is(select, button, output), .corner-1, .heading .standing')]
          .filter((one) => one.clientWidth > 0 && one.getBoundingClientRect().right > innerWidth)
          .map((one) => one.className),
      );
      assert.deepEqual(cut, []);
      const sums = await window.page
        .locator('.heading .standing')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      assert.deepEqual(sums, []);
    });

  it('unfolds filters and legend by a button when it is low, and tells by the button that they are in use', async () => {
    await show(590, 330);
    const { page } = window;
    const more = page.getByRole('button', { name: 'Filters', exact: true });
    assert.equal(await page.getByLabel('Filter items').isVisible(), false);
    await more.focus();
    await page.keyboard.press('Enter');
    assert.equal(await more.getAttribute('aria-expanded'), 'true');
    await page.getByLabel('Filter items').fill('LRN-01');
    assert.equal(await page.getByRole('list', { name: 'Legend' }).isVisible(), true);
    await more.click();
    assert.equal(await page.getByLabel('Filter items').isVisible(), false);
    assert.equal(await page.locator('.legend').isVisible(), false);
    assert.equal(await more.getAttribute('class'), 'more primary');
    assert.equal(await more.getAttribute('title'), '1 item × 300 modules');
    await page.setViewportSize({ width: 590, height: 640 });
    assert.equal(await page.getByLabel('Filter items').isVisible(), true);
    assert.equal(await more.isVisible(), false);
  });
});
