// The difference between two texts by lines, in the unified form that people and `patch` read.

/** The unified difference with three lines of context, without file headers; empty where nothing differs. */
export function lineDiff(before: string, after: string): readonly string[] {
  const steps = compare(linesOf(before), linesOf(after));
  return hunksOf(steps).flatMap(([from, to]) => rendered(steps, from, to));
}

/** One line of the comparison: in both texts, in the old one alone, or in the new one alone. */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

const context = 3;

/** What ends a line: a lone carriage return too, as in YAML; one before a line feed stays with its line, so that it is compared. */
const lineEnd = /\n|\r(?!\n)/;

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(lineEnd);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Equal lines at both ends are set aside; what lies between is compared by the shortest script of edits. */
function compare(old: readonly string[], now: readonly string[]): readonly Step[] {
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (line: string): Step => ({ sign: ' ', line });
  return [
    ...old.slice(0, head).map(same),
    ...shortestScript(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

/** Myers' greedy algorithm: `reach[k]` is how far into `old` one comes on the diagonal k with so many edits. */
function shortestScript(old: readonly string[], now: readonly string[]): readonly Step[] {
  const history: ReadonlyMap<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= old.length + now.length; edits++) {
    const next = new Map(reach);
    history.push(reach);
    for (let k = -edits; k <= edits; k += 2) {
      let x = comesDown(reach, k, edits) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return traced(history, old, now);
    }
    reach = next;
  }
  return [];
}

/** Whether the best way to a diagonal adds a line, coming from the diagonal above. */
function comesDown(reach: ReadonlyMap<number, number>, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reach, k - 1) < at(reach, k + 1));
}

function at(reach: ReadonlyMap<number, number>, k: number): number {
  return reach.get(k) ?? 0;
}

/** Walks back from the end along the diagonals that were reached. */
function traced(
  history: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  now: readonly string[],
): readonly Step[] {
  const steps: Step[] = [];
  let x = old.length;
  let y = now.length;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reach = history[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = comesDown(reach, k, edits);
    const fromX = at(reach, down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX + Number(!down) && y > fromY + Number(down) && x > 0 && y > 0) {
      steps.push({ sign: ' ', line: old[--x] ?? '' });
      y--;
    }
    if (edits === 0) break;
    if (down) steps.push({ sign: '+', line: now[--y] ?? '' });
    else steps.push({ sign: '-', line: old[--x] ?? '' });
  }
  return steps.reverse();
}

/** The stretches of steps to show: each change with its context, neighbours joined. */
function hunksOf(steps: readonly Step[]): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  steps.forEach(({ sign }, place) => {
    if (sign === ' ') return;
    const from = Math.max(0, place - context);
    const to = Math.min(steps.length, place + context + 1);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  });
  return hunks;
}

function rendered(steps: readonly Step[], from: number, to: number): readonly string[] {
  const shown = steps.slice(from, to);
  const count = (list: readonly Step[], other: '-' | '+'): number => list.filter(({ sign }) => sign !== other).length;
  const start = (other: '-' | '+'): number => count(steps.slice(0, from), other) + Number(count(shown, other) > 0);
  const range = (other: '-' | '+'): string => `${String(start(other))},${String(count(shown, other))}`;
  return [`@@ -${range('+')} +${range('-')} @@`, ...shown.map(({ sign, line }) => sign + line)];
}
