// Checks hostile inputs at one size and at twice that, each in a process of its own, and fails where the cost grows faster.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shapes, type Shape } from './hostile/shapes';
import { currentLoad } from './results';
import { runNode, type ProcessRun } from './process-run';

/** How often the cost of the first size twice the size may have. */
const mostGrowth = 2.6;
/** Below this, what a process costs beyond its start is noise: milliseconds of processor time, and MB. */
const noise = { cpuMs: 300, mb: 100 };
const table = 'bench/hostile.md';

/** What one size of a shape costs beyond a check of one small file. */
interface Cost {
  readonly cpuMs: number;
  readonly mb: number;
}

/** What was measured of one shape: at its size, at twice that, and at four times. */
interface Measured {
  readonly shape: Shape;
  readonly costs: readonly Cost[];
  /** Why a check came to no end of its own. */
  readonly failure: string | undefined;
}

/** A shape that seems too costly is measured again, this often in all: other work on the machine is no fault of a shape. */
const rounds = 3;

/**
 * Runs the shapes whose names hold one of the words, all without any; writes the table when all ran. `--record FILE` says
 * in words what the run came to. Gives the exit code.
 */
export async function hostile(args: readonly string[]): Promise<number> {
  const { values, positionals: words } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { record: { type: 'string' } },
  });
  const wanted = shapes.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const base = await startCost();
  // The costly shapes stand last in the list: a run that is cut short has measured them.
  wanted.reverse();
  const all: Measured[] = [];
  for (const shape of wanted) {
    const measured = await measure(shape, base);
    all.push(measured);
    console.log(lineOf(measured));
    // Written row by row, so that a run that is cut short leaves what it measured.
    if (words.length === 0) writeFileSync(table, documentOf(all, base));
  }
  const tooMuch = all.filter(growsTooFast);
  for (const { shape, failure } of tooMuch)
    console.error(failure ?? `"${shape.name}" costs more than ${String(mostGrowth)} times at twice the size`);
  const result = `${String(all.length)} shapes, ${String(tooMuch.length)} of them too costly`;
  console.log(result);
  if (values.record !== undefined) writeFileSync(values.record, JSON.stringify({ result }));
  return tooMuch.length === 0 ? 0 : 1;
}

/** Measures a shape, again where it seems too costly; of several rounds, each size has its least cost. */
async function measure(shape: Shape, base: Cost): Promise<Measured> {
  let best = await measureOnce(shape, base);
  for (let round = 1; round < rounds && best.failure === undefined && growsTooFast(best); round++) {
    const { costs } = await measureOnce(shape, base);
    best = { ...best, costs: best.costs.map((cost, place) => lesser(cost, costs[place])) };
  }
  return best;
}

function lesser(one: Cost, other: Cost = one): Cost {
  return { cpuMs: Math.min(one.cpuMs, other.cpuMs), mb: Math.min(one.mb, other.mb) };
}

async function measureOnce(shape: Shape, base: Cost): Promise<Measured> {
  const costs: Cost[] = [];
  for (const factor of shape.isMeasuredAtFour === true ? [1, 2, 4] : [1, 2]) {
    try {
      const { cpuMs, peakMb } = await check(shape.files(shape.size * factor));
      costs.push({ cpuMs: Math.max(0, cpuMs - base.cpuMs), mb: Math.max(0, peakMb - base.mb) });
    } catch (error) {
      return { shape, costs, failure: String(error) };
    }
  }
  return { shape, costs, failure: undefined };
}

/** What a check of one small file costs: the least of three. */
async function startCost(): Promise<Cost> {
  const runs: ProcessRun[] = [];
  for (let run = 0; run < 3; run++) runs.push(await check({ 'a.module.yaml': 'kind: module\nid: M\ntitle: T\n' }));
  return { cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)), mb: Math.min(...runs.map(({ peakMb }) => peakMb)) };
}

/** Checks a workspace of these files; every exit code but a crash is right. */
async function check(files: Readonly<Record<string, string>>): Promise<ProcessRun> {
  const folder = resolve('out/bench/hostile');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return runNode(['dist/cli.js', 'check', folder, '--format', 'json'], [0, 1, 2]);
}

function growsTooFast({ costs, failure }: Measured): boolean {
  if (failure !== undefined) return true;
  return costs.some((cost, place) => {
    const before = costs[place - 1];
    if (before === undefined) return false;
    return (
      cost.cpuMs > mostGrowth * Math.max(before.cpuMs, noise.cpuMs / mostGrowth) ||
      cost.mb > mostGrowth * Math.max(before.mb, noise.mb / mostGrowth)
    );
  });
}

function lineOf(measured: Measured): string {
  const { shape, costs } = measured;
  const figures = costs.map(({ cpuMs, mb }) => `${cpuMs.toFixed(0)} ms, ${mb.toFixed(0)} MB`);
  const cells = [shape.name, String(shape.size), ...figures, ...Array.from({ length: 3 - costs.length }, () => '')];
  return `| ${[...cells, growsTooFast(measured) ? 'NO' : 'yes'].join(' | ')} |`;
}

function documentOf(all: readonly Measured[], base: Cost): string {
  const held = all.filter((one) => !growsTooFast(one)).length;
  const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }).version;
  return [
    '# Hostile inputs',
    '',
    `Written by \`npm run bench:hostile\` for version ${version}, beside other work (load average ${currentLoad().toFixed(1)}).`,
    '',
    `Each row is \`check --format json\` in processes of its own, on an input of the size n, 2n and in some rows 4n (characters of text, or files), beyond what a check of one small file costs (${base.cpuMs.toFixed(0)} ms of processor time, ${base.mb.toFixed(0)} MB). A row holds when twice the input costs no more than ${String(mostGrowth)} times as much; below ${String(noise.cpuMs)} ms and ${String(noise.mb)} MB a difference is noise.`,
    '',
    `**${String(held)} of the ${String(all.length)} shapes that were measured hold** (of ${String(shapes.length)}, the last of the list first).`,
    '',
    '| shape | n | n costs | 2n costs | 4n costs | holds |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(lineOf),
    '',
  ].join('\n');
}
