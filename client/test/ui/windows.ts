// Opens windows for tests that type and click, and says what came of these tests.
import Mocha from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { newPage } from '../host/browser';
import type { Attempt, Failure } from '../host/outcome';
import { keepTraces } from '../host/run-suite';
import type { VscodeServer } from '../host/vscode-server';
import { makeWorkspace, type WorkspaceName } from '../host/workspaces';
import { Workbench } from './workbench';

/** Gives tests their windows; each is closed when its test has ended. */
export class Windows {
  readonly #browser: Browser;
  readonly #server: VscodeServer;
  readonly #open = new Map<Page, Workbench>();

  constructor(browser: Browser, server: VscodeServer) {
    this.#browser = browser;
    this.#server = server;
  }

  /** Opens a window on a fresh folder with these settings of the user, for somebody who reads this language. */
  async open(
    name: WorkspaceName,
    settings: Readonly<Record<string, unknown>> = {},
    language?: 'cy',
  ): Promise<Workbench> {
    this.#server.configure(settings);
    const folder = makeWorkspace(name);
    const page = await newPage(this.#browser, language);
    const workbench = new Workbench(page, folder);
    this.#open.set(page, workbench);
    page.once('close', () => this.#open.delete(page));
    await page.goto(this.#server.address(folder));
    await workbench.ready();
    return workbench;
  }

  /** Ends the language server of every window, and the one that takes its place, until the promise is settled. */
  endCheckersUntil(settled: Promise<unknown>): Promise<void> {
    return this.#server.endUntil(settled, 'dist/server.js');
  }

  /** The windows that are open now. */
  get all(): readonly Workbench[] {
    return [...this.#open.values()];
  }
}

/** Prints nothing: what came of the tests is told when all have ended. */
function Silent(): void {
  return;
}

/** Runs the tests that the functions describe but those that have passed before; never throws. */
export async function runWindows(
  name: string,
  windows: Windows,
  describeAll: readonly ((windows: Windows) => void)[],
  grep: string,
  before: ReadonlySet<string>,
): Promise<Attempt> {
  const mocha = new Mocha({ timeout: 180_000, forbidOnly: true, forbidPending: true, reporter: Silent as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.fgrep(grep);
  const passed = new Set<string>();
  const failures: Failure[] = [];
  for (const describeTests of describeAll) describeTests(windows);
  leaveOut(mocha.suite, before);
  mocha.suite.afterEach(async function () {
    for (const [at, window] of windows.all.entries()) {
      if (this.currentTest?.state !== 'passed')
        await keepTraces(window.page, `${name} ${this.currentTest?.fullTitle() ?? ''} ${at}`, []);
      await window.close();
    }
  });
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    runner.on('pass', (test) => passed.add(test.fullTitle()));
    runner.on('fail', (test, error: Error) =>
      failures.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
    );
  });
  if (passed.size + failures.length === 0) failures.push({ title: 'the windows', error: 'no test has run' });
  return { passed, failures };
}

/** Takes tests out of a suite and those below it. */
function leaveOut(suite: Mocha.Suite, titles: ReadonlySet<string>): void {
  suite.tests = suite.tests.filter((test) => !titles.has(test.fullTitle()));
  for (const below of suite.suites) leaveOut(below, titles);
}
