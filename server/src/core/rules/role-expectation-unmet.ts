// Levels that a role asks for and the programme that prepares people for it does not reach.
import { counted, listed, quoted } from '../base/phrases';
import type { TextRange } from '../base/text-range';
import type { ItemCoverage } from '../index/coverage';
import { trainingGapQuery, type ExpectationGap } from '../index/training-gap';
import { documentRule, type Finding, type RuleContext } from './rule';
import { itemName, placeNames } from './support/coverage-words';
import { promisedCoverage } from './support/promised-coverage';

export const roleExpectationUnmet = documentRule({
  id: 'role-expectation-unmet',
  category: 'coverage',
  severity: 'warning',
  summary: 'a programme does not reach the level that one of its roles expects',
  fixable: false,
  reads: { programme: ['modules', 'progression', 'roles'], module: ['outcomes/#/addresses'], role: ['expects'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    if (promisedCoverage(programme, context).length === 0) return;
    const firsts = new Map(programme.roles.map(({ value, range }) => [value, range] as const).reverse());
    for (const { value: role, range } of programme.roles) {
      if (firsts.get(role) !== range) continue;
      const gap = context.ask(trainingGapQuery, { role, programme: programme.id?.value });
      for (const expectation of gap?.expectations ?? []) yield* unmet(expectation, { role, range }, context);
    }
  },
});

interface NamedRole {
  readonly role: string;
  readonly range: TextRange;
}

function* unmet(expectation: ExpectationGap, { role, range }: NamedRole, context: RuleContext): Generator<Finding> {
  const { link, area, items } = expectation;
  const judged = items.filter(({ standing }) => standing !== 'set-aside');
  const at = link.level === undefined ? '' : ` at ${quoted(link.level)}`;
  const place = context.locate('role', role, link.item);
  const related = place === undefined ? [] : [{ ...place, message: `what the role ${quoted(role)} expects` }];
  const expects = (what: string): string => `the role ${quoted(role)} expects ${what}${at}`;
  const missing = judged.filter(({ standing }) => standing === 'missing');
  if (area !== undefined && missing.length === judged.length && missing.length > 1) {
    const ids = listed(
      missing.map(({ one }) => one.item.id),
      'and',
      12,
    );
    const message = `${expects(`the area ${itemName(area)}`)}, and no outcome addresses any of its ${counted(missing.length, 'item')} (${ids}); add outcomes for them`;
    yield { range, message, target: area.id, related };
    return;
  }
  for (const { one, standing } of judged) {
    if (standing === 'met') continue;
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
