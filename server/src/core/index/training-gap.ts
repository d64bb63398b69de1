// The gap between a role and a programme: for each item that the role expects, how far the programme takes people.
import { coverageQuery, type ItemCoverage } from './coverage';
import type { LinkFacts, RoleFacts } from './facts';
import type { FrameworkView, ViewItem } from './framework-view';
import type { Query } from './query';
import { roleExpectations } from './role-expectations';
import { programmeQuery, type ProgrammeScope } from './scope';

/**
 * Where an expectation stands: `met`; `below` the level expected; `no-level` when the outcomes claim none; `missing` when no
 * outcome addresses the item; `set-aside` when an overlay of the programme takes it out with a reason.
 */
export type GapStanding = 'met' | 'below' | 'no-level' | 'missing' | 'set-aside';

/** One item that a role expects, as a programme meets it. */
export interface ItemGap {
  readonly one: ItemCoverage;
  readonly standing: GapStanding;
}

/** One line of a role's expectations, item by item. */
export interface ExpectationGap {
  readonly link: LinkFacts;
  readonly view: FrameworkView;
  /** The area, where the role names one. */
  readonly area: ViewItem | undefined;
  readonly items: readonly ItemGap[];
}

/** A role held against a programme. */
export interface TrainingGap {
  readonly role: RoleFacts;
  readonly programme: ProgrammeScope;
  readonly expectations: readonly ExpectationGap[];
  /** What the role expects and no framework of the programme has, as written. */
  readonly elsewhere: readonly string[];
}

/** The arguments: a role's ID, and a programme's (undefined for the implicit one). */
export interface GapRequest {
  readonly role: string;
  readonly programme: string | undefined;
}

/** The gap, or undefined when there is no such role. */
export const trainingGapQuery: Query<GapRequest, TrainingGap | undefined> = {
  name: 'training-gap',
  key: ({ role, programme }) => JSON.stringify([role, programme ?? null]),
  answer: (sources, { role: id, programme: programmeId }) => {
    const role = sources.facts('role', id)[0]?.facts;
    if (role === undefined) return undefined;
    const programme = sources.ask(programmeQuery, programmeId);
    const coverages = programme.frameworks.flatMap(
      ({ reference }) => sources.ask(coverageQuery, { programme: programmeId, reference }) ?? [],
    );
    const found = roleExpectations(
      role.expects,
      coverages.map(({ view }) => view),
    );
    const expectations = found.map(({ link, view, area, items }) => {
      const wanted = programme.progression.indexOf(link.level ?? '');
      const covered = coverages.find((coverage) => coverage.view === view)?.items ?? [];
      const gaps = items.flatMap((item) => covered.filter((one) => one.item === item));
      return {
        link,
        view,
        area,
        items: gaps.map((one) => ({ one, standing: standingOf(one, wanted, programme.progression) })),
      };
    });
    const known = new Set(found.map(({ link }) => link));
    const elsewhere = role.expects.filter((link) => !known.has(link)).map(({ item }) => item);
    return { role, programme, expectations, elsewhere };
  },
};

/** The items of a gap that count: those that the programme's overlays leave in. */
export function judgedItems({ expectations }: TrainingGap): readonly ItemGap[] {
  return expectations.flatMap(({ items }) => items).filter(({ standing }) => standing !== 'set-aside');
}

function standingOf(
  { item, places, level }: ItemCoverage,
  wanted: number,
  progression: readonly string[],
): GapStanding {
  if (item.narrowed !== undefined) return 'set-aside';
  if (places.length === 0) return 'missing';
  const reached = level === undefined ? -1 : progression.indexOf(level);
  if (reached >= wanted) return 'met';
  return level === undefined ? 'no-level' : 'below';
}
