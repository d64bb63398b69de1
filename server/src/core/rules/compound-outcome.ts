// Outcomes that hold several skills, so that one mark cannot say which of them was reached.
import { listed, quoted } from '../base/phrases';
import { documentRule } from './rule';
import { firstLine, placeOf } from './support/first-line';
import { joinedVerbs } from './support/joined-verbs';
import { adverb, ownWords } from './support/outcome-verbs';
import { partTarget } from './support/part-target';

const firstVerb = new RegExp(`^${adverb}?[a-z-]+`, 'i');

export const compoundOutcome = documentRule({
  id: 'compound-outcome',
  category: 'alignment',
  severity: 'hint',
  summary: 'an outcome joins several skills in one statement',
  fixable: false,
  on: ['module'],
  *check(module, context) {
    for (const { id, statement } of module.outcomes) {
      if (statement === undefined) continue;
      const outcome = ownWords(statement.value);
      const joined = joinedVerbs(outcome);
      const [next] = joined;
      const first = firstVerb.exec(outcome)?.[0];
      if (next === undefined || first === undefined) continue;
      const verbs = [first.toLowerCase(), ...joined.map(({ verb }) => verb)];
      yield {
        range: placeOf(next.phrase, statement, context) ?? firstLine(statement, context),
        message: `this outcome joins several skills (${listed(verbs.map((verb) => quoted(verb)))}), so one mark cannot say which of them was reached; give each an outcome of its own, or name the one skill that takes in the others`,
        target: partTarget(module.id, id),
      };
    }
  },
});
