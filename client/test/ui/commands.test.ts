// The commands of the palette, from an empty folder to documents of each kind, pages and files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

/** An answer to a question: typed, chosen by a text that it holds, or left as it is offered. */
type Answer = { readonly typed: string } | { readonly chosen: string } | 'offered';

/** Describes the tests. */
export function commands(windows: Windows): void {
  describe('somebody who uses the palette', () => {
    it('begins a workspace, and makes a document of each kind step by step', async () => {
      const window = await windows.open('plain');
      await window.run('Coordinated Care: New Workspace from a Template...');
      await window.choose('curricula');
      await window.page.locator('.tabs-container .tab.active', { hasText: 'icc-01.module.yaml' }).waitFor();
      await window.checked();

      const ids = { role: 'care-navigator', overlay: 'north', programme: 'start-well', module: 'SW1' };
      await make(window, 'Role', [{ typed: ids.role }, { typed: 'Care navigator' }, { chosen: 'None for now' }]);
      await window.line(`id: ${ids.role}`).waitFor();
      await make(window, 'Overlay', [
        ...[{ typed: ids.overlay }, { typed: 'North' }, { chosen: 'hee-coordinated-care' }],
        ...[{ typed: 'The North' }, { chosen: 'None for now' }],
      ]);
      await window.line(`id: ${ids.overlay}`).waitFor();
      await make(window, 'Programme', [
        { typed: ids.programme },
        { typed: 'Start well' },
        { chosen: 'Induction' },
        'offered',
      ]);
      await window.line(`id: ${ids.programme}`).waitFor();
      await make(window, 'Module', [
        { typed: ids.module },
        { typed: 'First week' },
        { chosen: 'Bite-size' },
        { chosen: 'Start well' },
      ]);
      await window.line(`id: ${ids.module}`).waitFor();
    });

    it('is told at once why an ID will not do', async () => {
      const window = await opened(windows);
      const { page } = window;
      await window.run('Coordinated Care: New Module...');
      const box = page.locator('.quick-input-widget');
      await box.locator('input[type=text]').fill('HC 9');
      await box.getByText('Use letters, digits').waitFor();
      await box.locator('input[type=text]').fill('HC602');
      await box.getByText('"HC602" is taken already').waitFor();
    });

    it('checks everything, reads the page of a rule, and exports the coverage', async () => {
      const window = await opened(windows);
      const { page } = window;
      await window.run('Coordinated Care: Validate Workspace');
      await page.locator('.markers-panel').waitFor();
      await (await window.message('Files checked: 44. Errors: 4, warnings: 31')).waitFor();

      await window.run('Coordinated Care: Explain Rule...');
      await page.locator('.quick-input-widget input[type=text]').fill('weighting-total');
      await window.choose('weighting-total');
      await page.locator('.tabs-container .tab.active', { hasText: 'weighting-total' }).waitFor();

      await window.run('Coordinated Care: Export Coverage...');
      await window.choose('CSV');
      const file = join(window.folder, 'coverage.csv');
      await window.saveAs(file);
      await (await window.message('The coverage was written to "coverage.csv".')).waitFor();
      assert.match(readFileSync(file, 'utf8'), /COM-01/);
    });
  });
}

/** A window on the samples, which have been checked. */
async function opened(windows: Windows): Promise<Workbench> {
  const window = await windows.open('samples');
  await window.openFile('hc602.module.yaml');
  await window.checked();
  return window;
}

/** Answers the questions about a new document, one after the other. */
async function make(window: Workbench, kind: string, answers: readonly Answer[]): Promise<void> {
  const { page } = window;
  await window.run(`Coordinated Care: New ${kind}...`);
  for (const [at, answer] of answers.entries()) {
    await page.locator('.quick-input-title', { hasText: `New ${kind} (${at + 1}/` }).waitFor();
    if (answer === 'offered') await page.keyboard.press('Enter');
    else if ('chosen' in answer) await window.choose(answer.chosen);
    else {
      await page.locator('.quick-input-widget input[type=text]').fill(answer.typed);
      await page.keyboard.press('Enter');
    }
  }
}
