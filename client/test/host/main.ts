// Runs the tests in real builds of VS Code and leaves their counts for the checks; `--help` says how to run a part.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { requireBrowser } from './browser-program';
import { startBrowser } from './browser';
import { builds } from './builds';
import { runOnDesktop } from './desktop';
import { groups, type Group } from './groups';
import { installBuild } from './install-build';
import { runLane, type Lane } from './lane';
import type { Failure, Outcome } from './outcome';

const { values, positionals } = parseArgs({
  options: {
    vsix: { type: 'string' },
    grep: { type: 'string' },
    desktop: { type: 'boolean' },
    once: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const names = groups.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));

if (values.help === true || unknown !== undefined || values.vsix === undefined) {
  if (unknown !== undefined) console.error(`There is no group of tests "${unknown}"`);
  console.log(`npm run test:vscode -- [GROUP…] [--grep TEXT]

Runs all groups of tests, or those named: ${names.join(', ')}
--desktop    runs in VS Code for the desktop instead, which is downloaded: npm run test:desktop
--grep TEXT  runs only the tests whose title holds TEXT
--once       gives what fails no second attempt, to find tests that wait for the wrong thing`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else {
  const chosen = positionals.length === 0 ? groups : groups.filter(({ name }) => positionals.includes(name));
  const { vsix, grep = '', desktop, once: isOnce = false } = values;
  process.exitCode = await counted((onOutcome) =>
    desktop === true ? runOnDesktop(vsix, isOnce, onOutcome) : runAll(chosen, { vsix, grep, isOnce, onOutcome }),
  );
}

/** Runs the groups, those of each build one after the other and two builds at a time. */
async function runAll(
  chosen: readonly Group[],
  given: Pick<Lane, 'vsix' | 'grep' | 'isOnce' | 'onOutcome'>,
): Promise<void> {
  const browserPath = requireBrowser();
  const wanted = builds.filter(({ name }) => chosen.some(({ build }) => build === name));
  // The package is installed with a server's help, also for the build that has none.
  for (const build of wanted) installBuild(build);
  const browser = await startBrowser(browserPath);
  const waiting = [...wanted];
  const work = async (): Promise<void> => {
    for (let build = waiting.shift(); build !== undefined; build = waiting.shift()) {
      const own = chosen.filter((group) => group.build === build.name);
      await runLane({ ...given, browser, build, groups: own });
    }
  };
  await Promise.all([work(), work()]);
  await browser.close();
}

/** Runs tests, writes down how many passed and failed, and returns the exit code. */
async function counted(run: (onOutcome: (outcome: Outcome) => void) => Promise<void>): Promise<number> {
  rmSync('out/vscode/failures', { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  try {
    await run(tell(outcomes));
  } catch (error) {
    const failures = [{ title: 'the start', error: String(error) }];
    tell(outcomes)({ name: 'the host of the tests', passes: 0, failures, retried: [], seconds: 0 });
  }
  const passes = outcomes.reduce((sum, outcome) => sum + outcome.passes, 0);
  const failed = outcomes.flatMap(({ name, failures }) => named(name, failures));
  const retried = outcomes.flatMap((outcome) => named(outcome.name, outcome.retried));
  const failures = failed.length;
  mkdirSync('out/vscode', { recursive: true });
  writeFileSync('out/vscode/summary.json', JSON.stringify({ passes, failures, failed, retried }));
  for (const { title, error } of failed) console.log(`\n${title}\n  ${error.replaceAll('\n', '\n  ')}\n`);
  console.log(`${passes} passing, ${failures} failing in VS Code`);
  return failures === 0 && passes > 0 ? 0 : 1;
}

/** Puts the group's name before the titles. */
function named(group: string, failures: readonly Failure[]): readonly Failure[] {
  return failures.map(({ title, error }) => ({ title: `${group}: ${title}`, error }));
}

/** Notes an outcome and prints it; why a test failed is printed at the very end. */
function tell(outcomes: Outcome[]): (outcome: Outcome) => void {
  return (outcome) => {
    outcomes.push(outcome);
    const { name, passes, failures, retried, seconds } = outcome;
    console.log(`${name}: ${passes} passed, ${failures.length} failed (${seconds.toFixed(1)} s)`);
    for (const { title } of failures) console.log(`  failed: ${title}`);
    for (const { title, error } of retried)
      console.log(`  passed at the second attempt: ${title}\n    at the first: ${error.replaceAll('\n', '\n    ')}`);
  };
}
