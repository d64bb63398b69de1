// Runs the tests of a bundle inside an extension host, on Node or in a browser, and reports each of them.
import 'mocha/mocha.js';
import { ConfigurationTarget, workspace } from 'vscode';
import { reportMark, type Report } from './report';

/** The text that titles must hold, from the command line; the bundler puts it in. */
declare const grep: string;

/** Readies mocha; the files of tests are loaded after this one and register themselves. */
mocha.setup({ ui: 'bdd', timeout: 120_000, forbidOnly: true, forbidPending: true, reporter: Reporter as never });
mocha.fgrep(grep);

/** Says the plan and what came of each test; the constructor's shape is mocha's. */
function Reporter(runner: Mocha.Runner): void {
  report({ kind: 'plan', titles: titlesOf(runner.suite) });
  runner.on('pass', (test) => report({ kind: 'pass', title: test.fullTitle() }));
  runner.on('fail', (test, error: unknown) => report({ kind: 'fail', title: test.fullTitle(), error: textOf(error) }));
}

/** Runs every test; resolves when all have ended, whatever came of them, because each was reported. */
export async function run(): Promise<void> {
  // A browser's VS Code saves by itself after a second, and the next test would read what this one has tried out.
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
  // mocha.run asks for the address of a page, which an extension host has not; the run itself does not need it.
  const plain = Object.getPrototypeOf(mocha) as BrowserMocha;
  return new Promise((done) => void plain.run.call(mocha, () => done()));
}

/** The full title of every test that is to run, in that order. */
function titlesOf(suite: Mocha.Suite): readonly string[] {
  const own = suite.tests.map((test) => test.fullTitle()).filter((title) => title.includes(grep));
  return [...own, ...suite.suites.flatMap(titlesOf)];
}

/** The error with its stack, which carries the difference of a comparison. */
function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function report(event: Report): void {
  console.log(reportMark + JSON.stringify(event));
}
