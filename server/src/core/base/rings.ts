// Circles in references of any kind: which there are, and the shortest way round.

/** What refers to what, and the rings that arise. */
export interface Rings {
  /** What a node refers to. */
  of(node: string): readonly string[];
  /** The number of the ring that a node is in; undefined for one that is in none. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The rings among these references, from each node to those that it names. */
export function ringsOf(references: ReadonlyMap<string, readonly string[]>): Rings {
  return { of: (node) => references.get(node) ?? [], numberOf: numberRings(references) };
}

/** The longest way round that is looked for; a longer one is not listed step by step. */
const longest = 12;

/** The nodes from one back to itself by way of one that it names, both ends included; undefined when it is longer than twelve. */
export function wayRound(node: string, next: string, rings: Rings): readonly string[] | undefined {
  const ring = rings.numberOf.get(node);
  const from = new Map<string, string>([[next, node]]);
  let edge = [next];
  for (let steps = 1; steps <= longest && edge.length > 0; steps++) {
    if (edge.includes(node)) return pathTo(node, from);
    const beyond: string[] = [];
    for (const here of edge) {
      for (const needed of rings.of(here)) {
        if (rings.numberOf.get(needed) !== ring || from.has(needed)) continue;
        from.set(needed, here);
        beyond.push(needed);
      }
    }
    edge = beyond;
  }
  return undefined;
}

function pathTo(node: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [node];
  for (let at = from.get(node); at !== undefined && at !== node; at = from.get(at)) path.push(at);
  return [...path, node].reverse();
}

/** A node whose references are being looked through. */
interface Visit {
  readonly node: string;
  readonly order: number;
  next: number;
  low: number;
}

/** Tarjan's strongly connected components, without recursion: a chain of any length must not exhaust the stack. */
function numberRings(references: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const rings = new Map<string, number>();
  const orders = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  let count = 0;
  const enter = (node: string): Visit => {
    orders.set(node, orders.size);
    waiting.push(node);
    isWaiting.add(node);
    return { node, order: orders.size - 1, next: 0, low: orders.size - 1 };
  };
  const leave = (visit: Visit): void => {
    if (visit.low !== visit.order) return;
    const members: string[] = [];
    for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
      isWaiting.delete(member);
      members.push(member);
      if (member === visit.node) break;
    }
    const isRing = members.length > 1 || references.get(visit.node)?.includes(visit.node) === true;
    if (isRing) for (const member of members) rings.set(member, count);
    count++;
  };
  for (const start of references.keys()) {
    const open: Visit[] = orders.has(start) ? [] : [enter(start)];
    for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
      const needed = references.get(visit.node)?.[visit.next++];
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
