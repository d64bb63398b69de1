// The card of a framework item: what it says, how far it is covered, where it comes from, what lies near it.
import { capitalised, counted } from '../../base/phrases';
import type { ResourceFacts } from '../../index/facts';
import { frameworkQuery, type FrameworkView, type ViewItem } from '../../index/framework-view';
import { givenBy, provenanceOf } from '../../index/overlay-provenance';
import { resolvedItem, type ResolvedItem } from '../../names/resolved-item';
import { resourcesOn } from '../../names/resources-on';
import type { NameUse } from '../../names/uses';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, labelled, shortened, someOf, type Card, type CardFact } from './card';
import { coverageFacts } from './coverage-facts';
import { crosswalkFacts } from './crosswalk-facts';
import { itemSource } from './item-source';

/** The card of the item that a name stands for, or undefined when it stands for none. */
export function itemCard(use: NameUse, snapshot: Snapshot): Card | undefined {
  const resolved = resolvedItem(use.document, use.name, snapshot);
  if (resolved === undefined) return undefined;
  const { item, view } = resolved;
  const coverage = coverageFacts(resolved, use, snapshot);
  const narrowed = coverage.length === 0 ? item.narrowed : undefined;
  return cardOf(
    item.id,
    item.label,
    item.statement,
    ...coverage,
    fact('Retired', item.retired ? replacement(item, view) : undefined),
    placeFact(item, view),
    fact('Framework', view.name),
    fact('Source', itemSource(item, view, snapshot)),
    fact('Notes', shortened(item.notes, 200)),
    fact('Not applicable', narrowed && `overlay ${narrowed.overlay}: ${narrowed.rationale}`),
    ...overlayFacts(resolved, snapshot),
    fact('Below it', below(item, view)),
    fact('See also', named(item.related, view, 4)),
    fact('Knowledge bank', someOf(resourcesOn(resolved, snapshot).map(resourceWords), 3)),
    ...crosswalkFacts(resolved, snapshot),
  );
}

function resourceWords({ id, title, type, minutes }: ResourceFacts): string {
  const kind = [type?.replaceAll('-', ' '), minutes === undefined ? undefined : counted(minutes, 'minute')];
  const words = kind.filter((word) => word !== undefined);
  return words.length === 0 ? (title ?? id) : `${title ?? id} (${words.join(', ')})`;
}

function placeFact(item: ViewItem, view: FrameworkView): CardFact | undefined {
  const above = item.parent ?? (item.area === item.id ? undefined : item.area);
  if (above === undefined) return fact('Type', item.type);
  const area = item.area === undefined || item.area === above || item.area === item.id ? undefined : item.area;
  const way = [above, area].filter((id) => id !== undefined).map((id) => labelled(id, view.byId.get(id)?.label));
  return fact(`${capitalised(item.type ?? 'item')} of`, way.join(', in '));
}

function replacement(item: ViewItem, view: FrameworkView): string {
  return item.replacedBy.length === 0 ? 'without a successor' : `use ${named(item.replacedBy, view, 4)}`;
}

function below(item: ViewItem, view: FrameworkView): string | undefined {
  const children = view.items.filter(
    (one) => one.parent === item.id && one.id !== item.id && one.overlay === undefined,
  );
  return children.length === 0
    ? undefined
    : named(
        children.map(({ id }) => id),
        view,
        4,
      );
}

function named(ids: readonly string[], view: FrameworkView, limit: number): string {
  return someOf(
    ids.map((id) => labelled(id, view.byId.get(id)?.label)),
    limit,
  );
}

/** What overlays did to the item, and what they built on it. */
function overlayFacts({ item, view }: ResolvedItem, snapshot: Snapshot): readonly (CardFact | undefined)[] {
  const base = snapshot.ask(frameworkQuery, view.name).framework?.facts.items.find(({ id }) => id === item.id);
  const refining = view.items.filter((one) => one.refines === item.id).map(({ id, label }) => labelled(id, label));
  const isRelabelled = base?.label !== undefined && base.label !== item.label;
  const isReworded = base?.statement !== undefined && base.statement !== item.statement;
  const owner = (kind: 'relabel' | 'wording'): string => givenBy(kind, item.id, view, snapshot) ?? 'an overlay';
  return [
    fact('Added by', provenanceOf(item, view, snapshot)),
    fact('Refines', item.refines === undefined ? undefined : named([item.refines], view, 1)),
    fact(
      'In the framework',
      isRelabelled ? `called "${base.label}"; the label here is given by ${owner('relabel')}` : undefined,
    ),
    fact(
      'Wording',
      isReworded ? `by ${owner('wording')}; the framework has "${shortened(base.statement, 200) ?? ''}"` : undefined,
    ),
    fact('Refined by', someOf(refining, 4)),
  ];
}
