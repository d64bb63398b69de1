// A folder that the user does not trust: everything that reads works, what changes the curriculum waits for the trust.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

const draft = 'modules/hc603-draft.module.yaml';

/** Settings of a user who trusts nothing before having looked at it. */
const careful = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const reading = [
  'Show Coverage Matrix',
  'Show Checklist',
  'Export Coverage...',
  'Validate Workspace',
  'Explain Rule...',
];
const changing = [
  'Add Outcome for a Competency...',
  'New Module...',
  'New Overlay...',
  'New Programme...',
  'New Role...',
  'New Workspace from a Template...',
];

/** Describes the tests. */
export function restricted(windows: Windows): void {
  describe('a folder that is not trusted', () => {
    let window: Workbench;
    let mark: Locator;
    beforeEach(async () => {
      window = await windows.open('samples', careful);
      mark = window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
      await mark.waitFor();
    });

    /** Trusts the folder on the page that VS Code has for that. */
    async function trust(): Promise<void> {
      const page = window.page.locator('.workspace-trust-editor');
      await page.getByRole('button', { name: 'Trust', exact: true }).click();
      await mark.waitFor({ state: 'detached' });
      await window.page.getByRole('button', { name: /^Close Modal Editor/ }).click();
      await page.waitFor({ state: 'detached' });
    }

    it('is checked and explained, and its own fixes are made by hand', async () => {
      const { page } = window;
      await window.openFileAt(draft, 'REL-11:');
      await window.checked();
      const problems = await window.problems();
      await problems.locator('.monaco-list-row', { hasText: 'REL-11' }).waitFor();
      await window.toLine(draft, 'LRN-09:');
      await page.keyboard.press('Home');
      const hover = page.locator('.monaco-hover:visible', { hasText: 'LRN-09' });
      for (const key of ['Control+K', 'Control+I']) await page.keyboard.press(key);
      await hover.waitFor();

      await window.toLine(draft, 'prerequisite:');
      await page.keyboard.press('Home');
      await window.insist('Control+.', page.locator('.action-widget .monaco-list-row', { hasText: '"prerequisites"' }));
      await page.keyboard.press('Enter');
      await window.line(/^prerequisites:/).waitFor();
      assert.match(await window.saved(draft), /^prerequisites: \[HC501\]$/m);
    });

    it('has no say in whether messages are written to a log until it is trusted', async () => {
      const { page } = window;
      const settings = { 'careCurriculum.codeLens.outcome': false, 'careCurriculum.trace.server': 'verbose' };
      const channels = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Coordinated Care' });
      await window.openFile('hc602.module.yaml');
      const lenses = window.editor.locator('.codelens-decoration');
      await lenses.filter({ hasText: 'taught by' }).first().waitFor();
      mkdirSync(join(window.folder, '.vscode'));
      writeFileSync(join(window.folder, '.vscode/settings.json'), JSON.stringify(settings));
      await lenses.filter({ hasText: 'taught by' }).first().waitFor({ state: 'detached' });
      await lenses.filter({ hasText: 'addresses 4 items' }).waitFor();
      await window.run('Output: Show Output Channels...');
      await channels.first().waitFor();
      assert.deepEqual(await channels.allInnerTexts(), ['Coordinated Care']);
      await page.keyboard.press('Escape');

      await window.run('Workspaces: Manage Workspace Trust');
      await trust();
      await window.openFile('hc601.module.yaml');
      await window.checked();
      await window.run('Output: Show Output Channels...');
      await channels.filter({ hasText: '(messages)' }).waitFor();
    });

    it('is not changed by a button either, which says how to trust it', async () => {
      const { page } = window;
      await window.run('Coordinated Care: Open Walkthrough');
      await page.locator('.getting-started-step', { hasText: 'Write an outcome' }).click();
      await page.locator('.getting-started-step').getByRole('button', { name: 'New Module' }).click();
      const message = await window.message('Nothing was changed: in Restricted Mode');
      await message.getByRole('button', { name: 'Manage Workspace Trust' }).click();
      await trust();
      await window.run('Coordinated Care: New Module...');
      await page.locator('.quick-input-widget', { hasText: 'New Module' }).waitFor();
    });

    it('shows its views, and is offered commands that change it once it is trusted', async () => {
      const { page } = window;
      const told = (entries: readonly string[], wanted: readonly string[]) =>
        wanted.filter((title) => entries.some((entry) => entry.startsWith(`Coordinated Care: ${title}`)));
      await window.openFile('hc602.module.yaml');
      await window.checked();
      await window.run('Coordinated Care: Show Checklist');
      await window.treeItem('Programmes', /^BSc/).waitFor();
      const before = await window.offered('Coordinated Care: ');
      assert.deepEqual(told(before, reading), reading);
      assert.deepEqual(told(before, changing), []);

      await window.run('Coordinated Care: Show Checklist');
      await window.focusTreeItem('Checklist', /^COM Communication/);
      await window.insist('ArrowRight', window.treeItem('Checklist', /^COM-\d+ .*gap/));
      await window.focusTreeItem('Checklist', /^COM-\d+ .*gap/);
      await page.keyboard.press('Shift+F10');
      const entry = (name: string) => page.getByRole('menuitem', { name });
      await entry('Copy ID').waitFor();
      for (const name of ['Copy ID', 'Open to the Side', 'Go to Definition'])
        assert.equal(await entry(name).isEnabled(), true, name);
      for (const name of ['Add Outcome for It...', 'Waive...'])
        assert.equal(await entry(name).isEnabled(), false, name);
      await page.keyboard.press('Escape');

      await window.run('Workspaces: Manage Workspace Trust');
      await trust();
      assert.deepEqual(told(await window.offered('Coordinated Care: '), changing), changing);
      await window.run('Coordinated Care: Show Checklist');
      await window.menu('Checklist', /^COM-\d+ .*gap/, 'Add Outcome for It...');
      await window.choose('HC601');
      await page.locator('.tabs-container .tab.active', { hasText: 'hc601.module.yaml' }).waitFor();
    });
  });
}
