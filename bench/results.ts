// The table of record: every figure of a run, with the machine, the date and the commit that it belongs to.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { kept, type Row } from './benchmark';
import { tableLines } from './table';

/** The rows of one benchmark under its title. */
export interface Chapter {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** How many of the budgets are kept, in words. */
export function verdictOf(chapters: readonly Chapter[]): string {
  const held = chapters.flatMap(({ rows }) => rows.flatMap(kept));
  return `${String(held.filter(Boolean).length)} of ${String(held.length)} budgets are kept.`;
}

/** Writes the file; `load` is the machine's load before the run, which says how far absolute figures can be trusted. */
export function writeResults(path: string, chapters: readonly Chapter[], load: number): void {
  const [processor] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const head = [
    '# Results',
    '',
    'Written by `npm run bench`; do not edit. Read the ratios first: they compare programs that ran in turn on the same files. The floor is the `yaml` package and Ajv reading the same files, which finds faults of shape and nothing between files. Where p95, which 95 in 100 do not exceed, has a range behind it, several servers were asked: it is the middle of theirs, and from the least to the greatest.',
    '',
    `${processor?.model.trim() ?? 'unknown processor'}, ${String(availableParallelism())} processors, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}, commit ${commit()}; load ${load.toFixed(1)} before the run.`,
    '',
    verdictOf(chapters),
  ];
  const body = chapters.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...tableLines(rows)]);
  writeFileSync(path, `${[...head, ...body].join('\n')}\n`);
}

/** The load of the last minute. */
export function currentLoad(): number {
  return loadavg()[0] ?? 0;
}

function commit(): string {
  try {
    const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const isClean = git('status', '--porcelain', '--untracked-files=no') === '';
    return `${git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
}
