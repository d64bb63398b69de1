// Writing in the sample: an author knows words, not IDs.
import assert from 'node:assert/strict';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** Describes the tests. */
export function writing(windows: Windows): void {
  describe('an author of the sample', () => {
    let window: Workbench;
    before(async () => {
      window = await windows.open('samples');
    });
    after(() => window.close());

    it('types "addresses:" and letters of a label, and gets the right ID', async () => {
      const { page } = window;
      await window.openFileAt('modules/hc603-draft.module.yaml', 'Facilitate a peer-support');
      await page.keyboard.press('Enter');
      await page.keyboard.type('addresses:');
      await page.keyboard.press('Enter');
      await page.keyboard.type('emoti');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'PCC-03' }).waitFor();
      await page.keyboard.press('Enter');
      await window.line('PCC-03').waitFor();
      assert.match((await window.line('PCC-03').textContent()) ?? '', /PCC-03:/);
    });
  });
}
