// An item that its framework has retired is still referred to.
import { forNumber, listed, quoted } from '../base/phrases';
import { ringsOf } from '../base/rings';
import type { Text } from '../base/text-range';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import { writtenItem } from '../index/item-reference';
import { itemsOf, type Framework, type Item } from '../model/framework';
import { documentRule, type Finding } from './rule';
import { itemName } from './support/coverage-words';
import { itemMentions } from './support/item-mentions';

export const deprecatedCompetency = documentRule({
  id: 'deprecated-competency',
  category: 'structure',
  severity: 'warning',
  summary: 'a retired item is still referred to',
  fixable: true,
  on: ['module', 'overlay', 'crosswalk', 'role', 'resource', 'framework'],
  *check(document, context) {
    if (document.kind === 'framework') {
      yield* retiredSuccessors(document);
      return;
    }
    for (const { item, views, resolution } of itemMentions(document, context)) {
      if (resolution.found !== 'one' || !resolution.item.retired) continue;
      yield findingFor(item, resolution.item, resolution.view, views);
    }
  },
});

function findingFor(written: Text, item: ViewItem, view: FrameworkView, views: readonly FrameworkView[]): Finding {
  const successors = item.replacedBy.flatMap((id) => view.byId.get(id) ?? []);
  const step =
    successors.length === 0
      ? 'nothing replaces it, so take it out'
      : `${listed(successors.map(itemName), 'and')} ${forNumber(successors.length, 'replaces', 'replace')} it`;
  return {
    range: written.range,
    message: `${itemName(item)} is retired in ${quoted(view.name)}; ${step}`,
    target: item.id,
    tags: ['deprecated'],
    fixes: successors.map(({ id }) => {
      const text = writtenItem(id, view, views);
      return {
        title: `Change to "${text}"`,
        safe: false,
        changes: [{ op: 'scalar', range: written.range, text }],
      };
    }),
  };
}

/** A retired item that is said to replace another one: whoever follows the reference reaches nothing that can be used. */
function* retiredSuccessors(framework: Framework): Generator<Finding> {
  const byId = new Map<string, Item>();
  for (const item of itemsOf(framework)) if (item.id !== undefined) byId.set(item.id.value, item);
  const rings = ringsOf(new Map([...byId].map(([id, item]) => [id, item.replacedBy.map(({ value }) => value)])));
  for (const { id, replacedBy } of itemsOf(framework)) {
    for (const { value, range } of replacedBy) {
      const successor = byId.get(value);
      if (id === undefined || successor?.retired !== true || rings.numberOf.has(value)) continue;
      const current = currentAfter(successor, byId);
      const step =
        current.length === 0
          ? 'nothing replaces it'
          : `name ${listed(
              current.map((one) => quoted(one)),
              'or',
            )}`;
      yield {
        range,
        message: `${quoted(value)} is retired itself, so it cannot stand in for ${quoted(id.value)}; ${step}`,
        target: id.value,
        fixes: current.map((text) => ({
          title: `Change to "${text}"`,
          safe: false,
          changes: [{ op: 'scalar', range, text }],
        })),
      };
    }
  }
}

/** The items that are not retired and replace this one, through others that are; each item is looked at once. */
function currentAfter(item: Item, byId: ReadonlyMap<string, Item>): readonly string[] {
  const open = item.replacedBy.map(({ value }) => value);
  const seen = new Set<string>();
  const current: string[] = [];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const next = byId.get(id);
    if (next === undefined || seen.has(id)) continue;
    seen.add(id);
    if (next.retired) open.push(...next.replacedBy.map(({ value }) => value));
    else current.push(id);
  }
  return current;
}
