// An item that its framework has retired is still referred to.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import { writtenItem } from '../index/item-reference';
import { documentRule, type Finding } from './rule';
import { itemName } from './support/coverage-words';
import { itemMentions } from './support/item-mentions';

export const deprecatedCompetency = documentRule({
  id: 'deprecated-competency',
  category: 'structure',
  severity: 'warning',
  summary: 'a retired item is still referred to',
  fixable: true,
  on: ['module', 'overlay', 'crosswalk', 'role', 'resource'],
  *check(document, context) {
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
      : `${listed(successors.map(itemName), 'and')} ${successors.length === 1 ? 'replaces' : 'replace'} it`;
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
