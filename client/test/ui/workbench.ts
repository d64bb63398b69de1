// A window of VS Code as a person uses it: keys, the mouse, and eyes that wait until something is there.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { removeWorkspace } from '../host/workspaces';

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

  /**
   * Waits until the window shows the files of its folder. Once in a while VS Code opens a workspace file as if it named no folder;
   * the window is then loaded again.
   */
  async ready(): Promise<void> {
    const files = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    for (let attempt = 1; attempt < 4; attempt++) {
      if (await isInTime(files, 20_000, 'visible')) return;
      if (await this.page.getByText('You have not yet added a folder to the workspace.').isVisible())
        await this.page.reload();
    }
    await files.waitFor();
  }

  /** Runs a command by its title, as the palette shows it. */
  async run(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** The names of the commands that the palette offers and that hold the text; there has to be one. */
  async offered(text: string): Promise<readonly string[]> {
    const names: string[] = [];
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused');
    await this.#list('F1', `>${text}`, text);
    for (;;) {
      const name = await focused.getAttribute('aria-label');
      if (name === null || names.includes(name)) break;
      names.push(name);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    return names.filter((name) => name.includes(text));
  }

  /** Opens a file by its name. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name);
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.#hasFocus();
  }

  /** Waits until what is typed goes into the editor. */
  async #hasFocus(): Promise<void> {
    await this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor();
  }

  /** Opens a quick list by a key, types into it and takes the entry that holds the text. */
  async #pick(key: string, typed: string, entry: string): Promise<void> {
    await this.#list(key, typed, entry);
    await this.choose(entry);
  }

  /**
   * Opens a quick list by a key and types into it, until it has an entry that holds the text. A list that was opened before the
   * extension's commands were known does not learn of them, and one that is opened while another closes may close with it: such
   * a list is opened again.
   */
  async #list(key: string, typed: string, entry: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press(key);
      const isTyped = await succeeds(input.fill(typed, { timeout: 10_000 }));
      if (attempt === 6 || (isTyped && (await isInTime(this.entry(entry), 10_000, 'visible')))) break;
      await this.page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
    }
  }

  /** Takes the entry of the open quick list that holds the text. */
  async choose(text: string): Promise<void> {
    await this.entry(text).click();
  }

  /** The entry of the open quick list that holds the text. */
  entry(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Opens a file and puts the cursor at the end of the first line that holds the text. */
  async openFileAt(path: string, text: string): Promise<void> {
    await this.openFile(basename(path));
    await this.toLine(path, text);
  }

  /** Puts the cursor of the editor, which shows this file, at the end of the first line that holds the text. */
  async toLine(path: string, text: string): Promise<void> {
    const lines = this.text(path).split('\n');
    const number = 1 + lines.findIndex((line) => line.includes(text));
    if (number === 0) throw new Error(`no line of ${path} holds "${text}"`);
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input[type=text]').fill(`:${number}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.#hasFocus();
    await this.page.keyboard.press('End');
  }

  /** Waits until the server has answered about the open file: its lenses are there, and its findings before them. */
  async checked(): Promise<void> {
    await this.editor.locator('.codelens-decoration').first().waitFor({ state: 'attached' });
  }

  /** Saves the open file and returns its text as it is on the disk then. */
  async saved(path: string): Promise<string> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    return this.text(path);
  }

  /** The text of a file of the folder. */
  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Opens the Problems panel and returns it. */
  async problems(): Promise<Locator> {
    await this.run('View: Focus Problems');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    return panel;
  }

  /** A line of a tree in the side bar, by the name of the tree's view and by what a screen reader says of the line. */
  treeItem(view: string, told: RegExp): Locator {
    const header = this.page.locator('.pane-header', { hasText: view });
    return this.page.locator('.pane', { has: header }).getByRole('treeitem', { name: told }).first();
  }

  /** Moves down a tree that has the focus until a line is reached. */
  async focusTreeItem(view: string, told: RegExp): Promise<void> {
    await this.treeItem(view, told).waitFor();
    await this.page.keyboard.press('Home');
    for (let moves = 0; moves < 30; moves++) {
      const focused = this.page.locator('.pane-body:focus-within .monaco-list-row.focused');
      if (told.test((await focused.first().getAttribute('aria-label')) ?? '')) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no line of ${view} is reached that says ${String(told)}`);
  }

  /** Presses a key, and again while what it opens does not come or closes at once because the editor has just changed. */
  async insist(key: string, opened: Locator): Promise<void> {
    for (let presses = 1; presses < 10; presses++) {
      await this.page.keyboard.press(key);
      if (await isInTime(opened, 9000, 'visible')) return;
      await this.page.keyboard.press('Escape');
    }
    await opened.waitFor();
  }

  /** Ticks a box or takes its tick away; a click that comes while the list around the box is drawn anew is made again. */
  async set(box: Locator, isTicked: boolean): Promise<void> {
    for (let clicks = 1; clicks < 9; clicks++)
      if (await succeeds(box.setChecked(isTicked, { timeout: 10_000 }))) return;
    await box.setChecked(isTicked);
  }

  /** Keeps what the window shows as a picture. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `out/vscode/pictures/${name}.png` });
  }

  /** Gives a path to the dialog that has been opened to save a file, once it has filled in a name of its own. */
  async saveAs(path: string): Promise<void> {
    const ending = path.slice(path.lastIndexOf('.'));
    await this.page.waitForFunction(
      (end) => document.querySelector<HTMLInputElement>(':focus')?.value.endsWith(end),
      ending,
    );
    await this.page.locator(':focus').fill(path);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Chooses an entry from the menu of a line in a tree. The menu is opened anew where the tree has meanwhile moved to another
   * line, or where it was opened before VS Code knew that the window is trusted and so holds the entry in grey.
   */
  async menu(view: string, told: RegExp, entry: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: entry });
    const line = this.treeItem(view, told).and(this.page.locator('.focused'));
    for (let attempt = 1; attempt < 9; attempt++) {
      await this.focusTreeItem(view, told);
      await this.page.keyboard.press('Shift+F10');
      const isRight = (await isInTime(item, 9000, 'visible')) && (await line.isVisible());
      const isClicked = isRight && (await succeeds(item.click({ timeout: 3000 })));
      if (isClicked && (await isInTime(item, 9000, 'detached'))) return;
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`the menu of ${String(told)} in ${view} gives no "${entry}"`);
  }

  /** A message that VS Code shows or will show; in a window made for tests it waits in a list that has to be opened. */
  async message(text: string): Promise<Locator> {
    await this.run('Notifications: Show Notifications');
    return this.page.locator('.notifications-center .notification-list-item', { hasText: text });
  }

  /** The page inside the panel of a view that is made of HTML. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /** The line of the editor that holds the text. */
  line(text: string | RegExp): Locator {
    return this.editor.locator('.view-line', { hasText: text }).first();
  }

  /** Closes the window and removes its folder. */
  async close(): Promise<void> {
    await this.page.context().close();
    removeWorkspace(this.folder);
  }
}

/** Whether something shows, or is gone, within the time. */
function isInTime(what: Locator, timeout: number, state: 'visible' | 'detached'): Promise<boolean> {
  return succeeds(what.waitFor({ timeout, state }));
}

/** Whether something is done in the time that it has. */
function succeeds(task: Promise<void>): Promise<boolean> {
  return task.then(
    () => true,
    () => false,
  );
}
