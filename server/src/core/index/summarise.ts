// From a file's documents to the facts that other files may depend on.
import type { Document } from '../model/document';
import {
  crosswalkFacts,
  frameworkFacts,
  moduleFacts,
  overlayFacts,
  programmeFacts,
  resourceFacts,
  roleFacts,
  settingsFacts,
  texts,
  waiverFacts,
} from './document-facts';
import type { FactName, FactTypes } from './facts';
import { pinOf } from './framework-pin';
import { placesFacts, type NamedDocument } from './part-ranges';

/** One fact of a file, before it is known which file. */
export interface StatedFact {
  readonly name: FactName;
  /** The ID under which it is filed. */
  readonly id: string;
  /** The document's place in its file, from 0. */
  readonly place: number;
  readonly facts: unknown;
}

/** What a file tells the rest of the workspace, and all that is kept of what it says: plain data. */
export interface FileSummary {
  /** In the order of the documents. */
  readonly facts: readonly StatedFact[];
  /** How many documents there are. */
  readonly documents: number;
  /** Whether all of the file could be read; what a broken region says is not known. */
  readonly isWhole: boolean;
}

/** What a summary depends on beside the documents. */
export interface Circumstances {
  /** Whether all of the file could be read. */
  readonly isWhole: boolean;
  /** Whether it comes with the tool. */
  readonly bundled: boolean;
}

/** The summary of a file's documents. */
export function summarise(documents: readonly Document[], { isWhole, bundled }: Circumstances): FileSummary {
  const facts: StatedFact[] = [];
  for (const document of documents) {
    const { place } = document;
    const state = <N extends FactName>(name: N, id: string, stated: FactTypes[N]): void => {
      facts.push({ name, id, place, facts: stated });
    };
    state('documents', document.kind, { id: document.id?.value });
    if (document.unreadable.length > 0)
      state('unreadable', document.kind, { id: document.id?.value, fields: document.unreadable });
    for (const reference of new Set(frameworksNamed(document))) state('frameworkUse', '', reference);
    if (document.kind === 'settings') state('settings', '', settingsFacts(document));
    else if (document.kind === 'waivers') state('waivers', '', waiverFacts(document));
    else if (document.id !== undefined && document.kind !== 'unknown')
      stateNamed(document, document.id.value, bundled, state);
  }
  // A list that grew has room to spare; a copy has none.
  return { facts: facts.slice(), documents: documents.length, isWhole };
}

/** The facts of a summary by name and ID. */
export function factsByName(
  summary: FileSummary | undefined,
): ReadonlyMap<FactName, ReadonlyMap<string, readonly StatedFact[]>> {
  const byName = new Map<FactName, Map<string, StatedFact[]>>();
  for (const fact of summary?.facts ?? []) {
    const ofName = byName.get(fact.name) ?? new Map<string, StatedFact[]>();
    byName.set(fact.name, ofName);
    const list = ofName.get(fact.id);
    if (list === undefined) ofName.set(fact.id, [fact]);
    else list.push(fact);
  }
  return byName;
}

/** The frameworks that a document puts in play for itself or for others. */
function frameworksNamed(document: Document): readonly string[] {
  switch (document.kind) {
    case 'programme':
    case 'module':
    case 'settings':
      return texts(document.frameworks);
    case 'overlay':
      return document.base === undefined ? [] : [document.base.value];
    default:
      return [];
  }
}

type State = <N extends FactName>(name: N, id: string, facts: FactTypes[N]) => void;

function stateNamed(document: NamedDocument, id: string, bundled: boolean, state: State): void {
  state('ids', document.kind, id);
  state('places', `${document.kind} ${id}`, placesFacts(document));
  switch (document.kind) {
    case 'module':
      state('module', id, moduleFacts(document, id));
      for (const overlay of new Set(texts(document.overlays))) state('overlayUse', overlay, id);
      if (document.prerequisites.length > 0)
        state('prerequisites', '', { module: id, prerequisites: texts(document.prerequisites) });
      if (document.hours !== undefined) {
        const { practice, simulated } = document.hours;
        state('hours', id, { practice, simulated });
      }
      for (const outcome of document.outcomes) {
        const words = normalised(outcome.statement?.value ?? '');
        if (words !== '') state('statement', digestOf(words), { module: id, outcome: outcome.id?.value });
      }
      state(
        'wording',
        id,
        document.outcomes.map(({ statement }) => statement?.value),
      );
      return;
    case 'programme':
      state('programme', id, programmeFacts(document, id));
      for (const overlay of new Set(texts(document.overlays))) state('overlayUse', overlay, id);
      for (const module of new Set(document.modules.map((reference) => reference.module.value)))
        state('membership', module, id);
      return;
    case 'framework':
      state('framework', id, frameworkFacts(document, id, bundled));
      return;
    case 'overlay':
      state('overlay', id, overlayFacts(document, id));
      if (document.over !== undefined) state('overlayUse', document.over.value, id);
      return;
    case 'crosswalk':
      state('crosswalk', id, crosswalkFacts(document, id));
      for (const end of new Set(
        [document.from, document.to].flatMap((text) => text ?? []).map((text) => pinOf(text.value).id),
      ))
        state('crosswalksOf', end, id);
      return;
    case 'role':
      state('role', id, roleFacts(document, id));
      return;
    case 'resource':
      state('resource', id, resourceFacts(document, id));
  }
}

/** A statement without what does not change its meaning: case, spacing, the full stop. */
export function normalised(statement: string): string {
  const small = statement.toLowerCase();
  const words = unevenSpace.test(small) ? small.replace(/\s+/g, ' ') : small;
  let start = 0;
  let end = words.length;
  while (end > start && isSpaceOrStop(words.charCodeAt(end - 1))) end--;
  while (start < end && words.charCodeAt(start) === 0x20) start++;
  return words.slice(start, end);
}

/** Space other than single blanks between words, which few statements have. */
const unevenSpace = /[^\S ]| {2}/;

function isSpaceOrStop(code: number): boolean {
  return code === 0x20 || code === 0x2e;
}

/** A short text for the words of a statement: a hash (FNV-1a) and their length. Different words hardly ever have the same. */
export function digestOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}.${words.length.toString(36)}`;
}
