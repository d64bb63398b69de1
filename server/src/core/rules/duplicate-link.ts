// One thing that is named twice in the same list, or addressed twice by one outcome.
import { quoted } from '../base/phrases';
import { frameworkQuery } from '../index/framework-view';
import type { FrameworkView } from '../index/framework-view';
import { resolveItem } from '../index/item-reference';
import type { Document, DocumentOf } from '../model/document';
import type { Link } from '../model/link';
import type { Module, Outcome } from '../model/module';
import { kinds } from '../schema/kinds';
import { documentRule, type Finding, type FindingFix, type RuleContext } from './rule';
import { moduleScope, viewsInPlay, widened } from '../names/views-in-play';
import { partTarget } from './support/part-target';

export const duplicateLink = documentRule({
  id: 'duplicate-link',
  category: 'structure',
  severity: 'warning',
  summary: 'one thing is named twice in the same list',
  fixable: true,
  on: kinds,
  *check(document, context) {
    for (const repeat of document.repeats) {
      const finding = againIn(repeat, document, context);
      if (finding !== undefined) yield finding;
    }
    if (document.kind !== 'module') return;
    const { views } = context.share(moduleScope, document);
    for (const outcome of document.outcomes) yield* repeated(outcome, document, views, context);
  },
});

type Repeat = Document['repeats'][number];

/** The finding at an entry that names what an earlier one names; undefined where the two only look alike. */
function againIn(
  { list, sort, text, path, earlier, part }: Repeat,
  document: DocumentOf<(typeof kinds)[number]>,
  context: RuleContext,
): Finding | undefined {
  const first = earlier.find((one) => isSameThing(one.text.value, text.value, sort, document, context));
  if (first === undefined) return undefined;
  const isAlias = first.text.range.start === text.range.start;
  const says = first.text.value === text.value ? '' : `, there written ${quoted(first.text.value)}`;
  const keepsAll = first.saysAll && !losesVersion(first.text.value, text.value, sort);
  const step = stepFor(first.saysAll, keepsAll);
  return {
    range: text.range,
    message: `${quoted(text.value)} stands under ${quoted(list)} already${says}, ${step}`,
    target: partTarget(document.id, part),
    related: [{ uri: context.file.uri, range: first.text.range, message: 'named here already' }],
    fixes: isAlias ? [] : [{ title: 'Remove the repetition', safe: keepsAll, changes: [{ op: 'remove', path }] }],
    tags: ['unnecessary'],
  };
}

function stepFor(saysAll: boolean, keepsAll: boolean): string {
  if (keepsAll) return 'and once is enough; remove one of the two';
  return saysAll
    ? 'without a version, and once is enough; keep the one with its version'
    : 'with other details, so it is not clear which of them hold; keep one of the two';
}

/** Whether two spellings lead to the same: an item with and without prefix, a framework with and without its version. */
function isSameThing(
  a: string,
  b: string,
  sort: Repeat['sort'],
  document: DocumentOf<(typeof kinds)[number]>,
  context: RuleContext,
): boolean {
  if (a === b || sort === 'name' || sort === 'words') return true;
  if (sort === 'framework') {
    const [one, other] = [a, b].map((reference) => context.ask(frameworkQuery, reference));
    const isReached = [one, other].every((found) => found?.status === 'exact' || found?.status === 'unpinned');
    return isReached && one?.framework === other?.framework;
  }
  const inPlay = viewsInPlay(document, context);
  const [one, other] = [a, b].map((written) => resolveItem(written, widened(written, inPlay, context)));
  if (one?.found !== 'one' || other?.found !== 'one') return false;
  return one.item.id === other.item.id && one.view.id === other.view.id;
}

/** Whether the later of two references pins a version that the earlier one leaves open. */
function losesVersion(first: string, later: string, sort: Repeat['sort']): boolean {
  return sort === 'framework' && later.includes('@') && !first.includes('@');
}

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
