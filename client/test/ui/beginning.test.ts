// The first minutes: a folder with one half-written module, and the walkthrough.
import assert from 'node:assert/strict';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** Describes the tests. */
export function beginning(windows: Windows): void {
  describe('somebody who has just installed the extension', () => {
    let window: Workbench;

    it('opens a folder with one half-written module and is told what is missing', async () => {
      window = await windows.open('half-written');
      await window.openFile('first.module.yaml');
      const problems = await window.problems();
      await problems.locator('.monaco-list-row', { hasText: 'LO1' }).first().waitFor();
      const rows = await problems.locator('.monaco-list-row').allTextContents();
      assert.ok(rows.length <= 6, `a first draft gets ${rows.length} lines of problems:\n${rows.join('\n')}`);
    });
  });

  describe('the walkthrough', () => {
    it('opens with its five steps and their pictures', async () => {
      const window = await windows.open('half-written');
      await window.run('Coordinated Care: Open Walkthrough');
      const page = window.page.locator('.gettingStartedContainer');
      for (const step of ['Create a workspace', 'Write an outcome', 'See a gap', 'Fix it', 'Share what is covered'])
        await page.locator('.getting-started-step', { hasText: step }).waitFor();
    });
  });
}
