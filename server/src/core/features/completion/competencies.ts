// Proposes framework items: those that the programme lacks first, those that are linked here already last.
import { coverageQuery, gradeRank, type Grade, type ItemCoverage } from '../../index/coverage';
import type { FrameworkView, ViewItem } from '../../index/framework-view';
import { resolveItem, writtenItem } from '../../index/item-reference';
import type { Query } from '../../index/query';
import { moduleScopeQuery, type ProgrammeFrame } from '../../index/scope';
import { namePlace } from '../../names/places';
import { moduleScope, viewsInPlay } from '../../names/views-in-play';
import type { Snapshot } from '../../snapshot';
import { levelsFor } from './levels';
import { choice } from '../support/snippet-syntax';
import { entryText, valueText, type Asked, type ItemData, type Proposal } from './proposal';

/** Items of the frameworks in play, wherever an item's ID fits. */
export function* competencies(asked: Asked): Generator<Proposal> {
  if (!wantsItem(asked)) return;
  const end = endOf(asked);
  const views = viewsFor(asked, end);
  const linked = linkedHere(asked, views);
  const coverage = coverageOf(asked);
  const level = asked.slot.part === 'key' ? levelChoice(asked) : undefined;
  let order = 0;
  for (const view of views) {
    for (const item of view.items) {
      const isLinked = linked.has(keyOf(view, item));
      const found = coverage.get(keyOf(view, item));
      const rank = 1000 * (groupOf(item, found, isLinked) + remoteness(asked, view)) + order++;
      const detail = detailOf(item, view, found, isLinked);
      const written = writtenItem(item.id, view, views);
      yield {
        label: written,
        kind: 'competency',
        detail,
        words: wordsOf(item, written, asked.snapshot),
        rank,
        deprecated: item.retired,
        data: { uri: asked.uri, document: asked.place.document, item: written, end },
        ...(level === undefined ? { text: valueText(asked, written) } : entryText(asked, written, level)),
      };
    }
  }
}

/** The item's statement, read only when somebody looks at the proposal. */
export function itemDocumentation(snapshot: Snapshot, data: ItemData): string | undefined {
  const document = snapshot.file(data.uri)?.content.documents.find(({ place }) => place === data.document);
  const views = document === undefined ? defaultViews(snapshot) : viewsInPlay(document, snapshot, data.end);
  const resolution = resolveItem(data.item, oneOfEach(views));
  if (resolution.found !== 'one') return undefined;
  const { item, view } = resolution;
  const source = item.section === undefined ? '' : `, ${item.section}`;
  return [item.statement, `${view.title ?? view.id}${source}`].filter((line) => line !== undefined).join('\n\n');
}

/** A level to choose where the item's entry has one. */
function levelChoice(asked: Asked): string {
  const { kind, slot } = asked;
  const value = kind === undefined ? undefined : namePlace(kind, [...slot.path, ''], 'value');
  return value?.kind === 'level' ? choice(1, levelsFor(asked)) : '';
}

function wantsItem({ kind, slot }: Asked): boolean {
  if (kind === undefined) return false;
  const way = slot.part === 'key' ? [...slot.path, ''] : slot.path;
  const place = namePlace(kind, way, slot.part);
  return place?.kind === 'item' && !place.defines;
}

function endOf({ kind, slot }: Asked): 'from' | 'to' | undefined {
  if (kind !== 'crosswalk') return undefined;
  return slot.path.at(-1) === 'from' ? 'from' : 'to';
}

function viewsFor({ document, snapshot }: Asked, end: 'from' | 'to' | undefined): readonly FrameworkView[] {
  return oneOfEach(document === undefined ? defaultViews(snapshot) : viewsInPlay(document, snapshot, end));
}

function defaultViews(snapshot: Snapshot): readonly FrameworkView[] {
  return snapshot.ask(moduleScopeQuery, { id: '', frameworks: [], overlays: [] }).views;
}

/** One view of each framework: several programmes may see the same one with different overlays. */
function oneOfEach(views: readonly FrameworkView[]): readonly FrameworkView[] {
  const byId = new Map<string, FrameworkView>();
  for (const view of views) {
    const known = byId.get(view.id);
    if (known === undefined || known.items.length < view.items.length) byId.set(view.id, view);
  }
  return [...byId.values()];
}

function keyOf(view: { readonly id: string }, item: { readonly id: string }): string {
  return `${view.id} ${item.id}`;
}

/** What this outcome or list links already, the word at the cursor not counted. */
function linkedHere({ document, place, slot }: Asked, views: readonly FrameworkView[]): ReadonlySet<string> {
  const written = [...slot.siblings];
  if (document?.kind === 'module' && slot.path[0] === 'outcomes') {
    const outcome = document.outcomes.find(({ path }) => path[1] === slot.path[1]);
    for (const { item } of outcome?.addresses ?? []) {
      const isTyped = item.range.start <= place.range.end && place.range.start <= item.range.end;
      if (!isTyped) written.push(item.value);
    }
  }
  return new Set(
    written.flatMap((id) => {
      const resolution = resolveItem(id, views);
      return resolution.found === 'one' ? [keyOf(resolution.view, resolution.item)] : [];
    }),
  );
}

/** How far the module's programmes cover each item; the programme that is furthest behind counts. */
function coverageOf({ document, snapshot }: Asked): ReadonlyMap<string, ItemCoverage> {
  const least = new Map<string, ItemCoverage>();
  if (document?.kind !== 'module') return least;
  for (const programme of moduleScope(document, snapshot).programmes) {
    for (const one of itemsOf(programme, snapshot)) {
      const known = least.get(one.key);
      if (known === undefined || gradeRank(one.found.grade) < gradeRank(known.grade)) least.set(one.key, one.found);
    }
  }
  return least;
}

function itemsOf(programme: ProgrammeFrame, snapshot: Snapshot) {
  return programme.frameworks.flatMap(({ reference, view }) => {
    const coverage = snapshot.ask(coverageQuery, { programme: programme.id, reference });
    return (coverage?.items ?? []).map((found) => ({ key: keyOf(view, found.item), found }));
  });
}

/** Where checklists are named, content to be taught comes before competencies. */
function remoteness({ slot }: Asked, { policy }: FrameworkView): number {
  return slot.path.includes('checklists') && policy.evidence === undefined ? groupCount : 0;
}

const groupCount = 14;

/** Two groups for each grade, what is required first; then what does not apply, what is retired, what is linked. */
function groupOf(item: ViewItem, found: ItemCoverage | undefined, isLinked: boolean): number {
  if (isLinked) return 13;
  if (item.retired) return 12;
  if (item.narrowed !== undefined) return 11;
  return found === undefined ? 0 : 2 * gradeRank(found.grade) + (found.required ? 0 : 1);
}

function detailOf(
  item: ViewItem,
  view: FrameworkView,
  found: ItemCoverage | undefined,
  isLinked: boolean,
): string | undefined {
  const area = item.area === undefined || item.area === item.id ? undefined : view.byId.get(item.area)?.label;
  const applies = item.narrowed === undefined;
  const grade = found === undefined || !applies ? undefined : gradeWords[found.grade];
  const notes = [
    applies ? grade : 'does not apply',
    item.retired ? 'retired' : undefined,
    isLinked ? 'already linked here' : undefined,
  ];
  const parts = [item.label, area, ...notes].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}

const gradeWords: Readonly<Record<Grade, string>> = {
  none: 'not covered',
  declared: 'declared',
  taught: 'taught',
  assessed: 'assessed',
  assured: 'assured',
};

/** By which words an item is found, its ID among them where another is written. */
function wordsOf({ id, label = '', statement = '' }: ViewItem, written: string, snapshot: Snapshot): string {
  const words = snapshot.ask(filterWordsQuery, { label, statement });
  return written === id ? words : `${id} ${words}`;
}

/** Editors compare no more than the first hundred or so letters, so words that say little are left out. */
const filterWordsQuery: Query<{ readonly label: string; readonly statement: string }, string> = {
  name: 'filter-words',
  key: ({ label, statement }) => `${label}\n${statement}`,
  answer: (_sources, { label, statement }) => {
    const seen = new Set(label.toLowerCase().split(/\W+/));
    const words = statement.split(/[^\p{L}\p{N}-]+/u).filter((word) => {
      const lower = word.toLowerCase();
      if (lower.length < 4 || seen.has(lower) || idle.has(lower)) return false;
      seen.add(lower);
      return true;
    });
    return [label, ...words].join(' ');
  },
};

const idle: ReadonlySet<string> = new Set(
  'that this with from their them they those these when where which what have been into onto such each other than also about'.split(
    ' ',
  ),
);
