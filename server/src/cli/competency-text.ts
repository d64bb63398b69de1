// All that is known of a competency, as text for a terminal.
import { harmless } from '../core/base/harmless';
import { listed, quoted } from '../core/base/phrases';
import type { FrameworkFacts, ItemFacts, OverlayFacts } from '../core/index/facts';
import { counterpartsOf } from '../core/index/counterparts';
import { layersOf, viewQuery } from '../core/index/framework-view';
import { provenanceOf } from '../core/index/overlay-provenance';
import { resourcesOn } from '../core/names/resources-on';
import type { Snapshot } from '../core/snapshot';
import { gradeWord, placesText } from '../core/report/coverage-words';
import { padded, wrapped } from './layout';
import type { Style } from './style';

/** An item, the framework that has it, and the overlay that added it where one did. */
export interface FoundItem {
  readonly snapshot: Snapshot;
  readonly framework: FrameworkFacts;
  readonly item: Pick<ItemFacts, 'id' | 'label' | 'statement'> & Partial<ItemFacts>;
  readonly overlay: OverlayFacts | undefined;
  /** The item that an overlay's item makes more precise. */
  readonly refines: string | undefined;
}

/** The items that `written` names, with or without a framework's prefix, in every framework and version. */
export function foundItems(snapshot: Snapshot, written: string): readonly FoundItem[] {
  return allItems(snapshot).filter(({ framework, item }) => {
    return (
      item.id === written ||
      `${framework.prefix ?? framework.id}:${item.id}` === written ||
      `${framework.id}:${item.id}` === written
    );
  });
}

/** The IDs of all items, for "did you mean". */
export function knownItems(snapshot: Snapshot): readonly string[] {
  return allItems(snapshot).map(({ item }) => item.id);
}

function allItems(snapshot: Snapshot): readonly FoundItem[] {
  const frameworks = named(snapshot, 'framework').flatMap((id) =>
    snapshot.index.get('framework', id).map(({ facts }) => facts),
  );
  const overlays = overlaysOf(snapshot);
  return frameworks.flatMap((framework) => [
    ...framework.items.map((item) => ({ snapshot, framework, item, overlay: undefined, refines: undefined })),
    ...overlays
      .filter((overlay) => isOn(overlay, framework))
      .flatMap((overlay) => overlay.add.map((item) => ({ snapshot, framework, item, overlay, refines: item.refines }))),
  ]);
}

function named(snapshot: Snapshot, kind: 'framework' | 'overlay'): readonly string[] {
  return [...new Set(snapshot.index.get('ids', kind).map(({ facts }) => facts))].sort();
}

function overlaysOf(snapshot: Snapshot): readonly OverlayFacts[] {
  return named(snapshot, 'overlay').flatMap((id) => snapshot.index.get('overlay', id).map(({ facts }) => facts));
}

function isOn(overlay: OverlayFacts, framework: FrameworkFacts): boolean {
  return overlay.base === framework.id || overlay.base === `${framework.id}@${framework.version}`;
}

/** The text about one item. */
export function competencyText(found: FoundItem, style: Style): string {
  const { item } = found;
  const { paint, width } = style;
  const facts = factsOf(found).map(([name, text]) => {
    const [first = '', ...more] = wrapped(harmless(text), width - nameWidth);
    return [padded(name, nameWidth) + first, ...more.map((line) => ' '.repeat(nameWidth) + line)].join('\n');
  });
  const coverage = coverageLines(found, style);
  return [
    [
      paint.bold(harmless(`${item.id}  ${item.label ?? ''}`.trim())),
      ...wrapped(harmless(belonging(found)), width),
    ].join('\n'),
    ...(item.statement === undefined ? [] : [wrapped(harmless(item.statement), width).join('\n')]),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...(coverage.length === 0 ? [] : [coverage.join('\n')]),
  ].join('\n\n');
}

const nameWidth = 11;

function belonging({ item, framework, overlay }: FoundItem): string {
  const area = framework.items.find(({ id }) => id === item.area && id !== item.id);
  const within = area === undefined ? '' : ` of ${area.label ?? ''} (${area.id})`;
  const by = overlay === undefined ? '' : `, added by the overlay ${overlay.id}`;
  const title = framework.title === undefined ? '' : `${framework.title} `;
  return `${item.type ?? 'item'}${within} in ${title}(${framework.id}@${framework.version})${by}`;
}

function factsOf(found: FoundItem): readonly (readonly [string, string])[] {
  const { snapshot, item, framework, overlay, refines } = found;
  const overlays = overlaysOf(snapshot).filter((one) => isOn(one, framework));
  const nameOf = (id: string): string => {
    const label = [...framework.items, ...overlays.flatMap(({ add }) => add)].find((one) => one.id === id)?.label;
    return label === undefined ? id : `${id} ${label}`;
  };
  const parts = framework.items.filter(({ parent, part }) => part && parent === item.id);
  const below = framework.items.filter(({ parent, part }) => !part && parent === item.id);
  const facts: (readonly [string, string | undefined])[] = [
    ['Source', listOf([item.section, overlay === undefined ? framework.publisher : undefined])],
    ['Notes', item.notes],
    ['Retired', retirement(item, nameOf)],
    ['Refines', refines === undefined ? undefined : nameOf(refines)],
    ['Added by', overlay === undefined ? undefined : provenance(found, overlay)],
    ['Items', listOf(below.map(({ id }) => nameOf(id)))],
    ['Parts', listOf(parts.map(({ id }) => nameOf(id)))],
    ['See also', seeAlso(item, nameOf)],
    ...crosswalkTexts(snapshot, item.id, framework),
    ['Resources', resourcesText({ snapshot, item, framework })],
    ['Overlays', listOf(overlays.flatMap((one) => changesTo(item.id, one)))],
    ['Cite as', citation(found)],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined);
}

/** Through which layers the item of an overlay leads to the framework. */
function provenance({ snapshot, framework, item }: FoundItem, overlay: OverlayFacts): string | undefined {
  const reference = `${framework.id}@${framework.version}`;
  const view = snapshot.ask(viewQuery, { reference, overlays: layersOf([overlay.id], snapshot) });
  const added = view?.byId.get(item.id);
  return view === undefined || added === undefined ? undefined : provenanceOf(added, view, snapshot);
}

/** What crosswalks relate the item to, framework by framework, and where they find nothing. */
function crosswalkTexts(
  snapshot: Snapshot,
  id: string,
  framework: FrameworkFacts,
): readonly (readonly [string, string | undefined])[] {
  const view = snapshot.ask(viewQuery, { reference: `${framework.id}@${framework.version}`, overlays: [] });
  if (view === undefined) return [];
  return counterpartsOf(id, view, snapshot).map(({ framework: other, items, isGap }) => {
    const found = items.map(({ id: to, label, match, partial, note }) => {
      const why = note === undefined ? '' : `: ${note}`;
      return `${to} ${label ?? ''} (${match}${partial ? ', in part' : ''})${why}`;
    });
    const texts = [...found, ...(isGap ? ['no counterpart, which is a gap between the two models'] : [])];
    return ['Elsewhere', texts.length === 0 ? undefined : `${other}: ${texts.join('; ')}`];
  });
}

function resourcesText({ snapshot, item, framework }: Pick<FoundItem, 'snapshot' | 'item' | 'framework'>) {
  const found = resourcesOn({ item, view: framework }, snapshot);
  return listOf(found.map(({ id, title }) => (title === undefined ? id : `${title} (${id})`)));
}

/** How to quote the item in a policy or a job description. */
function citation({ item, framework, overlay }: FoundItem): string {
  const by = overlay === undefined ? framework.publisher : `overlay ${overlay.id}`;
  const name = item.label === undefined ? item.id : `${item.id} ${item.label}`;
  return [name, framework.title, by, `${framework.id}@${framework.version}`]
    .filter((text) => text !== undefined)
    .join(', ');
}

function listOf(texts: readonly (string | undefined)[]): string | undefined {
  const there = texts.filter((text) => text !== undefined);
  return there.length === 0 ? undefined : there.join('; ');
}

function retirement(
  { retired, replacedBy = [] }: FoundItem['item'],
  nameOf: (id: string) => string,
): string | undefined {
  if (retired !== true) return undefined;
  return replacedBy.length === 0 ? 'yes, without a successor' : `yes, replaced by ${listed(replacedBy.map(nameOf))}`;
}

function seeAlso({ related = [] }: FoundItem['item'], nameOf: (id: string) => string): string | undefined {
  if (related.length === 0) return undefined;
  return `${listed(related.map(nameOf))}; near in meaning, but covering one never covers the other`;
}

/** What an overlay does to an item. */
function changesTo(id: string, overlay: OverlayFacts): readonly string[] {
  return [
    ...overlay.relabel.filter(({ item }) => item === id).map(({ text }) => `${overlay.id} calls it ${quoted(text)}`),
    ...overlay.wording
      .filter(({ item }) => item === id)
      .map(({ text }) => `${overlay.id} words it ${quoted(text, 400)}`),
    ...overlay.narrow
      .filter(({ item }) => item === id)
      .map(({ rationale }) => `not applicable in ${overlay.id}${rationale === undefined ? '' : `: ${rationale}`}`),
    ...overlay.add
      .filter(({ refines }) => refines === id)
      .map((added) => `${overlay.id} refines it with ${added.id} ${added.label ?? ''}`.trimEnd()),
  ];
}

/** How far each programme covers the item, and where. */
function coverageLines({ snapshot, item, framework }: FoundItem, { paint, width }: Style): readonly string[] {
  const name = `${framework.id}@${framework.version}`;
  const lines = snapshot.programmes().flatMap((programme) =>
    snapshot
      .coverage(programme)
      .filter(({ view }) => view.name === name)
      .flatMap(({ items }) => items.filter((one) => one.item.id === item.id))
      .flatMap(({ grade, missing, places, item: { narrowed } }) => {
        const rung = missing === undefined || grade === 'none' ? '' : ` (not ${missing})`;
        const word = narrowed === undefined ? `${gradeWord(grade)}${rung}` : 'not applicable';
        const where = places.length === 0 ? '' : ` in ${placesText(places)}`;
        const [first = '', ...more] = wrapped(harmless(`${programme ?? 'this workspace'}: ${word}${where}`), width - 4);
        return [`  ${first}`, ...more.map((line) => `    ${line}`)];
      }),
  );
  return lines.length === 0 ? [] : [paint.bold('Coverage'), ...lines];
}
