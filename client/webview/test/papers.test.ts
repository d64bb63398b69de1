// The papers made from roles, in Chromium: they can be filled in, print on A4 with nothing cut off, and axe objects to nothing.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { runIn } from '../../../server/test/cli/run-once';
import { startChromium } from './chromium';

/** A4 in points, and the width between the margins in CSS pixels. */
const sheets = {
  portrait: { box: [595, 842], width: 688 },
  landscape: { box: [842, 595], width: 1016 },
} as const;

const papers: readonly (readonly [name: string, sheet: keyof typeof sheets, argv: readonly string[]])[] = [
  ['a job description', 'portrait', ['export', '--to', 'job-description', '--role', 'care-coordinator']],
  ['an appraisal form', 'portrait', ['export', '--to', 'appraisal', '--role', 'care-coordinator']],
  ['a self-assessment', 'portrait', ['export', '--to', 'self-assessment', '--role', 'village-agent']],
  [
    'the training needs of a team',
    'landscape',
    ['export', '--to', 'training-needs', '--role', 'care-coordinator', '--role', 'village-agent'],
  ],
  ['two roles side by side', 'portrait', ['role', 'compare', 'care-coordinator', 'community-volunteer']],
  ['a training gap', 'portrait', ['role', 'gap', 'neighbourhood-practitioner']],
];

describe('papers in a browser', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 900 }, bypassCSP: true });
  });
  afterEach(() => page.close());
  after(() => browser.close());

  for (const [name, sheet, argv] of papers) {
    it(`${name} prints on A4 with nothing cut off, and axe objects to nothing`, async () => {
      await show(argv);
      await page.evaluate(axe.source);
      assert.deepEqual(await page.evaluate(violations), []);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      assert.ok(boxes.length > 0, 'it has pages');
      for (const [, width, height] of boxes)
        assert.deepEqual(
          [width, height].map((side) => Math.round(Number(side))),
          sheets[sheet].box,
        );
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: sheets[sheet].width, height: 1000 });
      assert.deepEqual(await page.evaluate(cutOff), []);
    });
  }

  it('an appraisal form can be filled in by keyboard and has room for every line', async () => {
    await show(['export', '--to', 'appraisal', '--role', 'care-coordinator']);
    await page.getByLabel('Appraiser', { exact: true }).fill('A. Manager');
    await page
      .getByRole('group', { name: /COM-01/ })
      .getByLabel('reinforced')
      .check();
    await page.getByRole('textbox', { name: /COM-01/ }).fill('A visit in May');
    assert.equal(await page.getByLabel('Appraiser', { exact: true }).inputValue(), 'A. Manager');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 1);
    assert.equal(await page.getByRole('group', { name: /^(COM|REL|PCC|LRN)-\d/ }).count(), 15);
  });

  async function show(argv: readonly string[]): Promise<void> {
    const { code, stdout, stderr } = await runIn('samples', [...argv, '--format', 'html']);
    assert.equal(code, 0, stderr);
    await page.setContent(stdout);
  }
});

/** What axe objects to, by rule and place; runs in the page. */
async function violations(): Promise<readonly string[]> {
  interface Found {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }
  const { axe: here } = globalThis as unknown as { axe: { run(): Promise<Found> } };
  return (await here.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The cells whose words do not fit, and the page itself where it is too wide; runs in the page. */
function cutOff(): readonly string[] {
  const all = [document.documentElement, ...document.querySelectorAll<HTMLElement>('th, td, dd, p, label')];
  return all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.outerHTML);
}
