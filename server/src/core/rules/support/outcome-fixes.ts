// The quick fix that adds an outcome for an item to one of a programme's modules.
import type { Coverage } from '../../index/coverage';
import type { ItemFacts, Located, ModuleFacts } from '../../index/facts';
import { writtenItem } from '../../index/item-reference';
import { contributionQuery } from '../../index/contribution';
import type { FindingFix, RuleContext } from '../rule';

/** How many modules are offered; an editor's refactoring offers them all. */
const offered = 3;

/** Fixes that add an outcome for the item, the modules first that address most of its area already. */
export function addOutcomeFixes(item: ItemFacts, coverage: Coverage, context: RuleContext): readonly FindingFix[] {
  const views = coverage.programme.frameworks.map((promise) => promise.view);
  const written = writtenItem(item.id, coverage.view, views);
  const level = coverage.programme.progression[0];
  const candidates = coverage.programme.members.flatMap(({ module, optional }) => {
    const located = optional ? undefined : context.facts('module', module)[0];
    return located === undefined ? [] : [{ located, near: nearness(module, item, coverage, context) }];
  });
  candidates.sort((a, b) => b.near - a.near);
  return candidates.slice(0, offered).map(({ located }) => {
    const id = freeOutcomeId(located.facts);
    const outcome = { id, statement: statementFor(item), addresses: { [written]: level ?? '' } };
    return {
      title: `Add outcome ${id} for ${item.id} to ${located.facts.id}`,
      safe: false,
      changes: [insertOutcome(located, outcome)],
    };
  });
}

function insertOutcome(
  { uri, place }: Located<ModuleFacts>,
  outcome: { readonly id: string; readonly statement: string; readonly addresses: Readonly<Record<string, string>> },
) {
  return { uri, document: place, change: { op: 'insert', path: ['outcomes', '-'], value: outcome } as const };
}

function statementFor(item: ItemFacts): string {
  return item.statement ?? item.label ?? item.id;
}

function nearness(module: string, item: ItemFacts, coverage: Coverage, context: RuleContext): number {
  const links = context.ask(contributionQuery, module).flatMap((outcome) => outcome.links);
  return links.filter((link) => coverage.view.byId.get(link.item)?.area === item.area).length;
}

/** The next free ID in the style of those there are: `LO4` after `LO3`. */
function freeOutcomeId(module: ModuleFacts): string {
  const taken = new Set(module.outcomes.map((outcome) => outcome.id));
  const last = module.outcomes.at(-1)?.id ?? 'LO0';
  const [, stem = 'LO', digits = '0'] = /^(.*?)(\d+)$/.exec(last) ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const id = `${stem}${String(number).padStart(digits.length, '0')}`;
    if (!taken.has(id)) return id;
  }
}
