// The quick fix that adds an outcome for an item to one of a programme's modules.
import type { FileChange } from '../../base/fix';
import { contributionQuery } from '../../index/contribution';
import type { Coverage } from '../../index/coverage';
import type { ItemFacts, Located, ModuleFacts } from '../../index/facts';
import { writtenItem } from '../../index/item-reference';
import type { Query, Sources } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import type { FindingFix, RuleContext } from '../rule';
import { freeId } from '../../names/free-id';

/** How many modules are offered; an editor's refactoring offers them all. */
const offered = 3;

/** Fixes that add an outcome for the item, the modules first that address most of its area already. */
export function addOutcomeFixes(item: ItemFacts, coverage: Coverage, context: RuleContext): readonly FindingFix[] {
  const homes = context.ask(homesQuery, { programme: coverage.programme.id, area: item.area });
  return homes.map((home) => outcomeFix(item, coverage, home));
}

/** A fix that stands for itself, as all its changes name their files. */
export interface OutcomeFix extends FindingFix {
  readonly changes: readonly FileChange[];
  /** The new outcome's ID. */
  readonly outcome: string;
}

/** The fix that adds an outcome for the item to one module. */
export function outcomeFix(item: ItemFacts, coverage: Coverage, home: Located<ModuleFacts>): OutcomeFix {
  const views = coverage.programme.frameworks.map((promise) => promise.view);
  const written = writtenItem(item.id, coverage.view, views);
  const level = coverage.programme.progression[0] ?? '';
  const taken = home.facts.outcomes.map((outcome) => outcome.id);
  const id = freeId(taken, 'LO');
  const outcome = { id, statement: item.statement ?? item.label ?? item.id, addresses: { [written]: level } };
  const change = { op: 'insert', path: ['outcomes', '-'], value: outcome } as const;
  return {
    title: `Add outcome ${id} for ${item.id} to ${home.facts.id}`,
    safe: false,
    outcome: id,
    changes: [{ uri: home.uri, document: home.place, change }],
  };
}

interface HomeRequest {
  readonly programme: string | undefined;
  readonly area: string | undefined;
}

/** The core modules of a programme that address most items of an area; asked once for all items of that area. */
const homesQuery: Query<HomeRequest, readonly Located<ModuleFacts>[]> = {
  name: 'homes-for-area',
  key: ({ programme, area }) => JSON.stringify([programme ?? null, area ?? null]),
  answer: (sources, { programme, area }) => {
    const scope = sources.ask(programmeQuery, programme);
    const views = scope.frameworks.map((promise) => promise.view);
    const ofArea = new Set(
      views.flatMap((view) => view.items.filter((item) => item.area === area).map((item) => item.id)),
    );
    const candidates = scope.members.flatMap(({ module, optional }) => {
      const located = optional ? undefined : sources.facts('module', module)[0];
      return located === undefined ? [] : [{ located, near: linksInto(module, ofArea, sources) }];
    });
    candidates.sort((a, b) => b.near - a.near);
    return candidates.slice(0, offered).map(({ located }) => located);
  },
};

function linksInto(module: string, items: ReadonlySet<string>, sources: Sources): number {
  let count = 0;
  for (const { links } of sources.ask(contributionQuery, module))
    for (const { item } of links) if (items.has(item)) count += 1;
  return count;
}
