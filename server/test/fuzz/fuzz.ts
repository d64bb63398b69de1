// Fuzzing for some minutes: batches of each area in turn, in a worker that is replaced when a case does not end.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { areas } from './areas';
import { runBatch, type BatchResult } from './batch';

/** What the worker says. */
type Said = { readonly case: unknown } | { readonly result: BatchResult };

interface Failure {
  readonly area: string;
  readonly seed: number;
  readonly simplest: unknown;
  readonly error: string;
}

/** A case that has not ended after this time never will. */
const longestCaseMs = 60_000;

/** More failures than this say nothing new. */
const mostFailures = 10;

/**
 * Fuzzes for `--minutes` (10) from `--seed` (one by the clock) on, all areas or `--only` one; with a seed and `--only`,
 * `--minutes 0` runs that batch alone, as a failure's line says. `--record FILE` keeps the counts. Gives the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      record: { type: 'string' },
    },
  });
  const chosen = areas.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) {
    console.error(`There is no area "${values.only ?? ''}": choose from ${areas.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const isReplay = values.seed !== undefined && values.only !== undefined && values.minutes === undefined;
  const minutes = isReplay ? 0 : Number(values.minutes ?? 10);
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  const end = performance.now() + minutes * 60_000;
  const counts = new Map<string, number>(chosen.map(({ name }) => [name, 0]));
  const failures: Failure[] = [];
  const runner = new Runner();
  for (let seed = first; seed === first || performance.now() < end; seed += 1) {
    for (const { name } of chosen) {
      const { cases, failure } = await runner.run(name, seed);
      counts.set(name, (counts.get(name) ?? 0) + cases);
      if (failure !== undefined) failures.push(tell({ area: name, seed, ...failure }));
    }
    if (failures.length >= mostFailures) break;
  }
  await runner.end();
  const result = `${[...counts].map(([name, count]) => `${name} ${String(count)}`).join(', ')} cases; ${String(failures.length)} faults`;
  console.log(`${result} (from seed ${String(first)})`);
  if (values.record !== undefined) write(values.record, { result, seed: first, counts: Object.fromEntries(counts) });
  return failures.length === 0 ? 0 : 1;
}

/** Prints a failure with the command that repeats it, and keeps its case for the corpus. */
function tell(failure: Failure): Failure {
  const { area, seed, simplest, error } = failure;
  const kept = `out/fuzz/${area}-${String(seed)}.json`;
  write(kept, { area, about: error.split('\n', 1)[0], case: simplest });
  console.error(`\nnpm run fuzz -- --seed ${String(seed)} --only ${area}`);
  console.error(`${JSON.stringify(simplest ?? null).slice(0, 2000)}\n${error.slice(0, 3000)}`);
  console.error(`once mended, keep it: mv ${kept} server/test/corpus/`);
  return failure;
}

/** Runs batches in a worker, so that one without an end can be ended. */
class Runner {
  #worker: Worker | undefined;

  async run(area: string, seed: number): Promise<BatchResult> {
    const worker = (this.#worker ??= new Worker(fileURLToPath(import.meta.url)));
    const outcome = await new Promise<BatchResult>((done) => {
      let latest: unknown;
      let timer: NodeJS.Timeout | undefined;
      const finish = (result: BatchResult): void => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail);
        done(result);
      };
      const failWith = (error: string): void => {
        this.#worker = undefined;
        finish({ cases: 1, failure: { simplest: latest, error } });
      };
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          failWith(`it has not ended after ${String(longestCaseMs / 1000)} s`);
          void worker.terminate();
        }, longestCaseMs);
      };
      const hear = (said: Said): void => {
        if ('result' in said) finish(said.result);
        else {
          latest = said.case;
          wait();
        }
      };
      const fail = (error: unknown): void => failWith(`the thread ended: ${String(error)}`);
      worker.on('message', hear).on('error', fail);
      wait();
      worker.postMessage({ area, seed });
    });
    return outcome;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }
}

function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content, undefined, 1)}\n`);
}

if (!isMainThread) {
  const port = parentPort;
  port?.on('message', ({ area, seed }: { readonly area: string; readonly seed: number }) => {
    const wanted = areas.find(({ name }) => name === area);
    if (wanted === undefined) throw new Error(`there is no area "${area}"`);
    void runBatch(wanted, seed, (one) => port.postMessage({ case: one } satisfies Said)).then((result) =>
      port.postMessage({ result } satisfies Said),
    );
  });
}
