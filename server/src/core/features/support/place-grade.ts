// The evidence that some places of an item give by themselves, without the rest of the programme.
import type { CoveragePlace } from '../../index/coverage';
import type { EvidenceGrade } from '../../model/settings';

/** A rung that one place can reach; `assured` needs every pathway and is a matter of the whole programme. */
export type PlaceGrade = Exclude<EvidenceGrade, 'assured'>;

/** Places of one outcome; there is at least one. */
export type OutcomePlaces = readonly [CoveragePlace, ...CoveragePlace[]];

/** The places outcome by outcome, a module's checklists together: one that addresses an item twice, directly and through an overlay's, stands once. */
export function byOutcome(places: readonly CoveragePlace[]): readonly OutcomePlaces[] {
  const groups = new Map<string, [CoveragePlace, ...CoveragePlace[]]>();
  for (const place of places) {
    const key = JSON.stringify([place.member.module, place.outcome ?? null, place.checklist]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}

/** The places module by module. */
export function byModule(places: readonly CoveragePlace[]): ReadonlyMap<string, readonly CoveragePlace[]> {
  const groups = new Map<string, CoveragePlace[]>();
  for (const place of places) {
    const group = groups.get(place.member.module);
    if (group === undefined) groups.set(place.member.module, [place]);
    else group.push(place);
  }
  return groups;
}

/** The highest rung that places reach together, and whether a summative assessment is among the evidence. */
export function gradeOf(places: readonly CoveragePlace[]): { readonly grade: PlaceGrade; readonly summative: boolean } {
  const taught = places.some((place) => place.taught);
  const assessed = taught && places.some((place) => place.assessed);
  const summative = assessed && places.some((place) => place.summative);
  if (assessed) return { grade: 'assessed', summative };
  return { grade: taught ? 'taught' : 'declared', summative };
}
