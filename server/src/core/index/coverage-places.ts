// Which outcomes and checklists of a programme's modules address which items of a framework, directly or through another item.
import { contributionQuery, type OutcomeEvidence } from './contribution';
import { countedItems, countedOnChecklist } from './counted-items';
import type { MemberFacts } from './facts';
import type { FrameworkView } from './framework-view';
import { resolveItem } from './item-reference';
import { moduleScopeQuery, type ProgrammeScope } from './scope';
import type { Sources } from './query';

/** One outcome that addresses an item. */
export interface CoveragePlace extends OutcomeEvidence {
  readonly member: MemberFacts;
  /** The level attained on completing the module, as written. */
  readonly level: string | undefined;
  /** The overlay's item or the checklist through which the item is addressed. */
  readonly via: string | undefined;
}

/** The outcome that addresses an item, or the activities and assessments that name it as a checklist; undefined for an outcome without ID. */
export function placePart({ outcome, checklist, activities, assessments }: CoveragePlace): string | undefined {
  const parts = [...activities, ...assessments];
  return checklist && parts.length > 0 ? parts.join(', ') : outcome;
}

/** Where an item is addressed, as people say it: `CC701 LO1`, for a checklist `CC701 A1`. */
export function placeName(place: CoveragePlace): string {
  const part = placePart(place);
  return part === undefined ? place.member.module : `${place.member.module} ${part}`;
}

/** The places at which a programme addresses the items of a view, by item, in the order of its modules and outcomes. */
export function placesByItem(
  programme: ProgrammeScope,
  view: FrameworkView,
  sources: Sources,
): ReadonlyMap<string, readonly CoveragePlace[]> {
  const places = new Map<string, CoveragePlace[]>();
  const add = (id: string, place: CoveragePlace): void => {
    const list = places.get(id);
    if (list === undefined) places.set(id, [place]);
    else list.push(place);
  };
  for (const member of mergedMembers(programme.members)) {
    const views = viewsFor(member.module, programme, sources);
    for (const evidence of sources.ask(contributionQuery, member.module)) {
      for (const { item: written, level } of evidence.links) {
        const resolution = resolveItem(written, views);
        if (resolution.found !== 'one' || resolution.view.id !== view.id) continue;
        const count = evidence.checklist ? countedOnChecklist : countedItems;
        for (const { id, via } of count(resolution.item, resolution.view)) add(id, { ...evidence, member, level, via });
      }
    }
  }
  return places;
}

/** The frameworks in which a module's IDs are looked up: its programme's; without a programme, those it names itself. */
function viewsFor(module: string, programme: ProgrammeScope, sources: Sources): readonly FrameworkView[] {
  const facts = programme.id === undefined ? sources.facts('module', module)[0]?.facts : undefined;
  if (facts === undefined) return programme.frameworks.map((promise) => promise.view);
  const { id, frameworks, overlays } = facts;
  return sources.ask(moduleScopeQuery, { id, frameworks, overlays }).views;
}

/** Each module once. One that is listed twice is core where one entry makes it so, on the pathways of its core entries. */
export function mergedMembers(members: readonly MemberFacts[]): readonly MemberFacts[] {
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
