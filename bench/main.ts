// Runs benchmarks, prints what they measured beside the budgets, and writes the table of record; fails only where something is broken.
import { resolve } from 'node:path';
import type { Benchmark, BenchContext, Row } from './benchmark';
import { checkCold } from './benchmarks/check-cold';
import { checkScale } from './benchmarks/check-scale';
import { serverEdits } from './benchmarks/server-edits';
import { serverMemory } from './benchmarks/server-memory';
import { serverRequests } from './benchmarks/server-requests';
import { serverStart } from './benchmarks/server-start';
import { serverTyping } from './benchmarks/server-typing';
import { start } from './benchmarks/start';
import { currentLoad, verdictOf, writeResults, type Chapter } from './results';
import { tableLines } from './table';
import { writeWorkspace } from './workspace/write';

const benchmarks: readonly Benchmark[] = [
  checkCold,
  checkScale,
  start,
  serverStart,
  serverEdits,
  serverRequests,
  serverTyping,
  serverMemory,
];

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
  const load = currentLoad();
  const chapters: Chapter[] = [];
  for (const { title, run } of wanted) {
    const rows = await run(contextOf(quick));
    console.log(`\n## ${title}\n\n${tableLines(rows).join('\n')}`);
    chapters.push({ title, rows });
  }
  console.log(`\n${verdictOf(chapters)}`);
  if (!quick && names.length === 0) writeResults('bench/results.md', chapters, load);
  const broken = chapters.flatMap(({ rows }) => rows.filter(isAlarming));
  for (const { what } of broken) console.error(`${what}: far more than it can be on any machine`);
  return broken.length === 0 ? 0 : 1;
}

function isAlarming({ ratio, alarm }: Row): boolean {
  return ratio !== undefined && alarm !== undefined && ratio.value > alarm;
}

function contextOf(quick: boolean): BenchContext {
  return {
    quick,
    workspace: (modules) => writeWorkspace(resolve(`out/bench/workspaces/${String(modules)}`), { modules }).folder,
    say: (text) => console.error(text),
  };
}
