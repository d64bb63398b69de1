// The matrix as a picture, drawn by its page in Chromium under the policy that VS Code gives it.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { words } from '../../src/views/model/test-data';
import { readPng } from '../../test/read-png';
import { noFilter, selected } from '../../src/views/model/matrix-filter';
import type { DrawnPicture } from '../../src/views/model/matrix-messages';
import { matrixPicture, type MatrixPicture } from '../../src/views/model/matrix-picture';
import { matrixSvg } from '../../src/views/model/matrix-svg';
import { bigMatrix } from './big-matrix';
import { startChromium } from './chromium';
import { MatrixWindow } from './matrix-window';

function pictureOf(modules: number): MatrixPicture {
  const matrix = bigMatrix(modules);
  return matrixPicture(matrix, selected(matrix, noFilter), words, 'Coverage: A programme');
}

describe('the picture of the coverage matrix', () => {
  let browser: Browser;
  let window: MatrixWindow;
  before(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    window = await MatrixWindow.open(browser, 'dark');
  });
  afterEach(() => window.close());
  after(() => browser.close());

  async function drawn(picture: MatrixPicture): Promise<DrawnPicture> {
    await window.say({ type: 'draw', request: 7, picture });
    const answer = await window.heard('drawn');
    assert.equal(answer.request, 7);
    return answer.drawn ?? assert.fail('the page has drawn nothing');
  }

  it('is a PNG with two pixels for each of the drawing, on white whatever the theme', async () => {
    const picture = pictureOf(12);
    const { bytes, scale } = await drawn(picture);
    assert.equal(scale, 2);
    const { width, height, inked } = await readPng(window.page, bytes);
    assert.deepEqual([width, height], [picture.width * 2, picture.height * 2]);
    assert.ok(inked > 0.05 && inked < 0.4, `${String(inked)} of the picture is not white`);
  });

  it('shows what the SVG shows', async () => {
    const picture = pictureOf(12);
    const { bytes } = await drawn(picture);
    const page = await browser.newPage({
      viewport: { width: picture.width, height: picture.height },
      deviceScaleFactor: 2,
    });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${matrixSvg(picture)}`);
    const svg = await readPng(page, await page.screenshot());
    const png = await readPng(page, bytes);
    await page.close();
    assert.deepEqual([png.width, png.height], [svg.width, svg.height]);
    assert.ok(
      Math.abs(png.inked - svg.inked) < 0.01,
      `${String(png.inked)} of it is inked, of the SVG ${String(svg.inked)}`,
    );
  });

  it('is smaller where it could not be drawn in full: 43 items by 300 modules, and by 2,000', async () => {
    for (const modules of [300, 2000]) {
      const { bytes, scale } = await drawn(pictureOf(modules));
      const { width, inked } = await readPng(window.page, bytes);
      assert.ok(scale < 2, String(scale));
      assert.equal(width, 16_384);
      assert.ok(inked > 0.05, String(inked));
      await window.forget();
    }
  });
});
