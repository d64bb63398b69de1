// The same statement in two outcomes, of one module or of several.
import { listed, quoted } from '../base/phrases';
import type { Uri } from '../base/uri';
import type { Located, StatementFacts } from '../index/facts';
import { digestOf, normalised } from '../index/summarise';
import { documentRule, type FindingPlace, type RuleContext } from './rule';
import { firstLine } from './support/first-line';
import { partTarget } from './support/part-target';

/** How many of the other places a finding leads to. */
const shown = 10;

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
      const same = sameStatement(normalised(statement.value), context);
      if (same.length < 2) continue;
      const own = same.findIndex(({ uri, place, facts }) => {
        return uri === context.file.uri && place === module.place && facts.outcome === id?.value;
      });
      const others = same.filter((_, place) => place !== own);
      const names = listed(
        others.map(({ facts }) => quoted(nameOf(facts))),
        'and',
        4,
      );
      yield {
        range: firstLine(statement, context),
        message: `${names} ${others.length === 1 ? 'has' : 'have'} the same statement, so nobody can tell what this one adds; if they differ in level or setting, say so in the words, else keep one`,
        target: partTarget(module.id, id),
        related: others.slice(0, shown).flatMap((other) => placeOf(other, context)),
      };
    }
  },
});

/** The outcomes with these words; a digest finds them, and the words themselves decide. */
function sameStatement(words: string, context: RuleContext): readonly Located<StatementFacts>[] {
  const found = context.facts('statement', digestOf(words));
  return found.length < 2
    ? found
    : found.filter(({ uri, place, facts }) => hasWords(words, uri, place, facts, context));
}

function hasWords(words: string, uri: Uri, place: number, { module }: StatementFacts, context: RuleContext): boolean {
  const stated = context.facts('wording', module).find((wording) => wording.uri === uri && wording.place === place);
  return stated?.facts.some((statement) => statement !== undefined && normalised(statement) === words) === true;
}

function nameOf({ module, outcome }: StatementFacts): string {
  return `${module} ${outcome ?? ''}`.trim();
}

function placeOf({ facts }: Located<StatementFacts>, context: RuleContext): readonly FindingPlace[] {
  const { module, outcome } = facts;
  const found = context.locate('module', module, outcome);
  return found === undefined ? [] : [{ ...found, message: `${nameOf(facts)} says the same` }];
}
