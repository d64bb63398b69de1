// Proposes modules (and in waivers programmes and what modules consist of) without looking at every module of a large workspace.
import { compareText } from '../../base/diagnostic';
import type { ModuleFacts } from '../../index/facts';
import type { Query } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import { fits, namePlace } from '../../names/places';
import { moduleScope } from '../../names/views-in-play';
import { valueText, type Asked, type Proposal } from './proposal';

/** How many modules are proposed at once; a longer word brings the others. */
const shownAtOnce = 200;

/** IDs of modules: in a programme those not listed yet, as a prerequisite the programme's own first. */
export function* modules(asked: Asked): Generator<Proposal | 'more'> {
  const { kind, slot } = asked;
  if (kind === undefined || slot.part !== 'value') return;
  const isTarget = kind === 'waivers' && fits('waivers/#/target', slot.path);
  const isHolder = kind === 'waivers' && fits('waivers/#/document', slot.path);
  const isModule = namePlace(kind, slot.path, 'value')?.kind === 'module' && slot.path[0] !== 'id';
  if (isTarget || isHolder) yield* programmes(asked);
  if (isTarget) yield* partsOfDocument(asked);
  if (isModule || isTarget || isHolder) yield* found(asked);
}

/** The workspace's module IDs in order; forgotten only when a module comes or goes. */
const moduleIdsQuery: Query<undefined, readonly string[]> = {
  name: 'module-ids',
  key: () => '',
  answer: (sources) => [...new Set(sources.facts('ids', 'module').map(({ facts }) => facts))].sort(compareText),
};

function* found(asked: Asked): Generator<Proposal | 'more'> {
  const { snapshot, place } = asked;
  const all = snapshot.ask(moduleIdsQuery, undefined);
  const typed = place.typed.trim().toLowerCase();
  const fitting = all.length <= shownAtOnce ? all : all.filter((id) => id.toLowerCase().includes(typed));
  const left = leftOut(asked);
  const near = nearModules(asked);
  const ordered = [...near.filter((id) => fitting.includes(id)), ...fitting];
  const shown = new Set<string>();
  for (const id of ordered) {
    if (left.has(id) || shown.has(id)) continue;
    if (shown.size === shownAtOnce) break;
    shown.add(id);
    const title = factsOf(asked, id)?.title;
    yield { label: id, kind: 'reference', detail: title, words: title, rank: shown.size, text: valueText(asked, id) };
  }
  if (fitting.length < all.length || shown.size === shownAtOnce) yield 'more';
}

/** What is listed already, and the module itself. */
function leftOut({ document, slot, place }: Asked): ReadonlySet<string> {
  const left = new Set(slot.siblings);
  if (document?.kind === 'module' && document.id !== undefined) left.add(document.id.value);
  if (document?.kind === 'programme') {
    for (const { module } of document.modules) {
      const isTyped = module.range.start <= place.range.end && place.range.start <= module.range.end;
      if (!isTyped) left.add(module.value);
    }
  }
  return left;
}

/** The modules of the same programmes. */
function nearModules({ document, snapshot }: Asked): readonly string[] {
  if (document?.kind !== 'module') return [];
  const { programmes: holders } = moduleScope(document, snapshot);
  return holders.flatMap(({ id }) => snapshot.ask(programmeQuery, id).members.map(({ module }) => module));
}

function* programmes(asked: Asked): Generator<Proposal> {
  const ids = [...new Set(asked.snapshot.facts('ids', 'programme').map(({ facts }) => facts))];
  for (const [place, id] of ids.entries()) {
    const title = asked.snapshot.facts('programme', id)[0]?.facts.title;
    yield {
      label: id,
      kind: 'reference',
      detail: title,
      words: title,
      rank: place - ids.length,
      text: valueText(asked, id),
    };
  }
}

/** The parts of the module that the waiver names as its document, written `CC701/LO2`. */
function* partsOfDocument(asked: Asked): Generator<Proposal> {
  const { document, slot } = asked;
  if (document?.kind !== 'waivers') return;
  const waiver = document.waivers.find(({ path }) => path[1] === slot.path[1]);
  const module = waiver?.document === undefined ? undefined : factsOf(asked, waiver.document.value);
  if (module === undefined) return;
  for (const { id } of [...module.outcomes, ...module.activities, ...module.assessments]) {
    if (id === undefined) continue;
    const target = `${module.id}/${id}`;
    yield { label: target, kind: 'reference', detail: module.title, rank: -1, text: valueText(asked, target) };
  }
}

function factsOf({ snapshot }: Asked, id: string): ModuleFacts | undefined {
  return snapshot.facts('module', id)[0]?.facts;
}
