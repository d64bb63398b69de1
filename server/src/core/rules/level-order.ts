// Items that a programme takes further before it introduces them.
import type { ItemCoverage } from '../index/coverage';
import type { CoveragePlace } from '../index/coverage-places';
import type { ModuleReference, Programme } from '../model/programme';
import { documentRule } from './rule';
import { itemName, placeNames } from './support/coverage-words';
import { outcomePlaces } from './support/outcome-places';
import { promisedCoverage } from './support/promised-coverage';

export const levelOrder = documentRule({
  id: 'level-order',
  category: 'coverage',
  severity: 'warning',
  summary: 'an item is reinforced or mastered at an earlier stage than it is introduced',
  fixable: false,
  reads: { programme: ['modules', 'progression'], module: ['outcomes/#/addresses'] },
  on: ['programme'],
  *check(programme, context) {
    const references = referencesOf(programme);
    for (const { coverage } of promisedCoverage(programme, context)) {
      const { progression, pathways } = coverage.programme;
      for (const one of coverage.items) {
        const fault =
          one.item.refines === undefined ? faultOf(stepsOf(one, references, progression), pathways) : undefined;
        if (fault === undefined) continue;
        const { early, late } = fault;
        yield {
          range: early.reference.module.range,
          message: `${itemName(one.item)} is ${early.level} at stage ${String(early.reference.stage)} (${placeNames([early.place])}), before it is ${late.level} at stage ${String(late.reference.stage)} (${placeNames([late.place])}); change the stages or correct the levels`,
          target: one.item.id,
          related: outcomePlaces([early.place, late.place], one.item.id, context),
        };
      }
    }
  },
});

/** One outcome that takes an item to a level, at one of the places that the programme gives its module. */
interface Step {
  readonly place: CoveragePlace;
  readonly reference: ModuleReference;
  readonly level: string;
  /** 0 for the lowest level. */
  readonly rank: number;
}

/** The programme's references to each module. */
type References = ReadonlyMap<string, readonly ModuleReference[]>;

function referencesOf({ modules }: Programme): References {
  const references = new Map<string, ModuleReference[]>();
  for (const reference of modules) {
    const same = references.get(reference.module.value);
    if (same === undefined) references.set(reference.module.value, [reference]);
    else same.push(reference);
  }
  return references;
}

function stepsOf(one: ItemCoverage, references: References, progression: readonly string[]): readonly Step[] {
  return one.places.flatMap((place) => {
    const level = place.level ?? '';
    const rank = progression.indexOf(level);
    const own = rank < 0 ? [] : (references.get(place.member.module) ?? []);
    return own.map((reference) => ({ place, reference, level, rank }));
  });
}

/** The first step that comes before the introduction for learners on some pathway; what is never introduced was learnt before. */
function faultOf(
  steps: readonly Step[],
  pathways: readonly string[],
): { readonly early: Step; readonly late: Step } | undefined {
  const routes = pathways.length === 0 ? [undefined] : pathways;
  for (const route of routes) {
    const taken = steps
      .filter(({ reference }) => isOn(reference, route))
      .sort((a, b) => a.reference.stage - b.reference.stage);
    const late = taken.find(({ rank }) => rank === 0);
    const early = taken.find(({ rank }) => rank > 0);
    if (early !== undefined && late !== undefined && early.reference.stage < late.reference.stage)
      return { early, late };
  }
  return undefined;
}

function isOn({ pathways }: ModuleReference, route: string | undefined): boolean {
  return route === undefined || pathways.length === 0 || pathways.some((pathway) => pathway.value === route);
}
