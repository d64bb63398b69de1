// What a person sees in each theme: findings, checklist and matrix, kept as pictures; axe objects to nothing serious.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Windows } from './windows';
import type { Workbench } from './workbench';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
} as const;

/** Settings that leave in a picture what it is about. */
const plain = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'window.title': 'Coordinated Care',
};

/** Describes the tests. */
export function pictures(windows: Windows): void {
  describe('the extension', () => {
    for (const [name, theme] of Object.entries(themes))
      it(`shows findings, checklist and matrix in ${name}`, async () => {
        const window = await windows.open('pictures', { ...plain, 'workbench.colorTheme': theme });
        await window.openFileAt('modules/hc603-draft.module.yaml', 'LO3');
        await window.checked();
        const problems = await window.problems();
        await problems.locator('.monaco-list-row', { hasText: 'REL-11' }).waitFor();
        await window.picture(`findings-${name}`);

        await window.page.keyboard.press('Control+J');
        await window.run('Coordinated Care: Show Checklist');
        await window.focusTreeItem('Checklist', /^COM Communication, 5 of 6$/);
        await window.insist('ArrowRight', window.treeItem('Checklist', /^COM-05 .*gap/));
        await window.picture(`checklist-${name}`);

        await window.page.keyboard.press('Control+B');
        await window.run('Coordinated Care: Show Coverage Matrix');
        await window.webview().getByRole('grid').waitFor();
        await window.picture(`matrix-${name}`);
        assert.deepEqual(await seriousViolations(window), []);
      });
  });
}

/** What axe finds in the page of the matrix, as it stands in its host, that keeps somebody from using it. */
async function seriousViolations(window: Workbench): Promise<readonly string[]> {
  const element = await window.page.locator('iframe.webview').first().elementHandle();
  const outer = await element.contentFrame();
  const active = await outer?.$('#active-frame');
  const inner = await active?.contentFrame();
  if (inner === null || inner === undefined) throw new Error('there is no page of the matrix');
  await inner.evaluate(axe.source);
  const found = await inner.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await inPage.run()).violations.map(({ id, impact }) => `${impact}: ${id}`);
  });
  return found.filter((one) => /^(?:serious|critical):/.test(one));
}

interface Violation {
  readonly id: string;
  readonly impact: string;
}
