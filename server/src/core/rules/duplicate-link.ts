// One outcome that addresses the same item twice.
import { quoted } from '../base/phrases';
import type { FrameworkView } from '../index/framework-view';
import { resolveItem } from '../index/item-reference';
import type { Link } from '../model/link';
import type { Module, Outcome } from '../model/module';
import { documentRule, type Finding, type FindingFix, type RuleContext } from './rule';
import { moduleScope } from '../names/views-in-play';
import { partTarget } from './support/part-target';

export const duplicateLink = documentRule({
  id: 'duplicate-link',
  category: 'structure',
  severity: 'warning',
  summary: 'an outcome addresses the same item twice',
  fixable: true,
  on: ['module'],
  *check(module, context) {
    const { views } = context.share(moduleScope, module);
    for (const outcome of module.outcomes) yield* repeated(outcome, module, views, context);
  },
});

function* repeated(
  outcome: Outcome,
  module: Module,
  views: readonly FrameworkView[],
  context: RuleContext,
): Generator<Finding> {
  const firsts = new Map<string, Link>();
  for (const link of outcome.addresses) {
    const resolution = resolveItem(link.item.value, views);
    if (resolution.found !== 'one') continue;
    const key = `${resolution.view.id} ${resolution.item.id}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, link);
      continue;
    }
    const says = link.item.value === first.item.value ? '' : `, there written ${quoted(first.item.value)}`;
    yield {
      range: link.item.range,
      message: `this outcome addresses ${quoted(link.item.value)} already${says}${contradiction(link, first)}; remove one of the two`,
      target: partTarget(module.id, outcome.id),
      related: [{ uri: context.file.uri, range: first.item.range, message: 'addressed here already' }],
      fixes: link.item.range.start === first.item.range.start ? [] : [removal(link, first)],
      tags: ['unnecessary'],
    };
  }
}

/** Not for an alias, whose range is that of the first link. */
function removal(link: Link, first: Link): FindingFix {
  const safe = addsNothing(link.level?.value, first.level?.value) && addsNothing(link.note?.value, first.note?.value);
  return { title: 'Remove this link', safe, changes: [{ op: 'remove', path: link.path }] };
}

function contradiction(link: Link, first: Link): string {
  const [later, earlier] = [link.level?.value, first.level?.value];
  if (later === undefined || earlier === undefined || later === earlier) return ', and once is enough';
  return `, and at another level (${quoted(earlier)} and here ${quoted(later)})`;
}

function addsNothing(later: string | undefined, earlier: string | undefined): boolean {
  return later === undefined || later === earlier;
}
