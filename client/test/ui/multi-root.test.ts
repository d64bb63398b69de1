// A window on several folders, each with a curriculum of its own in which the same IDs stand for other things.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { showFolders } from '../host/workspaces';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** Describes the tests. */
export function multiRoot(windows: Windows): void {
  describe('a window on several folders', () => {
    let window: Workbench;
    let problems: Locator;
    const finding = (school: string) =>
      problems.locator('.monaco-list-row', { hasText: `"IN-${school.toUpperCase()}"` });
    beforeEach(async () => {
      window = await windows.open('three-schools');
      await window.openFile('north.module.yaml');
      await window.checked();
      problems = await window.problems();
      await finding('north').waitFor();
      await finding('south').waitFor();
    });

    it('keeps apart what has the same ID: findings, views, the matrix, and what is renamed', async () => {
      const { page } = window;
      assert.equal(await problems.locator('.monaco-list-row', { hasText: 'duplicate-id' }).count(), 0);
      await page.getByRole('button', { name: /^Certificate in Care \(north\): / }).waitFor();
      await window.run('Coordinated Care: Show Checklist');
      for (const school of ['north', 'south']) {
        await window.treeItem('Checklist', new RegExp(`^Certificate in Care, ${school} · care$`)).waitFor();
        await window.treeItem('Programmes', new RegExp(`^Certificate in Care, ${school} · .* assessed$`)).waitFor();
      }

      await window.run('Coordinated Care: Show Coverage Matrix');
      const cell = (item: string, level: string) =>
        window.webview().getByRole('gridcell', { name: new RegExp(`^${item} .*, CC101: ${level}`) });
      await cell('COM-01', 'introduced').waitFor();
      const programmes = window.webview().getByRole('combobox', { name: 'Programme' });
      await programmes.selectOption({ label: 'Certificate in Care (south)' });
      await cell('COM-02', 'introduced').waitFor();
      await cell('COM-01', 'not addressed').waitFor();
      await cell('COM-02', 'introduced').click();
      await page.locator('.tabs-container .tab.active', { hasText: 'south.module.yaml' }).waitFor();

      await page.locator('.editor-group-container').first().locator('.view-line', { hasText: 'kind' }).click();
      await window.checked();
      await window.toLine('south/south.module.yaml', 'id: CC101');
      const name = page.locator('.rename-box input');
      await window.insist('F2', name);
      await name.fill('CC199');
      await page.keyboard.press('Enter');
      await window.line('id: CC199').waitFor();
      await window.run('File: Save All');
      await page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'detached' });
      assert.match(window.text('south/care.programme.yaml'), /CC199/);
      for (const file of ['care.programme.yaml', 'north.module.yaml'])
        assert.match(window.text(`north/${file}`), /CC101/);
    });

    it('takes in a folder that is added, and lets go of one that is removed', async () => {
      const told = (school: string) =>
        window.treeItem('Checklist', new RegExp(`^Certificate in Care, ${school} · care$`));
      showFolders(window.folder, ['north', 'south', 'east']);
      await finding('east').waitFor();
      await window.run('Coordinated Care: Show Checklist');
      for (const school of ['north', 'south', 'east']) await told(school).waitFor();

      showFolders(window.folder, ['north', 'east']);
      await told('south').waitFor({ state: 'detached' });
      await finding('south').waitFor({ state: 'detached' });
      for (const school of ['north', 'east']) assert.equal(await finding(school).count(), 1, school);

      showFolders(window.folder, ['north']);
      await window.treeItem('Checklist', /^Certificate in Care, care$/).waitFor();
      await finding('east').waitFor({ state: 'detached' });
    });
  });
}
