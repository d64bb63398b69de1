// The first thing a new user runs: builds the command line tool and prints a tour of samples/, or of the folder named.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildAll } from './build.mjs';
import { tour } from './tour.mjs';

const folder = process.argv[2] ?? 'samples';
await buildAll(() => {});
console.log(tour(folder, answerOf('check'), answerOf('coverage')).join('\n'));

/** What a command of the built tool says of the folder, as data; findings are no failure here, for the samples have them on purpose. */
function answerOf(command) {
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', command, folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === null || status > 1) process.exit(status ?? 3);
  return JSON.parse(stdout);
}
