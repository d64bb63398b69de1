// A window of Chromium with the page of the matrix, as VS Code would show it: same page, same policy, a theme's colours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { FromMatrix, ToMatrix } from '../../src/views/model/matrix-messages';
import { words } from '../../src/views/model/test-data';
import { webviewPage } from '../../src/views/model/webview-page';
import { themes, type ThemeName } from './themes';

const origin = 'https://matrix.example';

/** A page of the matrix with a pretended extension behind it. */
export class MatrixWindow {
  readonly page: Page;
  readonly #complaints: string[];

  private constructor(page: Page, complaints: string[]) {
    this.page = page;
    this.#complaints = complaints;
  }

  /** Opens the page; `state` is what it kept before a reload. */
  static async open(browser: Browser, theme: ThemeName, state?: unknown): Promise<MatrixWindow> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: startPage });
      if (path === '/favicon.ico') return route.fulfill({ status: 204 });
      const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: readFileSync(`dist/webview${path}`, 'utf8') });
    });
    await page.addInitScript(pretend, { state, variables: themes[theme].variables, look: themes[theme].look });
    await page.goto(`${origin}/`);
    const window = new MatrixWindow(page, complaints);
    await window.heard('ready');
    await window.say({ type: 'words', words });
    return window;
  }

  /** Sends a message as the extension would. */
  async say(message: ToMatrix): Promise<void> {
    await this.page.evaluate((data) => window.postMessage(data, '*'), message);
  }

  /**
   * Sends a message and waits until the page has been painted again. `work` is what the page's thread worked for it, in
   * milliseconds of its processor's time; `wall` is what a clock shows, other programs included.
   */
  async timed(message: ToMatrix): Promise<{ readonly work: number; readonly wall: number }> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    await this.page.evaluate((data) => ((globalThis as unknown as Pretended).next = data), message);
    const before = await worked();
    const wall = await this.page.evaluate(
      () =>
        new Promise<number>((done) => {
          const started = performance.now();
          window.addEventListener(
            'message',
            () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - started))),
            { once: true },
          );
          window.postMessage((globalThis as unknown as Pretended).next, '*');
        }),
    );
    const work = (await worked()) - before;
    await session.detach();
    return { work, wall };
  }

  /** The last message of a type, as soon as there is one. */
  async heard<T extends FromMatrix['type']>(type: T): Promise<Extract<FromMatrix, { type: T }>> {
    const handle = await this.page.waitForFunction(
      (wanted) => (globalThis as unknown as Pretended).heard.findLast((message) => message.type === wanted),
      type,
    );
    return (await handle.jsonValue()) as Extract<FromMatrix, { type: T }>;
  }

  /** Forgets what was heard so far. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => ((globalThis as unknown as Pretended).heard.length = 0));
  }

  /** What the page keeps over a reload. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => (globalThis as unknown as Pretended).kept);
  }

  /** Closes the window; fails when the page has complained of anything, a breach of its policy for one. */
  async close(): Promise<void> {
    await this.page.close();
    assert.deepEqual(this.#complaints, []);
  }
}

interface Pretended {
  readonly heard: FromMatrix[];
  kept: unknown;
  /** A message that waits to be sent. */
  next?: unknown;
}

const startPage = webviewPage({
  ...{ title: 'Coverage matrix', language: 'en', source: origin, nonce: 'abc123' },
  ...{ script: `${origin}/matrix.js`, style: `${origin}/matrix.css` },
});

/** Runs in the page before its script: what VS Code gives to a webview. */
function pretend(given: { state: unknown; variables: Readonly<Record<string, string>>; look: string }): void {
  const place = globalThis as unknown as Pretended & { acquireVsCodeApi: unknown };
  Object.assign(place, { heard: [], kept: given.state });
  place.acquireVsCodeApi = () => ({
    postMessage: (message: FromMatrix) => place.heard.push(message),
    getState: () => place.kept,
    setState: (state: unknown) => (place.kept = state),
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(given.variables))
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
    document.body.className = given.look;
  });
}
