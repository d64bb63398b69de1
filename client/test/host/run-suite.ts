// Runs a bundle of tests inside an extension host and counts what it reports, test by test.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { reportMark, type Report } from '../suite/report';
import { newPage } from './browser';

/** What came of a group of tests: failures are told in full. */
export interface Outcome {
  readonly name: string;
  readonly passes: number;
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** Opens the address, waits for the tests' end and returns what they reported; never throws. */
export async function runSuite(browser: Browser, name: string, address: string): Promise<Outcome> {
  const started = performance.now();
  const tally = new Tally();
  const page = await newPage(browser);
  let deadline: NodeJS.Timeout | undefined;
  try {
    const end = new Promise<void>((done, fail) => {
      deadline = setTimeout(() => fail(new Error('the tests have not ended after five minutes')), 300_000);
      page.once('crash', () => fail(new Error('the page of VS Code crashed')));
      void page.exposeFunction('codeAutomationExit', () => done());
    });
    await page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) =>
      tally.add(args.map(String).join(' ')),
    );
    await Promise.all([page.goto(address), end]);
  } catch (error) {
    tally.failures.push(String(error));
  } finally {
    clearTimeout(deadline);
  }
  tally.close();
  if (tally.failures.length > 0) await keepTraces(page, name, tally.log);
  await page.context().close();
  return { name, passes: tally.passed.size, failures: tally.failures, seconds: (performance.now() - started) / 1000 };
}

/** Keeps a picture of the window and what VS Code has printed, for whoever looks into a failure. */
export async function keepTraces(page: Page, name: string, log: readonly string[]): Promise<void> {
  const path = `out/vscode/failures/${name.replaceAll(/\W+/g, '-')}`;
  mkdirSync('out/vscode/failures', { recursive: true });
  writeFileSync(`${path}.log`, log.join('\n'));
  await page.screenshot({ path: `${path}.png` }).catch(() => undefined);
}

/** Holds what was planned against what was reported. */
class Tally {
  readonly passed = new Set<string>();
  readonly failures: string[] = [];
  readonly #planned = new Set<string>();
  readonly log: string[] = [];

  /** Takes a line that the extension host has printed. */
  add(line: string): void {
    if (!line.startsWith(reportMark)) {
      this.log.push(line);
      return;
    }
    const report = JSON.parse(line.slice(reportMark.length)) as Report;
    if (report.kind === 'plan') for (const title of report.titles) this.#planned.add(title);
    else if (report.kind === 'pass') this.passed.add(report.title);
    else this.failures.push(`${report.title}\n${report.error}`);
  }

  /** Takes it for a failure when there was no test, or when one did not end. */
  close(): void {
    if (this.#planned.size === 0)
      this.failures.push(`no test has run; VS Code printed:\n${this.log.slice(-40).join('\n')}`);
    if (this.failures.length > 0) return;
    for (const title of this.#planned)
      if (!this.passed.has(title)) this.failures.push(`${title}\nhas not run to its end`);
  }
}
