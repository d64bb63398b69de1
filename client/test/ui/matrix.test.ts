// The coverage matrix beside an editor: reached, walked and read without a mouse, and always as the files are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPng } from '../read-png';
import type { Windows } from './windows';

/** Describes the tests. */
export function matrix(windows: Windows): void {
  describe('the coverage matrix', () => {
    it('opens beside the editor, is walked by keyboard, follows an edit and opens an outcome', async () => {
      const window = await windows.open('samples');
      const { page } = window;
      await window.openFileAt('modules/hc601.module.yaml', 'addresses:');
      await window.checked();
      await window.run('Coordinated Care: Show Coverage Matrix');
      const grid = window.webview().getByRole('grid', { name: /^Coverage of / });
      await grid.waitFor();
      assert.equal(await page.locator('.editor-group-container').count(), 2);

      const empty = window.webview().getByRole('gridcell', { name: /^COM-T4 .*, HC500/ });
      await empty.click();
      await page.keyboard.press('ArrowDown');
      await window.webview().locator(':focus[aria-label^="COM-01 "]').waitFor();
      await page.keyboard.press('Control+End');
      await window.webview().locator(':focus[aria-label^="LRN-10 "]').waitFor();

      const edited = window.webview().getByRole('gridcell', { name: /^LRN-10 .*, HC601/ });
      assert.doesNotMatch((await edited.getAttribute('aria-label')) ?? assert.fail(), /mastered/);
      await page.locator('.editor-group-container').first().locator('.view-line').first().click();
      await window.toLine('modules/hc601.module.yaml', 'addresses:');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('LRN-10: mastered');
      await window
        .webview()
        .getByRole('gridcell', { name: /^LRN-10 .*, HC601: mastered/ })
        .waitFor();

      await edited.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Export Coverage Matrix...' }).waitFor();
      assert.equal(await page.getByRole('menuitem', { name: 'Paste' }).count(), 0);
      await page.keyboard.press('Escape');

      const inFront = page.locator('.editor-group-container.active .tab.active');
      await edited.click();
      await page.keyboard.press('Enter');
      await inFront.filter({ hasText: 'hc601.module.yaml' }).waitFor();
      await window.entry('LO4').waitFor();
      await page.keyboard.press('Escape');
      await inFront.filter({ hasText: 'Coverage: ' }).waitFor();
      await window.webview().locator(':focus[aria-label^="LRN-10 "]').waitFor();

      await page.keyboard.press('Enter');
      await window.choose('LO4');
      await inFront.filter({ hasText: 'hc601.module.yaml' }).waitFor();
      await page.locator('.breadcrumbs-control', { hasText: 'LO4' }).waitFor();
    });

    it('is written as a picture to the file that is chosen, as far as the filters leave it', async () => {
      const window = await windows.open('samples');
      const { page } = window;
      await window.openFile('hc601.module.yaml');
      await window.run('Coordinated Care: Show Coverage Matrix');
      await window.webview().getByRole('grid').waitFor();
      await window.webview().getByLabel('Filter items').fill('COM-0');
      await window.webview().getByRole('button', { name: 'Export…' }).click();
      await window.choose('PNG');
      await window.saveAs(join(window.folder, 'coverage.png'));
      await (await window.message('The matrix was written to "coverage.png".')).waitFor();
      const { width, height, inked } = await readPng(page, readFileSync(join(window.folder, 'coverage.png')));
      const [names, column, line, margins] = [440, 52, 24, 32];
      assert.equal(width, 2 * (margins + names + 6 * column), 'six modules');
      assert.equal(height, 2 * (margins + 2 * line + 7 * line + 3 * line), 'an area, its six items, and the legend');
      assert.ok(inked > 0.02 && inked < 0.5, `${inked} of the picture is not white`);
    });

    it('says so where its picture cannot be drawn, and where its file cannot be written', async () => {
      const window = await windows.open('samples');
      await window.openFile('hc601.module.yaml');
      await window.run('Coordinated Care: Show Coverage Matrix');
      await window.webview().getByRole('grid').waitFor();
      const again = window.webview().getByRole('button', { name: 'Export…' });
      // So a browser says that a canvas is too large, or that there is no memory for it.
      await again.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      });
      await again.click();
      await window.choose('PNG');
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await (await window.message('The picture could not be drawn. Keep the matrix open')).waitFor();

      await again.click();
      await window.choose('CSV');
      // Its bytes are too many for the name of a file; its characters are not.
      await window.saveAs(join(window.folder, `${'ŵ'.repeat(200)}.csv`));
      const why = /ŵ\.csv" could not be written: .*ENAMETOOLONG.*Choose another folder\./;
      await (await window.message('could not be written')).filter({ hasText: why }).waitFor();
    });
  });
}
