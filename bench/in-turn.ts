// Servers of small and large workspaces, asked the same in turn, so that whatever slows the machine down slows all of them.
import type { Ask, Desk } from './asks';
import type { Row } from './benchmark';
import { Editor } from './editor';
import { figureOf, figureOfRuns, type Figure } from './figures';
import { pageOf, Typist } from './typing';

/** A generated workspace, and how many modules it has. */
export interface Workspace {
  readonly folder: string;
  readonly modules: number;
}

/** How the servers are asked. */
export interface Turns {
  /** Ratios are to the first. */
  readonly workspaces: readonly Workspace[];
  /** The length of the file that is open. */
  readonly lines: number;
  /** How often new servers are started. */
  readonly rounds: number;
  /** How often each of them is asked the same. */
  readonly count: number;
}

/** What one ask came to in one workspace. */
export interface Asked {
  readonly ask: Ask;
  readonly modules: number;
  readonly figure: Figure;
  /** The median as a multiple of that in the first workspace; the median of the rounds. Undefined for the first itself. */
  readonly ratio: Row['ratio'] | undefined;
}

/** What one ask took in one workspace, in milliseconds, on one server. */
interface Series {
  readonly ask: Ask;
  readonly modules: number;
  readonly times: readonly number[];
}

/** So many questions are asked of one server before the next has its turn; the first turn is not counted. */
const turn = 10;

/** What costs up to so many times as much counts as the same: the size of a workspace must not be felt. */
const sameCost = 1.5;

/** Asks each question of all servers, and what they took side by side. */
export async function askInTurn(asks: readonly Ask[], turns: Turns): Promise<readonly Asked[]> {
  const rounds: (readonly Series[])[] = [];
  for (let round = 0; round < turns.rounds; round += 1) rounds.push(await roundOf(asks, turns));
  const [first] = turns.workspaces;
  return asks.flatMap((ask) =>
    turns.workspaces.map((workspace): Asked => {
      const ratios = rounds.map((round) => medianOf(round, ask, workspace) / medianOf(round, ask, first));
      return {
        ask,
        modules: workspace.modules,
        figure: figureOfRuns(rounds.map((round) => timesOf(round, ask, workspace))),
        ratio:
          workspace === first ? undefined : { value: figureOf(ratios).median, to: `${String(first?.modules)} modules` },
      };
    }),
  );
}

/** The line of the table; `where` says more of what was asked. The first workspace has no budget: it is there to be compared with. */
export function rowOf({ ask: { what, most }, modules, figure, ratio }: Asked, where: string): Row {
  const row: Row = { what: `${what}, ${where}, ${String(modules)} modules`, figure, unit: 'ms', counts: 'p95' };
  if (ratio === undefined) return row;
  if (most === undefined) return { ...row, ratio };
  const budgets = [
    { most, of: 'figure' },
    { most: sameCost, of: 'ratio' },
  ] as const;
  return { ...row, ratio, budgets };
}

/** Every ask in every workspace, on new servers. */
async function roundOf(asks: readonly Ask[], { workspaces, lines, count }: Turns): Promise<readonly Series[]> {
  const desks = new Map<Workspace, Desk>();
  try {
    for (const one of workspaces) desks.set(one, await deskOf(one, lines));
    const found: Series[] = [];
    for (const ask of asks) {
      const series = [...desks].map(([{ modules }, desk]) => ({ modules, once: ask.at(desk), times: [] as number[] }));
      for (let from = 0; from < turn + count; from += turn) {
        for (const { once, times } of series) {
          for (let nth = from; nth < from + turn; nth += 1) times.push(await once(nth));
        }
      }
      found.push(...series.map(({ modules, times }) => ({ ask, modules, times: times.slice(turn) })));
    }
    return found;
  } finally {
    for (const { editor } of desks.values()) await editor.end();
  }
}

/** A new server that has read its workspace, and a file of this length open in it. */
async function deskOf({ folder, modules }: Workspace, lines: number): Promise<Desk> {
  const editor = new Editor(folder);
  const page = pageOf(modules, lines);
  await editor.initialize();
  await editor.open(editor.uriOf(page.path), page.text);
  await editor.settled();
  return { editor, page, typist: new Typist(editor, page) };
}

function medianOf(round: readonly Series[], ask: Ask, workspace: Workspace | undefined): number {
  return figureOf(timesOf(round, ask, workspace)).median;
}

function timesOf(round: readonly Series[], ask: Ask, workspace: Workspace | undefined): readonly number[] {
  return round.find((one) => one.ask === ask && one.modules === workspace?.modules)?.times ?? [];
}
