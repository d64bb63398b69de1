// Modules that need each other: which ones, and the shortest way round.
import type { Query, Sources } from '../../index/query';

/** What modules ask for, and the rings that arise. */
export interface Rings {
  /** The prerequisites of a module. */
  of(module: string): readonly string[];
  /** The number of the ring that a module is in; undefined for one that is in none. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The rings of all prerequisites in the workspace. */
export const ringsQuery: Query<undefined, Rings> = {
  name: 'prerequisite-rings',
  key: () => '',
  answer: (sources) => {
    const needs = needsOf(sources);
    return { of: (module) => needs.get(module) ?? [], numberOf: numberRings(needs) };
  },
};

/** The longest way round that is looked for; of a longer one nobody needs every step to see it. */
const longest = 12;

/** The modules from one back to itself by way of its prerequisite, both ends included; undefined when it is longer than twelve. */
export function wayRound(module: string, prerequisite: string, rings: Rings): readonly string[] | undefined {
  const ring = rings.numberOf.get(module);
  const from = new Map<string, string>([[prerequisite, module]]);
  let edge = [prerequisite];
  for (let steps = 1; steps <= longest && edge.length > 0; steps++) {
    if (edge.includes(module)) return pathTo(module, from);
    const next: string[] = [];
    for (const here of edge) {
      for (const needed of rings.of(here)) {
        if (rings.numberOf.get(needed) !== ring || from.has(needed)) continue;
        from.set(needed, here);
        next.push(needed);
      }
    }
    edge = next;
  }
  return undefined;
}

function pathTo(module: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [module];
  for (let at = from.get(module); at !== undefined && at !== module; at = from.get(at)) path.push(at);
  return [...path, module].reverse();
}

function needsOf(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const { facts } of sources.facts('prerequisites', ''))
    needs.set(facts.module, [...(needs.get(facts.module) ?? []), ...facts.prerequisites]);
  return needs;
}

/** A module whose prerequisites are being looked through. */
interface Visit {
  readonly module: string;
  readonly order: number;
  next: number;
  low: number;
}

/** Tarjan's strongly connected components, without recursion: a chain of any length must not exhaust the stack. */
function numberRings(needs: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const rings = new Map<string, number>();
  const orders = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  let count = 0;
  const enter = (module: string): Visit => {
    orders.set(module, orders.size);
    waiting.push(module);
    isWaiting.add(module);
    return { module, order: orders.size - 1, next: 0, low: orders.size - 1 };
  };
  const leave = (visit: Visit): void => {
    if (visit.low !== visit.order) return;
    const members: string[] = [];
    for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
      isWaiting.delete(member);
      members.push(member);
      if (member === visit.module) break;
    }
    const isRing = members.length > 1 || needs.get(visit.module)?.includes(visit.module) === true;
    if (isRing) for (const member of members) rings.set(member, count);
    count++;
  };
  for (const start of needs.keys()) {
    const open: Visit[] = orders.has(start) ? [] : [enter(start)];
    for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
      const needed = needs.get(visit.module)?.[visit.next++];
      if (needed === undefined) {
        open.pop();
        leave(visit);
        const above = open.at(-1);
        if (above !== undefined) above.low = Math.min(above.low, visit.low);
      } else if (!orders.has(needed)) open.push(enter(needed));
      else if (isWaiting.has(needed)) visit.low = Math.min(visit.low, orders.get(needed) ?? visit.low);
    }
  }
  return rings;
}
