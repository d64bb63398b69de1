// A setting, changed where people change settings, takes effect in the text that is open.
import type { Locator } from 'playwright-core';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** Describes the tests. */
export function settings(windows: Windows): void {
  describe('the settings editor', () => {
    let window: Workbench;
    let lenses: Locator;
    let ofOutcomes: Locator;
    beforeEach(async () => {
      window = await windows.open('samples');
      await window.openFile('hc602.module.yaml');
      lenses = window.page.locator('.editor-group-container').first().locator('.codelens-decoration');
      ofOutcomes = lenses.filter({ hasText: 'taught by' });
      await ofOutcomes.first().waitFor();
    });

    /** Opens the settings at the one for lines above outcomes, and returns its box. */
    async function boxOfOutcomes(): Promise<Locator> {
      await window.run('Preferences: Open User Settings');
      await window.page.locator('.settings-editor .suggest-input-container').click();
      await window.page.keyboard.insertText('careCurriculum.codeLens.outcome');
      return window.page.getByRole('checkbox', { name: /careCurriculum\.codeLens\.outcome/ });
    }

    it('switches the lines above outcomes off and on again, in the text beside it', async () => {
      await window.run('View: Split Editor Right');
      await window.page.locator('.editor-group-container').nth(1).locator('.monaco-editor.focused').waitFor();
      const box = await boxOfOutcomes();
      await window.set(box, false);
      await ofOutcomes.first().waitFor({ state: 'detached' });
      await lenses.filter({ hasText: 'addresses 4 items' }).waitFor();
      await window.set(box, true);
      await ofOutcomes.first().waitFor();
    });

    it('switches them off in the text that it lies above', async () => {
      await window.set(await boxOfOutcomes(), false);
      await window.page.locator('.tabs-container .tab', { hasText: 'hc602.module.yaml' }).click();
      await window.line('kind: module').waitFor();
      await ofOutcomes.first().waitFor({ state: 'detached' });
      await lenses.filter({ hasText: 'addresses 4 items' }).waitFor();
    });
  });
}
