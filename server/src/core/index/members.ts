// The modules of a programme, each once, in groups small enough that an edit of one module counts only its group anew.
import { equalData } from '../base/equal';
import type { MemberFacts } from './facts';
import type { Query } from './query';
import { programmeQuery } from './scope';

/** So many modules are counted together. */
const groupSize = 32;

/** One group of a programme's modules, counted from 0; undefined is the implicit programme. */
export interface GroupRequest {
  readonly programme: string | undefined;
  readonly group: number;
}

/** A programme's modules, each once, in the order in which it lists them. */
export const membersQuery: Query<string | undefined, readonly MemberFacts[]> = {
  name: 'members',
  key: (programme) => programme ?? '',
  answer: (sources, programme) => mergedMembers(sources.ask(programmeQuery, programme).members),
  same: equalData,
};

/** The modules of one group; empty behind the last. */
export const memberGroupQuery: Query<GroupRequest, readonly MemberFacts[]> = {
  name: 'member-group',
  key: ({ programme, group }) => `${String(group)} ${programme ?? ''}`,
  answer: (sources, { programme, group }) =>
    sources.ask(membersQuery, programme).slice(group * groupSize, (group + 1) * groupSize),
  same: equalData,
};

/** How many groups so many modules make. */
export function groupCount(members: readonly MemberFacts[]): number {
  return Math.ceil(members.length / groupSize);
}

/** Each module once. One that is listed twice is core where one entry makes it so, on the pathways of its core entries. */
function mergedMembers(members: readonly MemberFacts[]): readonly MemberFacts[] {
  const merged = new Map<string, MemberFacts>();
  for (const member of members) {
    const known = merged.get(member.module);
    merged.set(member.module, known === undefined ? member : mergeMembers(known, member));
  }
  return [...merged.values()];
}

function mergeMembers(a: MemberFacts, b: MemberFacts): MemberFacts {
  const { module } = a;
  const stage = Math.min(a.stage, b.stage);
  if (a.optional !== b.optional) return { ...(a.optional ? b : a), stage };
  const everywhere = a.pathways.length === 0 || b.pathways.length === 0;
  const pathways = everywhere ? [] : [...new Set([...a.pathways, ...b.pathways])];
  return { module, stage, optional: a.optional, pathways };
}
