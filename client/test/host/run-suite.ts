// Runs a bundle of tests inside an extension host and counts what it reports, test by test.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { newPage } from './browser';
import type { Attempt } from './outcome';
import { Tally } from './tally';

/** Opens the address, waits for the tests' end and returns what they reported; never throws. */
export async function runSuite(browser: Browser, name: string, address: string): Promise<Attempt> {
  const tally = new Tally();
  const page = await newPage(browser);
  let deadline: NodeJS.Timeout | undefined;
  try {
    const end = new Promise<void>((done, fail) => {
      deadline = setTimeout(() => fail(new Error('the tests have not ended after six minutes')), 360_000);
      page.once('crash', () => fail(new Error('the page of VS Code crashed')));
      void page.exposeFunction('codeAutomationExit', () => done());
    });
    await page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) =>
      tally.add(args.map(String).join(' ')),
    );
    await Promise.all([page.goto(address), end]);
  } catch (error) {
    tally.failures.push({ title: 'the window', error: String(error) });
  } finally {
    clearTimeout(deadline);
  }
  tally.close();
  if (tally.failures.length > 0) await keepTraces(page, name, tally.log);
  await page.context().close();
  return tally;
}

/** Keeps a picture of the window and what VS Code has printed, for whoever looks into a failure. */
export async function keepTraces(page: Page, name: string, log: readonly string[]): Promise<void> {
  const path = `out/vscode/failures/${name.replaceAll(/\W+/g, '-')}`;
  mkdirSync('out/vscode/failures', { recursive: true });
  writeFileSync(`${path}.log`, log.join('\n'));
  await page.screenshot({ path: `${path}.png` }).catch(() => undefined);
}
