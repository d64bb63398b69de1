// What each mechanism that exists for speed or memory is worth: the tool beside itself without it, in turn.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Benchmark, Row } from '../benchmark';
import { runInTurn, type ProcessFigures } from '../process-run';

/** A replacement in a source file that takes a mechanism out. */
interface SourceEdit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A mechanism of a cold check, and the edits that take it out. */
interface Mechanism {
  readonly name: string;
  readonly edits: readonly SourceEdit[];
}

const load = 'server/src/cli/load.ts';
const parse = 'server/src/core/syntax/parse.ts';

/** Mechanisms that every check profits from. */
const timed: readonly Mechanism[] = [
  {
    name: 'fast parser',
    edits: [
      { file: parse, from: '!isSuspicious(lines)', to: '!isSuspicious' },
      {
        file: parse,
        from: 'parseSteps(mendedText(lines, slips), fastParse)',
        to: 'parseSteps(mendedText(lines, slips))',
      },
    ],
  },
  { name: 'content cache', edits: [{ file: load, from: 'contentLimit: 4_000_000', to: 'contentLimit: 0' }] },
  {
    name: 'short-run flags',
    edits: [{ file: 'server/src/host/short-run.ts', from: 'setFlags(shortRunFlags);', to: '' }],
  },
  { name: 'settled mode', edits: [{ file: load, from: 'isSettled: !willChange', to: 'isSettled: false' }] },
];

/** Mechanisms against memory, in a large workspace. */
const sparing: readonly Mechanism[] = [
  { name: 'garbage limit', edits: [{ file: load, from: 'limitGarbage(33)', to: 'void limitGarbage' }] },
  { name: 'settled mode', edits: [{ file: load, from: 'isSettled: !willChange', to: 'isSettled: false' }] },
];

export const mechanisms: Benchmark = {
  name: 'mechanisms',
  title: 'A check beside itself without one mechanism, whole processes',
  isQuick: false,
  onlyNamed: true,
  run: async ({ workspace }) => {
    const times = await compare(timed, workspace(1000), 5);
    const memory = await compare(sparing, workspace(5000), 3);
    return [
      ...rowsOf(times, ({ ms }) => ms, 'ms', 'check, 1000 modules'),
      ...rowsOf(memory, ({ peakMb }) => peakMb, 'MB', 'peak memory, 5000 modules'),
    ];
  },
};

type Compared = Readonly<Record<string, ProcessFigures>>;

async function compare(all: readonly Mechanism[], folder: string, rounds: number): Promise<Compared> {
  const programs: Record<string, readonly string[]> = { '': checkOf('dist/cli.js', folder) };
  for (const { name, edits } of all) programs[name] = checkOf(await variantOf(name, edits), folder);
  return runInTurn(programs, rounds);
}

/** The script is part of the build, not of the benchmarks' own bundle. */
async function variantOf(name: string, edits: readonly SourceEdit[]): Promise<string> {
  const { buildVariant } = (await import(pathToFileURL(resolve('scripts/variants.mjs')).href)) as {
    readonly buildVariant: (bundle: string, variant: string, edits: readonly SourceEdit[]) => Promise<string>;
  };
  return buildVariant('cli', name.replaceAll(' ', '-'), edits);
}

function rowsOf(
  compared: Compared,
  figureOf: (figures: ProcessFigures) => Row['figure'],
  unit: Row['unit'],
  what: string,
): readonly Row[] {
  const whole = compared[''];
  if (whole === undefined) return [];
  return Object.entries(compared).map(([name, figures]): Row => {
    const figure = figureOf(figures);
    if (name === '') return { what, figure, unit };
    const value = figure.median / figureOf(whole).median;
    return { what: `${what}, without ${name}`, figure, unit, ratio: { value, to: 'with it' } };
  });
}

function checkOf(program: string, folder: string): readonly string[] {
  return [program, 'check', folder, '--format', 'json'];
}
