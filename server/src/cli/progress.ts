// Says on a terminal how far a long piece of work has come: one line, from half a second on, gone at the end.
import { counted } from '../core/base/phrases';
import type { CommonOptions } from './request';
import type { Output, Surroundings } from './surroundings';
import { codeMark } from './terminal';

/** Shows how far the work is. */
export interface Progress {
  show(doing: string, done: number, of: number): void;
  /** Takes the line away, so that other output can follow. */
  clear(): void;
}

/** The codes for the first column, and for an empty line from there on. */
const freshLine = `${codeMark}[G${codeMark}[K`;

const patience = 500;
const pause = 100;

/** Progress on a stream; silent where `wanted` is false. */
function progressOn(stream: Output, wanted: boolean, clock: () => number): Progress {
  if (!wanted) return { show: () => undefined, clear: () => undefined };
  const begun = clock();
  let last = begun + patience - pause;
  let isShown = false;
  return {
    show: (doing, done, of) => {
      const now = clock();
      if (now - last < pause) return;
      last = now;
      isShown = true;
      stream.write(`${freshLine}${doing} ${String(done)} of ${counted(of, 'file')} …`);
    },
    clear: () => {
      if (isShown) stream.write(freshLine);
      isShown = false;
    },
  };
}

/** Progress as the options and the surroundings allow it: never in CI, never into a pipe. */
export function progressFor(common: CommonOptions, { stderr, env, host }: Surroundings): Progress {
  const isCi = (env['CI'] ?? '') !== '' && env['CI'] !== 'false';
  return progressOn(stderr, common.progress && stderr.isTTY === true && !isCi, () => host.now());
}
