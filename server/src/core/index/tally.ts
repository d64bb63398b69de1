// What places of an item come to, in a form in which the tallies of several groups of modules can be put together.
import type { MemberFacts } from './facts';

/** What a tally is made from. */
interface Evidence {
  readonly member: MemberFacts;
  readonly level: string | undefined;
  readonly taught: boolean;
  readonly assessed: boolean;
  readonly summative: boolean;
}

/** Which pathways core modules reach: `nowhere` where there is no core module. */
type Reach = 'nowhere' | 'everywhere' | readonly string[];

/** The evidence for one item. */
export interface Tally {
  readonly declared: boolean;
  readonly taught: boolean;
  readonly assessed: boolean;
  readonly summative: boolean;
  /** Where core modules address the item. */
  readonly core: Reach;
  /** Where core modules address it and test it with a summative assessment. */
  readonly summativeCore: Reach;
  /** The place of the highest level in the progression; -1 for none. */
  readonly level: number;
}

/** The tally of no place at all. */
export const noTally: Tally = {
  declared: false,
  taught: false,
  assessed: false,
  summative: false,
  core: 'nowhere',
  summativeCore: 'nowhere',
  level: -1,
};

/** The tally of places. */
export function tallyOf(places: readonly Evidence[], progression: readonly string[]): Tally {
  let tally = noTally;
  for (const place of places) tally = together(tally, tallyOfOne(place, progression));
  return tally;
}

/** The tally of all places that two tallies stand for. */
export function together(a: Tally, b: Tally): Tally {
  if (!a.declared) return b;
  if (!b.declared) return a;
  return {
    declared: true,
    taught: a.taught || b.taught,
    assessed: a.assessed || b.assessed,
    summative: a.summative || b.summative,
    core: reachTogether(a.core, b.core),
    summativeCore: reachTogether(a.summativeCore, b.summativeCore),
    level: Math.max(a.level, b.level),
  };
}

/** The pathways that are not reached; `everywhere` when there is no core module at all. */
export function outsideReach(reach: Reach, pathways: readonly string[]): 'everywhere' | readonly string[] {
  if (reach === 'nowhere') return 'everywhere';
  return reach === 'everywhere' ? [] : pathways.filter((pathway) => !reach.includes(pathway));
}

function tallyOfOne({ member, level, taught, assessed, summative }: Evidence, progression: readonly string[]): Tally {
  const core = reachOf(member);
  return {
    declared: true,
    taught,
    assessed,
    summative,
    core,
    summativeCore: summative ? core : 'nowhere',
    level: level === undefined ? -1 : progression.indexOf(level),
  };
}

function reachOf({ optional, pathways }: MemberFacts): Reach {
  if (optional) return 'nowhere';
  return pathways.length === 0 ? 'everywhere' : pathways;
}

function reachTogether(a: Reach, b: Reach): Reach {
  if (a === 'nowhere') return b;
  if (b === 'nowhere') return a;
  if (a === 'everywhere' || b === 'everywhere') return 'everywhere';
  return b.every((pathway) => a.includes(pathway)) ? a : [...new Set([...a, ...b])];
}
