// Crosswalks that contradict themselves, or were made for another version than the one that is used.
import { listed, quoted } from '../base/phrases';
import { pinOf } from '../index/framework-pin';
import { viewQuery, type FrameworkView } from '../index/framework-view';
import { frameworksInUseQuery } from '../index/frameworks-in-use';
import { resolveItem } from '../index/item-reference';
import type { Crosswalk, CrosswalkLink } from '../model/crosswalk';
import { documentRule, type Finding, type RuleContext } from './rule';

type End = 'from' | 'to';
const opposite: Readonly<Record<End, End>> = { from: 'to', to: 'from' };

export const crosswalkBroken = documentRule({
  id: 'crosswalk-broken',
  category: 'governance',
  severity: 'warning',
  summary: 'a crosswalk contradicts itself, or does not fit the version that is in use',
  fixable: false,
  on: ['crosswalk'],
  *check(crosswalk, context) {
    yield* exactToSeveral(crosswalk, 'from', context);
    yield* exactToSeveral(crosswalk, 'to', context);
    yield* contradictions(crosswalk, context);
    yield* drift(crosswalk, 'from', context);
    yield* drift(crosswalk, 'to', context);
  },
});

/** Exact means the same thing, and nothing is the same as two different things. */
function* exactToSeveral({ links }: Crosswalk, end: End, context: RuleContext): Generator<Finding> {
  const exact = links.filter(({ match }) => match?.value === 'exact');
  const first = new Map<string, CrosswalkLink>();
  for (const link of exact) {
    const item = link[end];
    const other = link[opposite[end]];
    if (item === undefined || other === undefined) continue;
    const before = first.get(item.value);
    const earlier = before?.[opposite[end]];
    if (before === undefined) first.set(item.value, link);
    else if (earlier !== undefined && earlier.value !== other.value)
      yield {
        range: link.match?.range ?? item.range,
        message: `${quoted(item.value)} is said to be exactly ${quoted(earlier.value)} and exactly ${quoted(other.value)}, which cannot both hold, so derived coverage would count twice; make one of them "close", "broader" or "narrower"`,
        target: item.value,
        related: [{ uri: context.file.uri, range: before.head, message: `the other exact match of ${item.value}` }],
      };
  }
}

/** One pair of items, related in two ways. */
function* contradictions({ links }: Crosswalk, context: RuleContext): Generator<Finding> {
  const first = new Map<string, CrosswalkLink>();
  for (const link of links) {
    const { from, to, match } = link;
    if (from === undefined || to === undefined || match === undefined) continue;
    const key = JSON.stringify([from.value, to.value]);
    const before = first.get(key);
    if (before === undefined) first.set(key, link);
    else if (before.match !== undefined && before.match.value !== match.value)
      yield {
        range: match.range,
        message: `${quoted(from.value)} and ${quoted(to.value)} are related twice, as ${quoted(before.match.value)} and as ${quoted(match.value)}; keep the one that holds`,
        target: from.value,
        related: [{ uri: context.file.uri, range: before.head, message: 'the other relation of the two' }],
      };
  }
}

/** Items that the version named here has, and a version that is in use has not, or has retired. */
function* drift(crosswalk: Crosswalk, end: End, context: RuleContext): Generator<Finding> {
  const pin = pinOf(crosswalk[end]?.value ?? '');
  const used = context.ask(frameworksInUseQuery, undefined).filter((reference) => {
    const other = pinOf(reference);
    return other.id === pin.id && other.version !== undefined && other.version !== pin.version;
  });
  const named = context.ask(viewQuery, { reference: crosswalk[end]?.value ?? '', overlays: [] });
  const views = used.flatMap((reference) => context.ask(viewQuery, { reference, overlays: [] }) ?? []);
  if (named === undefined || views.length === 0) return;
  for (const { [end]: item } of crosswalk.links) {
    if (item === undefined || !isCurrent(item.value, named)) continue;
    const lost = views.filter((view) => view.version !== named.version && !isCurrent(item.value, view));
    if (lost.length === 0) continue;
    yield {
      range: item.range,
      message: `${quoted(item.value)} is gone or retired in ${listed(lost.map(({ name }) => quoted(name)))}, which is in use here, so nothing is derived through it; make a crosswalk for that version`,
      target: item.value,
    };
  }
}

function isCurrent(written: string, view: FrameworkView): boolean {
  const resolution = resolveItem(written, [view]);
  return resolution.found === 'one' && !resolution.item.retired;
}
