// Writing in the sample: an author knows words, not IDs, and needs no mouse.
import assert from 'node:assert/strict';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

const draft = 'modules/hc603-draft.module.yaml';

/** Describes the tests. */
export function writing(windows: Windows): void {
  describe('an author of the sample', () => {
    let window: Workbench;
    beforeEach(async () => {
      window = await windows.open('samples');
    });

    it('types a word of a competency and gets its ID', async () => {
      const { page } = window;
      await window.openFileAt('modules/cc702.module.yaml', 'addresses:');
      await window.checked();
      await page.keyboard.press('Enter');
      await page.keyboard.type('listen');
      const proposed = page.locator('.suggest-widget.visible .monaco-list-row');
      await proposed.filter({ hasText: 'REL-03' }).filter({ hasText: 'Listening to opinions' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('.suggest-widget.visible .focused', { hasText: 'Active listening' }).waitFor();
      await page.keyboard.press('Enter');
      await window.line('COM-01').waitFor();
      assert.match(await window.saved('modules/cc702.module.yaml'), /^ {6}COM-01: (introduced|reinforced|mastered)$/m);
    });

    it('mends a finding with the light bulb, and the finding goes', async () => {
      const { page } = window;
      await window.openFileAt(draft, 'prerequisite:');
      await window.checked();
      await page.keyboard.press('Home');
      const fix = page.locator('.action-widget .monaco-list-row', { hasText: '"prerequisites"' });
      await window.insist('Control+.', fix);
      await page.keyboard.press('Enter');
      await window.line(/^prerequisites:/).waitFor();
      assert.match(await window.saved(draft), /^prerequisites: \[HC501\]$/m);
      const problems = await window.problems();
      await problems.locator('.monaco-list-row', { hasText: 'invalid-level' }).waitFor();
      assert.equal(await problems.locator('.monaco-list-row', { hasText: 'prerequisite' }).count(), 0);
    });

    it('renames a module with one key, in every file that names it', async () => {
      const { page } = window;
      await window.openFileAt('modules/cc702.module.yaml', 'id: CC702');
      await window.checked();
      await page.keyboard.press('F2');
      await page.locator('.rename-box input').fill('CC799');
      await page.keyboard.press('Enter');
      await window.line('id: CC799').waitFor();
      await window.run('File: Save All');
      await page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'detached' });
      const programme = window.text('programmes/pgcert-care-coordination.programme.yaml');
      assert.ok(programme.includes('CC799') && !programme.includes('CC702'), programme);
    });
  });
}
