// References that lead back to where they began: overlays over each other, items that refine or replace themselves.
import { listed, quoted } from '../base/phrases';
import { ringsOf, wayRound, type Rings } from '../base/rings';
import type { Text } from '../base/text-range';
import { pinOf } from '../index/framework-pin';
import type { Crosswalk } from '../model/crosswalk';
import { itemsOf, type Framework } from '../model/framework';
import type { Overlay } from '../model/overlay';
import { documentRule, type Finding, type FindingPlace, type RuleContext } from './rule';
import { overlayRingsQuery } from './support/reference-rings';

export const referenceCycle = documentRule({
  id: 'reference-cycle',
  category: 'structure',
  severity: 'error',
  summary: 'references between overlays or items lead back to where they began',
  fixable: false,
  on: ['overlay', 'framework', 'crosswalk'],
  *check(document, context) {
    if (document.kind === 'overlay') {
      yield* overlaysInACircle(document, context);
      yield* addedInACircle(document);
    } else if (document.kind === 'framework') yield* itemsInACircle(document);
    else yield* mappedToThemselves(document);
  },
});

/** How a circle of one sort is told. */
interface Circle {
  /** `lies over`, as in `"a" lies over itself`. */
  readonly does: string;
  readonly loss: string;
  /** The key that holds the reference. */
  readonly key: string;
}

function* overlaysInACircle({ id, over }: Overlay, context: RuleContext): Generator<Finding> {
  if (id === undefined || over === undefined) return;
  const circle = { does: 'lies over', loss: 'none of them comes first', key: 'over' };
  const finding = circleAt(id.value, over, context.ask(overlayRingsQuery, undefined), circle);
  if (finding === undefined) return;
  const others = (finding.way ?? []).slice(1, -1);
  const related = others.flatMap((other): readonly FindingPlace[] => {
    const place = context.locate('overlay', other);
    return place === undefined ? [] : [{ ...place, message: `the overlay ${quoted(other)}` }];
  });
  yield { ...finding.told, target: id.value, related };
}

function* addedInACircle({ add }: Overlay): Generator<Finding> {
  const bases = add.map(({ id, refines, partOf }) => ({
    id,
    key: refines ? 'refines' : 'part_of',
    on: refines ?? partOf,
  }));
  yield* within(
    bases.flatMap(({ id, key, on }) => (id === undefined || on === undefined ? [] : [{ id, on: [on], key }])),
    (key) => ({ does: key === 'refines' ? 'refines' : 'is part of', loss: 'covering it counts for nothing', key }),
  );
}

function* itemsInACircle(framework: Framework): Generator<Finding> {
  const items = itemsOf(framework).flatMap(({ id, replacedBy, related }) =>
    id === undefined ? [] : [{ id, on: replacedBy, key: 'replaced_by', related }],
  );
  yield* within(items, (key) => ({ does: 'is replaced by', loss: 'no current item is reached', key }));
  for (const { id, related } of items) {
    for (const { value, range } of related) {
      if (value !== id.value) continue;
      yield { range, message: `${quoted(value)} is related to itself, which says nothing; take it out`, target: value };
    }
  }
}

/** Items of one document that name each other. */
function* within(
  nodes: readonly { readonly id: Text; readonly on: readonly Text[]; readonly key: string }[],
  circleOf: (key: string) => Circle,
): Generator<Finding> {
  const references = new Map<string, readonly string[]>();
  for (const { id, on } of nodes)
    references.set(id.value, [...(references.get(id.value) ?? []), ...on.map(({ value }) => value)]);
  const rings = ringsOf(references);
  if (rings.numberOf.size === 0) return;
  for (const { id, on, key } of nodes) {
    for (const text of on) {
      const finding = circleAt(id.value, text, rings, circleOf(key));
      if (finding !== undefined) yield { ...finding.told, target: id.value };
    }
  }
}

/** The finding at a reference that is a part of a circle, and the way round; undefined for any other. */
function circleAt(
  from: string,
  { value: to, range }: Text,
  rings: Rings,
  { does, loss, key }: Circle,
): { readonly told: Finding; readonly way: readonly string[] | undefined } | undefined {
  const ring = rings.numberOf.get(from);
  if (ring === undefined || rings.numberOf.get(to) !== ring) return undefined;
  if (from === to) {
    const message = `${quoted(from)} ${does} itself, so ${loss}; name another one under "${key}", or take it out`;
    return { told: { range, message }, way: [from, to] };
  }
  const way = wayRound(from, to, rings);
  const names =
    way === undefined
      ? 'one of them'
      : listed(
          [...new Set(way)].map((one) => quoted(one)),
          'or',
          6,
        );
  const steps = (way ?? [from, to, '…', from]).join(' → ');
  const message = `${steps}: each of these ${does} the next, so ${loss}; take "${key}" out, or change it, in ${names}`;
  return { told: { range, message }, way };
}

/** A crosswalk from a framework to itself, and links from an item of it to the same item. */
function* mappedToThemselves({ id, from, to, links }: Crosswalk): Generator<Finding> {
  if (from === undefined || to === undefined) return;
  const [source, target] = [pinOf(from.value), pinOf(to.value)];
  if (source.id !== target.id || (source.version ?? target.version) !== (target.version ?? source.version)) return;
  yield {
    range: to.range,
    message: `this crosswalk leads from ${quoted(from.value)} to the same framework, so nothing can be derived; name another framework or version under "to"`,
    target: id?.value,
  };
  for (const link of links) {
    if (link.from === undefined || link.to?.value !== link.from.value) continue;
    yield {
      range: link.to.range,
      message: `${quoted(link.to.value)} is matched to itself, which derives nothing; name another item, or take the link out`,
      target: link.to.value,
    };
  }
}
