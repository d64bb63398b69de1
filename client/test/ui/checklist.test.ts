// The checklist and the item in the status bar: grades told in words, gaps mended, all of it by keyboard.
import assert from 'node:assert/strict';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** Describes the tests. */
export function checklist(windows: Windows): void {
  describe('the checklist', () => {
    let window: Workbench;
    beforeEach(async () => {
      window = await windows.open('samples');
      await window.openFile('hc602.module.yaml');
      await window.checked();
      await window.run('Coordinated Care: Show Checklist');
      await window.treeItem('Checklist', /^COM Communication/).waitFor();
    });

    it('tells the grade of each item, shows gaps alone, and copies an ID', async () => {
      const { page } = window;
      await window.focusTreeItem('Checklist', /^COM Communication, \d of 6$/);
      await window.insist('ArrowRight', window.treeItem('Checklist', /^COM-01 Active listening, assured, introduced$/));
      await window.run('Coordinated Care: Show Gaps Only');
      await window.treeItem('Checklist', /^COM-01/).waitFor({ state: 'detached' });
      await page.getByText(/Gaps only: 8 of \d+ items/).waitFor();
      await window.menu('Checklist', /^COM-\d+ .*gap/, 'Copy ID');
      await page.waitForFunction(async () => /^COM-\d\d$/.test(await navigator.clipboard.readText()));
    });

    it('adds an outcome for a gap to the module that is chosen', async () => {
      const { page } = window;
      await window.run('Coordinated Care: Show Gaps Only');
      await page.getByText(/Gaps only: 8 of \d+ items/).waitFor();
      await window.focusTreeItem('Checklist', /^COM Communication/);
      await window.insist('ArrowRight', window.treeItem('Checklist', /^COM-\d+ .*gap/));
      const label = (await window.treeItem('Checklist', /^COM-\d+ .*gap/).getAttribute('aria-label')) ?? '';
      await window.menu('Checklist', /^COM-\d+ .*gap/, 'Add Outcome for It...');
      await window.choose('HC601');
      await page.locator('.tabs-container .tab.active', { hasText: 'hc601.module.yaml' }).waitFor();
      await window.line(label.slice(0, 6)).waitFor();
      assert.match(await window.saved('modules/hc601.module.yaml'), new RegExp(`^ +${label.slice(0, 6)}:? `, 'm'));
    });

    it('leads to the definition of an item, and waives a gap', async () => {
      const { page } = window;
      await window.focusTreeItem('Checklist', /^COM Communication/);
      await window.insist('ArrowRight', window.treeItem('Checklist', /^COM-05 .*gap/));
      await window.menu('Checklist', /^COM-05 .*gap/, 'Go to Definition');
      await page.locator('.tabs-container .tab.active', { hasText: 'hee-coordinated-care' }).waitFor();
      await window.line('COM-05').waitFor();

      await window.run('Coordinated Care: Show Checklist');
      await window.menu('Checklist', /^COM-05 .*gap/, 'Waive...');
      await page.locator('.tabs-container .tab.active', { hasText: 'waivers.yaml' }).waitFor();
      await window.treeItem('Checklist', /^COM-05 .*waived until/).waitFor();
      assert.match(await window.saved('waivers/programme-board.waivers.yaml'), /COM-05/);
    });
  });

  describe('the status bar', () => {
    it('says how far the current programme is covered, and lets another be picked', async () => {
      const window = await windows.open('samples');
      await window.openFile('hc602.module.yaml');
      const item = window.page.locator('.statusbar-item', { hasText: /\d+\/\d+ assessed/ });
      await item.filter({ hasText: 'BSc (Hons)' }).click();
      await window.choose('Postgraduate Certificate');
      await item.filter({ hasText: 'PgCert' }).waitFor();
    });
  });
}
