// Levels that a role asks for and the programme that prepares people for it does not reach.
import { counted, listed, quoted } from '../base/phrases';
import type { TextRange } from '../base/text-range';
import type { Coverage, ItemCoverage } from '../index/coverage';
import { isRequired } from '../index/coverage';
import type { LinkFacts } from '../index/facts';
import { resolveItem } from '../index/item-reference';
import { documentRule, type Finding, type RuleContext } from './rule';
import { itemName, placeNames } from './support/coverage-words';
import { promisedCoverage } from './support/promised-coverage';

export const roleExpectationUnmet = documentRule({
  id: 'role-expectation-unmet',
  category: 'coverage',
  severity: 'warning',
  summary: 'a programme does not reach the level that one of its roles expects',
  fixable: false,
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    const coverages = promisedCoverage(programme, context).map((promised) => promised.coverage);
    for (const { value: role, range } of programme.roles) {
      const expects = context.facts('role', role)[0]?.facts.expects ?? [];
      for (const expectation of expectationsOf(expects, coverages)) yield* unmet(expectation, { role, range }, context);
    }
  },
});

/** What a role expects of an item, or of the items of an area. */
interface Expectation {
  readonly link: LinkFacts;
  readonly coverage: Coverage;
  /** The area, where the role names one. */
  readonly area: ItemCoverage | undefined;
  readonly items: readonly ItemCoverage[];
}

/** Items that are named themselves are judged by that, not by their area; what an overlay sets aside is not judged. */
function expectationsOf(expects: readonly LinkFacts[], coverages: readonly Coverage[]): readonly Expectation[] {
  const named = expects.flatMap((link) => {
    const views = coverages.map((coverage) => coverage.view);
    const resolution = resolveItem(link.item, views);
    const coverage =
      resolution.found === 'one' ? coverages.find(({ view }) => view.id === resolution.view.id) : undefined;
    const id = resolution.found === 'one' ? resolution.item.id : undefined;
    const one = coverage?.items.find(({ item }) => item.id === id);
    return coverage === undefined || one === undefined ? [] : [{ link, coverage, one }];
  });
  const own = new Set(named.map(({ one }) => one));
  return named.map(({ link, coverage, one }) => {
    const below = itemsOf(one, coverage);
    const items = below.length > 0 ? below.filter((other) => !own.has(other)) : [one];
    const judged = items.filter(({ item }) => item.narrowed === undefined);
    return { link, coverage, area: below.length > 0 ? one : undefined, items: judged };
  });
}

/** The items of an area that count for it, whatever the workspace's policy asks for: no themes, no parts. */
function itemsOf({ item: area }: ItemCoverage, { items, view, policy }: Coverage): readonly ItemCoverage[] {
  if (area.area !== area.id) return [];
  return items.filter(
    ({ item }) =>
      item.area === area.id && item.id !== area.id && isRequired(item, view, { ...policy, require: 'components' }),
  );
}

interface NamedRole {
  readonly role: string;
  readonly range: TextRange;
}

function* unmet(expectation: Expectation, { role, range }: NamedRole, context: RuleContext): Generator<Finding> {
  const { link, coverage, area, items } = expectation;
  const { progression } = coverage.programme;
  const wanted = progression.indexOf(link.level ?? '');
  const at = link.level === undefined ? '' : ` at ${quoted(link.level)}`;
  const place = context.locate('role', role, link.item);
  const related = place === undefined ? [] : [{ ...place, message: `what the role ${quoted(role)} expects` }];
  const expects = (what: string): string => `the role ${quoted(role)} expects ${what}${at}`;
  const missing = items.filter(({ places }) => places.length === 0);
  if (area !== undefined && missing.length === items.length && missing.length > 1) {
    const ids = listed(
      missing.map(({ item }) => item.id),
      'and',
      12,
    );
    const message = `${expects(`the area ${itemName(area.item)}`)}, and no outcome addresses any of its ${counted(missing.length, 'item')} (${ids}); add outcomes for them`;
    yield { range, message, target: area.item.id, related };
    return;
  }
  for (const one of items) {
    const reached = one.level === undefined ? -1 : progression.indexOf(one.level);
    if (one.places.length > 0 && reached >= wanted) continue;
    yield { range, message: `${expects(itemName(one.item))}, ${shortfall(one)}`, target: one.item.id, related };
  }
}

function shortfall({ level, places }: ItemCoverage): string {
  if (places.length === 0) return 'and no outcome addresses it; add one to a module';
  if (level === undefined)
    return `and the outcomes that address it claim no level (${placeNames(places)}); say the level that they reach`;
  const best = placeNames(places.filter((place) => place.level === level));
  return `and the best that is reached is ${quoted(level)} (${best}); take it further in a later module, or correct the level`;
}
