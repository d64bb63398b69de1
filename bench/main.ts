// Runs benchmarks, prints what they measured beside the budgets, and says by its exit code whether all are kept.
import { resolve } from 'node:path';
import { holds, type Benchmark, type BenchContext, type Row } from './benchmark';
import { checkCold } from './benchmarks/check-cold';
import { serverEdits } from './benchmarks/server-edits';
import { serverMemory } from './benchmarks/server-memory';
import { serverRequests } from './benchmarks/server-requests';
import { serverStart } from './benchmarks/server-start';
import { start } from './benchmarks/start';
import { tableLines } from './table';
import { writeWorkspace } from './workspace/write';

const benchmarks: readonly Benchmark[] = [checkCold, start, serverStart, serverEdits, serverRequests, serverMemory];

/** Carries out the arguments: names of benchmarks to run alone, `--quick`. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const quick = args.includes('--quick');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !benchmarks.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = benchmarks.map(({ name }) => name).join(', ');
    console.error(`There is no benchmark "${unknown}": choose from ${known}`);
    return 2;
  }
  const wanted = benchmarks.filter(({ name, isQuick }) =>
    names.length > 0 ? names.includes(name) : isQuick || !quick,
  );
  const all: Row[] = [];
  for (const benchmark of wanted) {
    const rows = await benchmark.run(contextOf(quick));
    console.log(`\n## ${benchmark.title}\n\n${tableLines(rows).join('\n')}`);
    all.push(...rows);
  }
  return all.some((row) => holds(row) === false) ? 1 : 0;
}

function contextOf(quick: boolean): BenchContext {
  return {
    quick,
    workspace: (modules) => writeWorkspace(resolve(`out/bench/workspaces/${String(modules)}`), { modules }).folder,
    say: (text) => console.error(text),
  };
}
