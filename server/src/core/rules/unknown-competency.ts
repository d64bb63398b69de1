// An item ID that no framework in play has, or that several have.
import { nearest } from '../base/nearest';
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { writtenItem } from '../index/item-reference';
import type { FrameworkView } from '../index/framework-view';
import { documentRule, type Finding, type RuleContext } from './rule';
import { itemMentions } from './support/item-mentions';
import { itemLike, knownItems } from './support/known-items';

export const unknownCompetency = documentRule({
  id: 'unknown-competency',
  category: 'structure',
  severity: 'error',
  summary: 'an item is addressed that no framework in play has',
  fixable: true,
  reads: {
    framework: ['id', 'version', 'prefix', 'items'],
    programme: ['frameworks', 'overlays'],
    module: ['frameworks', 'overlays'],
    overlay: ['id', 'base', 'over', 'add/#/id'],
    crosswalk: ['from', 'to'],
    settings: ['frameworks'],
  },
  on: ['module', 'overlay', 'crosswalk', 'role', 'resource', 'framework'],
  *check(document, context) {
    for (const { item, views, resolution } of itemMentions(document, context)) {
      if (views.length === 0) continue;
      if (resolution.found === 'none' && itemLike(item.value, views, context) === undefined)
        yield unknown(item, views, context);
      if (resolution.found === 'several') yield ambiguous(item, resolution.views, views);
    }
  },
});

function unknown(item: Text, views: readonly FrameworkView[], context: RuleContext): Finding {
  const near = suggestions(item.value, views, context);
  const names = listed([...new Set(views.map((view) => view.name))]);
  const hint =
    near.length > 0 ? `the nearest is ${listed(near.map(described(views)), 'or')}` : `check it against ${names}`;
  return {
    range: item.range,
    message: `no framework in play (${names}) has an item ${quoted(item.value)}; ${hint}`,
    target: item.value,
    fixes: near.map((id) => change(item, id)),
  };
}

function ambiguous(item: Text, owners: readonly FrameworkView[], views: readonly FrameworkView[]): Finding {
  const ways = owners.map((owner) => writtenItem(item.value, owner, views));
  return {
    range: item.range,
    message: `${quoted(item.value)} is an item of ${listed(owners.map((view) => view.name))}, so it counts for none of them; write ${listed(
      ways.map((way) => quoted(way)),
      'or',
    )}`,
    target: item.value,
    fixes: ways.map((way) => change(item, way)),
  };
}

function change(item: Text, id: string) {
  return { title: `Change to "${id}"`, safe: false, changes: [{ op: 'scalar', range: item.range, text: id } as const] };
}

function described(views: readonly FrameworkView[]): (id: string) => string {
  return (id) => {
    const label = views.find((view) => view.byId.has(id))?.byId.get(id)?.label;
    return label === undefined ? quoted(id) : `${quoted(id)} (${label})`;
  };
}

/** The items of a framework whose labels are compared; no framework of people has as many. */
const labelled = 400;

/** By ID first; a word that is no ID may be a label or a part of one. */
function suggestions(written: string, views: readonly FrameworkView[], context: RuleContext): readonly string[] {
  const byId = nearest(
    written,
    views.flatMap((view) => context.share(knownItems, view).nearest(written)),
  );
  const wanted = written.toLowerCase();
  const byLabel = views.flatMap((view) =>
    view.items.slice(0, labelled).filter((item) => item.label !== undefined && labelFits(item.label, wanted)),
  );
  const labels = wanted.length < 4 ? [] : byLabel.map((item) => item.id);
  return [...new Set([...labels, ...byId])].slice(0, 3);
}

function labelFits(label: string, wanted: string): boolean {
  const low = label.toLowerCase();
  return low.includes(wanted) || nearest(wanted, [low], 1).length > 0;
}
