// A window of VS Code as a person uses it: keys, the mouse, and eyes that wait until something is there.
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A window on a folder of its own, which goes when the window is closed. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;

  /** Takes over a page that shows VS Code on this folder. */
  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** The text area and all else of the editor that has the focus. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Waits until the window shows the files of its folder. */
  async ready(): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Runs a command by its title, as the palette shows it. */
  async run(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** Opens a file by its name. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name);
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Opens a quick list by a key, types into it and takes the entry that holds the text. */
  async #pick(key: string, typed: string, entry: string): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(typed);
    await this.choose(entry);
  }

  /** Takes the entry of the open quick list that holds the text. */
  async choose(text: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    await row.click();
  }

  /** Opens a file and puts the cursor at the end of the first line that holds the text. */
  async openFileAt(path: string, text: string): Promise<void> {
    await this.openFile(basename(path));
    const lines = readFileSync(join(this.folder, path), 'utf8').split('\n');
    const number = 1 + lines.findIndex((line) => line.includes(text));
    if (number === 0) throw new Error(`no line of ${path} holds "${text}"`);
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input[type=text]').fill(`:${number}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('End');
  }

  /** The line of the editor that holds the text. */
  line(text: string | RegExp): Locator {
    return this.editor.locator('.view-line', { hasText: text }).first();
  }

  /** The content of the webview that is in front. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Closes the window and removes its folder. */
  async close(): Promise<void> {
    await this.page.context().close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
