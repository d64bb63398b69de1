// Which outcomes and checklists of a group of modules address which items of a framework, directly or through another item.
import { contributionQuery, type OutcomeEvidence } from './contribution';
import { countedItems, countedOnChecklist } from './counted-items';
import type { MemberFacts } from './facts';
import { pinOf } from './framework-pin';
import type { FrameworkView } from './framework-view';
import { resolveItem } from './item-reference';
import { memberGroupQuery, type GroupRequest } from './members';
import type { Query, Sources } from './query';
import { namedModuleScopeQuery, programmeFrameQuery, type ProgrammeFrame } from './scope';
import { tallyOf, type Tally } from './tally';

/** One outcome that addresses an item. */
export class CoveragePlace {
  readonly member: MemberFacts;
  /** The level attained on completing the module, as written. */
  readonly level: string | undefined;
  /** The overlay's item or the checklist through which the item is addressed. */
  readonly via: string | undefined;
  readonly #evidence: OutcomeEvidence;

  constructor(evidence: OutcomeEvidence, { member, level, via }: Pick<CoveragePlace, 'member' | 'level' | 'via'>) {
    this.#evidence = evidence;
    this.member = member;
    this.level = level;
    this.via = via;
  }

  get outcome(): string | undefined {
    return this.#evidence.outcome;
  }

  /** Whether the item is named as a checklist and no outcome speaks for it. */
  get checklist(): boolean {
    return this.#evidence.checklist;
  }

  get taught(): boolean {
    return this.#evidence.taught;
  }

  get assessed(): boolean {
    return this.#evidence.assessed;
  }

  get summative(): boolean {
    return this.#evidence.summative;
  }

  /** The IDs of the activities that support the outcome. */
  get activities(): readonly string[] {
    return this.#evidence.activities;
  }

  /** The IDs of the assessments that test the outcome. */
  get assessments(): readonly string[] {
    return this.#evidence.assessments;
  }

  /** The types of the assessments that test the outcome. */
  get assessmentTypes(): readonly string[] {
    return this.#evidence.assessmentTypes;
  }
}

/** The outcome that addresses an item, or the activities and assessments that name it as a checklist; undefined for an outcome without ID. */
export function placePart(place: CoveragePlace): string | undefined {
  if (!place.checklist) return place.outcome;
  const parts = [...place.activities, ...place.assessments];
  return parts.length > 0 ? parts.join(', ') : place.outcome;
}

/** Where an item is addressed, as people say it: `CC701 LO1`, for a checklist `CC701 A1`. */
export function placeName(place: CoveragePlace): string {
  const part = placePart(place);
  return part === undefined ? place.member.module : `${place.member.module} ${part}`;
}

/** What a group of modules does for one item. */
export interface ItemPlaces {
  readonly places: readonly CoveragePlace[];
  readonly tally: Tally;
}

/** The group of a programme and the framework, as the programme refers to it. */
export interface GroupPlacesRequest extends GroupRequest {
  readonly reference: string;
}

/** The places at which a group of a programme's modules addresses items, by item, in the order of modules and outcomes. */
export const groupPlacesQuery: Query<GroupPlacesRequest, ReadonlyMap<string, ItemPlaces>> = {
  name: 'group-places',
  key: ({ programme, reference, group }) => JSON.stringify([group, programme ?? null, reference]),
  answer: (sources, { programme, reference, group }) => {
    const frame = sources.ask(programmeFrameQuery, programme);
    const members = sources.ask(memberGroupQuery, { programme, group });
    const places = [...placesByItem(frame, members, pinOf(reference).id, sources)];
    return new Map(
      places.map(([item, found]) => [item, { places: found.slice(), tally: tallyOf(found, frame.progression) }]),
    );
  },
};

function placesByItem(
  frame: ProgrammeFrame,
  members: readonly MemberFacts[],
  framework: string,
  sources: Sources,
): ReadonlyMap<string, readonly CoveragePlace[]> {
  const places = new Map<string, CoveragePlace[]>();
  const add = (id: string, place: CoveragePlace): void => {
    const list = places.get(id);
    if (list === undefined) places.set(id, [place]);
    else list.push(place);
  };
  for (const member of members) {
    const views = viewsFor(member.module, frame, sources);
    for (const evidence of sources.ask(contributionQuery, member.module)) {
      for (const { item: written, level } of evidence.links) {
        const resolution = resolveItem(written, views);
        if (resolution.found !== 'one' || resolution.view.id !== framework) continue;
        const count = evidence.checklist ? countedOnChecklist : countedItems;
        for (const { id, via } of count(resolution.item, resolution.view))
          add(id, new CoveragePlace(evidence, { member, level, via }));
      }
    }
  }
  return places;
}

/** The frameworks in which a module's IDs are looked up: its programme's; without a programme, those it names itself. */
function viewsFor(module: string, frame: ProgrammeFrame, sources: Sources): readonly FrameworkView[] {
  const own = frame.id === undefined ? sources.ask(namedModuleScopeQuery, module)?.views : undefined;
  return own ?? frame.frameworks.map((promise) => promise.view);
}
