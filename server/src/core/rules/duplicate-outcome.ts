// The same statement in two outcomes, of one module or of several.
import { listed, quoted } from '../base/phrases';
import type { Located, StatementFacts } from '../index/facts';
import { normalised } from '../index/summarise';
import { documentRule, type FindingPlace, type RuleContext } from './rule';
import { fewPlaces, placeLimit } from './support/few-places';
import { firstLine } from './support/first-line';
import { sameStatementQuery } from './support/namesakes';
import { partTarget } from './support/part-target';

/** How many of the others a message names; the rest is counted. */
const namedOthers = 4;

export const duplicateOutcome = documentRule({
  id: 'duplicate-outcome',
  category: 'alignment',
  severity: 'information',
  summary: 'two outcomes have the same statement',
  fixable: false,
  on: ['module'],
  *check(module, context) {
    if (module.id === undefined) return;
    for (const { id, statement } of module.outcomes) {
      if (statement === undefined) continue;
      const { first, count } = context.ask(sameStatementQuery, normalised(statement.value));
      if (count < 2) continue;
      const isOwn = ({ uri, place, facts }: Located<StatementFacts>): boolean =>
        uri === context.file.uri && place === module.place && facts.outcome === id?.value;
      const own = first.findIndex(isOwn);
      const others = own < 0 ? first.slice(0, placeLimit) : first.filter((_, place) => place !== own);
      const rest = count - 1 - namedOthers;
      const names = others.slice(0, namedOthers).map(({ facts }) => quoted(nameOf(facts)));
      const named = listed(rest > 0 ? [...names, `${String(rest)} more`] : names, 'and', namedOthers + 1);
      yield {
        range: firstLine(statement, context),
        message: `${named} ${count === 2 ? 'has' : 'have'} the same statement, so nobody can tell what this one adds; if they differ in level or setting, say so in the words, else keep one`,
        target: partTarget(module.id, id),
        related: fewPlaces(others, (other) => placeOf(other, context), count - 1),
      };
    }
  },
});

function nameOf({ module, outcome }: StatementFacts): string {
  return `${module} ${outcome ?? ''}`.trim();
}

function placeOf({ facts }: Located<StatementFacts>, context: RuleContext): FindingPlace | undefined {
  const { module, outcome } = facts;
  const found = context.locate('module', module, outcome);
  return found && { ...found, message: `${nameOf(facts)} says the same` };
}
