// Coverage counted from nothing, as section 4 of the curriculum language has it: slow and simple, to hold the quick count against.
import type { Grade } from '../src/core/index/coverage';
import { countedItems, countedOnChecklist } from '../src/core/index/counted-items';
import type { LinkFacts, MemberFacts, ModuleFacts, OutcomeFacts } from '../src/core/index/facts';
import { viewQuery } from '../src/core/index/framework-view';
import { resolveItem } from '../src/core/index/item-reference';
import { moduleScopeQuery, programmeQuery } from '../src/core/index/scope';
import type { Snapshot } from '../src/core/snapshot';

/** One outcome that addresses an item, as plain data. */
export interface PlainPlace {
  readonly member: MemberFacts;
  readonly outcome: string | undefined;
  readonly checklist: boolean;
  readonly level: string | undefined;
  readonly via: string | undefined;
  readonly activities: readonly string[];
  readonly assessments: readonly string[];
  readonly assessmentTypes: readonly string[];
  readonly taught: boolean;
  readonly assessed: boolean;
  readonly summative: boolean;
}

/** What the coverage of an item must say. */
export interface PlainCoverage {
  readonly id: string;
  readonly grade: Grade;
  readonly level: string | undefined;
  readonly notCore: 'everywhere' | readonly string[];
  readonly places: readonly PlainPlace[];
}

/** The coverage of every item of a framework by a programme, in the framework's order. */
export function countedFromNothing(
  snapshot: Snapshot,
  programme: string | undefined,
  reference: string,
): readonly PlainCoverage[] {
  const { facts, progression, pathways } = snapshot.ask(programmeQuery, programme);
  const view = snapshot.ask(viewQuery, { reference, overlays: facts?.overlays ?? [] });
  const all = view === undefined ? [] : placesOf(snapshot, programme, view.id);
  return (view?.items ?? []).map(({ id }) => {
    const places = all.filter(({ item }) => item === id).map(({ place }) => place);
    const summative = places.filter((place) => place.summative);
    const isAssured = summative.length > 0 && missed(summative, pathways).length === 0;
    const levels = progression.filter((level) => places.some((place) => place.level === level));
    return {
      id,
      grade: gradeOf(places, isAssured),
      level: levels.at(-1),
      notCore: places.length === 0 ? [] : missed(places, pathways),
      places,
    };
  });
}

function gradeOf(places: readonly PlainPlace[], isAssured: boolean): Grade {
  if (places.length === 0) return 'none';
  if (!places.some(({ taught }) => taught)) return 'declared';
  if (!places.some(({ assessed }) => assessed)) return 'taught';
  return isAssured ? 'assured' : 'assessed';
}

/** The pathways without a core module among the places. */
function missed(places: readonly PlainPlace[], pathways: readonly string[]): 'everywhere' | readonly string[] {
  const core = places.filter(({ member }) => !member.optional);
  if (core.length === 0) return 'everywhere';
  return pathways.filter(
    (pathway) => !core.some(({ member }) => member.pathways.length === 0 || member.pathways.includes(pathway)),
  );
}

function placesOf(snapshot: Snapshot, programme: string | undefined, framework: string) {
  const { members, frameworks } = snapshot.ask(programmeQuery, programme);
  const found: { readonly item: string; readonly place: PlainPlace }[] = [];
  for (const id of new Set(members.map(({ module }) => module))) {
    const module = snapshot.facts('module', id)[0]?.facts;
    if (module === undefined) continue;
    const member = merged(members.filter((one) => one.module === id));
    const views =
      programme === undefined ? snapshot.ask(moduleScopeQuery, module).views : frameworks.map(({ view }) => view);
    for (const subject of subjectsOf(module)) {
      for (const { item: written, level } of linksOf(subject)) {
        const resolution = resolveItem(written, views);
        if (resolution.found !== 'one' || resolution.view.id !== framework) continue;
        const count = typeof subject === 'string' ? countedOnChecklist : countedItems;
        const place = { member, level, ...evidence(module, subject) };
        for (const { id: item, via } of count(resolution.item, resolution.view))
          found.push({ item, place: { ...place, via } });
      }
    }
  }
  return found;
}

/** The outcomes of a module, and the items that it names as checklists. */
function subjectsOf({ outcomes, activities, assessments }: ModuleFacts): readonly (OutcomeFacts | string)[] {
  return [...outcomes, ...new Set([...activities, ...assessments].flatMap(({ checklists }) => checklists))];
}

function linksOf(subject: OutcomeFacts | string): readonly LinkFacts[] {
  return typeof subject === 'string' ? [{ item: subject, level: undefined }] : subject.links;
}

function evidence(module: ModuleFacts, subject: OutcomeFacts | string) {
  const outcome = typeof subject === 'string' ? undefined : subject.id;
  const isNamed = (ids: readonly string[], checklists: readonly string[]): boolean =>
    typeof subject === 'string' ? checklists.includes(subject) : outcome !== undefined && ids.includes(outcome);
  const activities = module.activities.filter(({ supports, checklists }) => isNamed(supports, checklists));
  const assessments = module.assessments.filter(({ assesses, checklists }) => isNamed(assesses, checklists));
  return {
    outcome,
    checklist: typeof subject === 'string',
    activities: activities.flatMap(({ id }) => id ?? []),
    assessments: assessments.flatMap(({ id }) => id ?? []),
    assessmentTypes: assessments.flatMap(({ type }) => type ?? []),
    taught: module.type === 'placement' || activities.length > 0,
    assessed: assessments.length > 0,
    summative: assessments.some(({ purpose }) => purpose === 'summative'),
  };
}

/** A module that is listed several times: core if one entry makes it so, on the pathways of its core entries. */
function merged(entries: readonly MemberFacts[]): MemberFacts {
  const core = entries.filter(({ optional }) => !optional);
  const telling = core.length > 0 ? core : entries;
  const everywhere = telling.some(({ pathways }) => pathways.length === 0);
  return {
    module: entries[0]?.module ?? '',
    stage: Math.min(...entries.map(({ stage }) => stage)),
    optional: core.length === 0,
    pathways: everywhere ? [] : [...new Set(telling.flatMap(({ pathways }) => pathways))],
  };
}
