// The card of a rule: what it finds, how grave that is here, and where its page is.
import { capitalised } from '../../base/phrases';
import { policyQuery, severitiesQuery } from '../../index/policy';
import { rules } from '../../rules';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, type Card } from './card';

/** The card of the rule with this ID, or undefined when there is none. */
export function ruleCard(id: string, snapshot: Snapshot): Card | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const set = snapshot.ask(severitiesQuery, undefined).get(id) ?? rule.severity;
  const isLifted = rule.category === 'coverage' && set === 'warning' && isEnforced(snapshot);
  const severity = isLifted ? 'error' : set;
  return cardOf(
    id,
    'rule',
    `${capitalised(rule.summary)}.`,
    fact('Severity', severity === rule.severity ? severity : `${severity} here, ${rule.severity} by default`),
    fact('Category', rule.category.replaceAll('-', ' ')),
    fact('Quick fix', rule.fixable ? 'yes' : 'no'),
    fact('Page', `docs/rules/${id}.md`),
  );
}

function isEnforced(snapshot: Snapshot): boolean {
  return snapshot.ask(policyQuery, undefined).enforce === 'error';
}
