// Modules that, by way of their prerequisites, need themselves to be completed first.
import { listed, quoted } from '../base/phrases';
import { wayRound } from '../base/rings';
import { documentRule, type FindingPlace, type RuleContext } from './rule';
import { prerequisiteRingsQuery } from './support/reference-rings';

export const prerequisiteCycle = documentRule({
  id: 'prerequisite-cycle',
  category: 'credit-and-time',
  severity: 'error',
  summary: 'modules are prerequisites of each other',
  fixable: false,
  on: ['module'],
  *check({ id, prerequisites }, context) {
    if (id === undefined || prerequisites.length === 0) return;
    const module = id.value;
    const rings = context.ask(prerequisiteRingsQuery, undefined);
    const ring = rings.numberOf.get(module);
    if (ring === undefined) return;
    for (const { value: prerequisite, range } of prerequisites) {
      if (rings.numberOf.get(prerequisite) !== ring) continue;
      const way = wayRound(module, prerequisite, rings);
      yield {
        range,
        message: messageFor(module, prerequisite, way),
        target: module,
        related: placesOf(way ?? [], context),
      };
    }
  },
});

function messageFor(module: string, prerequisite: string, way: readonly string[] | undefined): string {
  if (module === prerequisite)
    return `${quoted(module)} is its own prerequisite, so nobody could ever start it; take it out`;
  const steps = way ?? [module, prerequisite, '…', module];
  const others =
    way === undefined
      ? 'one of them'
      : listed(
          [...new Set(way)].map((one) => quoted(one)),
          'or',
          6,
        );
  return `${steps.join(' → ')}: each of these modules must be completed before the next can start, so nobody could start any; take one prerequisite out, in ${others}`;
}

/** The entries by which the other modules close the ring. */
function placesOf(way: readonly string[], context: RuleContext): readonly FindingPlace[] {
  return way.slice(1, -1).flatMap((module, place) => {
    const needed = way[place + 2] ?? '';
    const found = context.locate('module', module, needed) ?? context.locate('module', module);
    return found === undefined ? [] : [{ ...found, message: `${module} needs ${needed}` }];
  });
}
