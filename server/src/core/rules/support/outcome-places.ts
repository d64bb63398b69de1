// The outcomes that address an item as places that a finding points at.
import type { CoveragePlace } from '../../index/coverage';
import type { FindingPlace, RuleContext } from '../rule';

/** How many outcomes a finding points at; its message names the rest. */
const shown = 6;

/** An outcome that has an ID, and the level it claims. */
export interface NamedOutcome {
  readonly module: string;
  readonly outcome: string;
  readonly level: string | undefined;
}

/** The outcomes of the places that have IDs, each once even where it addresses an item directly and through an overlay. */
export function distinctOutcomes(places: readonly CoveragePlace[]): readonly NamedOutcome[] {
  const found = new Map<string, NamedOutcome>();
  for (const { member, outcome, level } of places) {
    const key = `${member.module} ${outcome ?? ''}`;
    if (outcome !== undefined && !found.has(key)) found.set(key, { module: member.module, outcome, level });
  }
  return [...found.values()];
}

/** The outcomes in their own files, each once. */
export function outcomePlaces(
  places: readonly CoveragePlace[],
  item: string,
  context: RuleContext,
): readonly FindingPlace[] {
  const found = distinctOutcomes(places).flatMap(({ module, outcome, level }) => {
    const place = context.locate('module', module, outcome);
    const at = level === undefined ? '' : ` at "${level}"`;
    return place === undefined ? [] : [{ ...place, message: `${module} ${outcome} addresses ${item}${at}` }];
  });
  return found.slice(0, shown);
}
