// Runs benchmarks, prints what they measured beside the budgets, and writes the table of record; fails only where something is broken.
import { resolve } from 'node:path';
import type { Benchmark, BenchContext, Row } from './benchmark';
import { checkCached } from './benchmarks/check-cached';
import { checkCold } from './benchmarks/check-cold';
import { checkHuge, checkScale } from './benchmarks/check-scale';
import { coverage } from './benchmarks/coverage';
import { mechanisms } from './benchmarks/mechanisms';
import { peers } from './benchmarks/peers';
import { serverFile } from './benchmarks/server-file';
import { serverMemory } from './benchmarks/server-memory';
import { serverStart } from './benchmarks/server-start';
import { serverTyping } from './benchmarks/server-typing';
import { serverWorkspace } from './benchmarks/server-workspace';
import { start } from './benchmarks/start';
import { quoteResults } from './quoted-results';
import { currentLoad, verdictOf, writeResults, type Chapter } from './results';
import { tableLines } from './table';
import { writeWorkspace } from './workspace/write';

const benchmarks: readonly Benchmark[] = [
  checkCold,
  checkCached,
  checkScale,
  checkHuge,
  coverage,
  start,
  serverStart,
  serverFile,
  serverWorkspace,
  serverTyping,
  serverMemory,
  mechanisms,
  peers,
];

/** Carries out the arguments: names of benchmarks to run alone, `--quick`, `--all` for those too that take long or install other tools. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const quick = args.includes('--quick');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !benchmarks.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = benchmarks.map(({ name }) => name).join(', ');
    console.error(`There is no benchmark "${unknown}": choose from ${known}`);
    return 2;
  }
  const all = args.includes('--all');
  const isUsual = ({ isQuick, onlyNamed = false }: Benchmark): boolean => (isQuick || !quick) && (all || !onlyNamed);
  const wanted = benchmarks.filter((one) => (names.length > 0 ? names.includes(one.name) : isUsual(one)));
  const load = currentLoad();
  const chapters: Chapter[] = [];
  for (const { title, run } of wanted) {
    const rows = await run(contextOf(quick));
    console.log(`\n## ${title}\n\n${tableLines(rows).join('\n')}`);
    chapters.push({ title, rows });
  }
  console.log(`\n${verdictOf(chapters)}`);
  if (!quick && names.length === 0) {
    writeResults('bench/results.md', chapters, load);
    quoteResults('docs/measurements.md', 'bench/results.md');
  }
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
