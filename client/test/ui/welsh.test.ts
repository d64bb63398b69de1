// The extension where VS Code's display language is Welsh: commands, views and the matrix all speak it.
import assert from 'node:assert/strict';
import type { Windows } from './windows';

/** Describes the tests. */
export function welsh(windows: Windows): void {
  describe('the extension in Welsh', () => {
    it('has Welsh commands, views, grades, status, matrix and questions', async () => {
      const window = await windows.open('samples', {}, 'cy');
      const { page } = window;
      await window.openFile('hc602.module.yaml');
      await window.checked();
      await page.locator('.statusbar-item', { hasText: /BSc \(Hons\): \d+\/\d+ aseswyd/ }).waitFor();

      await window.run('Gofal Cydlynol: Dangos y Rhestr Wirio');
      await window.focusTreeItem('Rhestr Wirio', /^COM Communication, \d o 6$/);
      await window.insist('ArrowRight', window.treeItem('Rhestr Wirio', /^COM-01 Active listening, sicrhawyd, /));

      await window.run('Gofal Cydlynol: Dangos y Matrics Cwmpas');
      const matrix = window.webview();
      await matrix.getByRole('gridcell', { name: /^COM-01 .*, HC500: heb ei drafod/ }).waitFor();
      assert.equal(await matrix.locator('html').getAttribute('lang'), 'cy');
      await matrix.getByRole('button', { name: 'Allforio…' }).click();
      await page.locator('.quick-input-widget', { hasText: 'Llun ar gyfer sleidiau a dogfennau' }).waitFor();
    });
  });
}
