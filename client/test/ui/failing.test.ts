// When the checker ends again and again: the user is told, and one button brings it back.
import type { Windows } from './windows';

/** Describes the tests. */
export function failing(windows: Windows): void {
  describe('a checker that stops several times', () => {
    it('is told of in a message whose button starts it again', async () => {
      const window = await windows.open('samples');
      const { page } = window;
      await window.openFileAt('modules/hc603-draft.module.yaml', 'prerequisite:');
      await window.checked();
      const message = await window.message('Your files are safe, but they are not being checked');
      await windows.endCheckersUntil(message.waitFor());
      await message.getByRole('button', { name: 'Restart' }).click();
      await message.waitFor({ state: 'detached' });
      await window.toLine('modules/hc603-draft.module.yaml', 'prerequisite:');
      await page.keyboard.press('Home');
      await page.keyboard.insertText('x');
      const problems = await window.problems();
      await problems.locator('.monaco-list-row', { hasText: '"xprerequisite"' }).waitFor();
    });
  });
}
