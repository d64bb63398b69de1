// What a name stands for: the one thing behind its definition and all of its mentions.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { pinOf } from '../index/framework-pin';
import { frameworkQuery } from '../index/framework-view';
import { rangeOfPart } from '../index/part-ranges';
import type { Document } from '../model/document';
import type { Name, NameKind } from './name';
import { resolvedItem } from './resolved-item';
import { moduleScope, type Asking } from './views-in-play';

/** A named thing. Two names mean the same when their targets are equal in all three. */
export interface Target {
  readonly kind: NameKind;
  readonly id: string;
  /** What the ID is unique within: a module, a programme, a framework; undefined for the workspace. */
  readonly owner: string | undefined;
}

/** A range in a file. */
export interface Location {
  readonly uri: Uri;
  readonly range: TextRange;
}

/** What a name of a document stands for; several where a module of two programmes supports an outcome of both. */
export function targetsOf(document: Document, name: Name, sources: Asking): readonly Target[] {
  const { kind, text } = name;
  const id = text.value;
  switch (kind) {
    case 'item':
      return itemTargets(document, name, sources);
    case 'framework':
      return [{ kind, id: name.defines ? id : pinOf(id).id, owner: undefined }];
    case 'outcome':
    case 'activity':
    case 'assessment':
    case 'pathway':
      return [{ kind, id, owner: document.id?.value }];
    case 'programme-outcome':
      return programmeOutcomeTargets(document, id, sources);
    default:
      return [{ kind, id, owner: undefined }];
  }
}

/** Where a thing is defined; more than one place when an ID is taken twice. Levels and rules are defined in no file. */
export function definitionsOf(target: Target, sources: Asking): readonly Location[] {
  const { kind, id, owner } = target;
  switch (kind) {
    case 'item':
      return itemDefinitions(id, owner ?? '', sources);
    case 'outcome':
    case 'activity':
    case 'assessment':
      return partOf('module', owner, id, sources);
    case 'programme-outcome':
    case 'pathway':
      return partOf('programme', owner, id, sources);
    case 'level':
    case 'rule':
      return [];
    default:
      return sources.facts('places', `${kind} ${id}`).map(({ uri, facts }) => ({ uri, range: facts.head }));
  }
}

/** Whether two targets are the same thing. */
export function isSameTarget(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.id === b.id && a.owner === b.owner;
}

function itemTargets(document: Document, name: Name, sources: Asking): readonly Target[] {
  const id = name.text.value;
  if (name.defines) {
    const owner = document.kind === 'overlay' ? pinOf(document.base?.value ?? '').id : document.id?.value;
    return [{ kind: 'item', id, owner }];
  }
  const resolved = resolvedItem(document, name, sources);
  return resolved === undefined ? [] : [{ kind: 'item', id: resolved.item.id, owner: resolved.view.id }];
}

function programmeOutcomeTargets(document: Document, id: string, sources: Asking): readonly Target[] {
  if (document.kind === 'programme') return [{ kind: 'programme-outcome', id, owner: document.id?.value }];
  if (document.kind !== 'module') return [];
  const { programmes } = moduleScope(document, sources);
  const having = programmes.filter((programme) => programme.outcomes.includes(id));
  return having.map((programme) => ({ kind: 'programme-outcome', id, owner: programme.id }));
}

/** In the framework itself, else in the overlay that adds it. */
function itemDefinitions(id: string, framework: string, sources: Asking): readonly Location[] {
  const found = sources.ask(frameworkQuery, framework).framework;
  const places = sources.facts('places', `framework ${framework}`);
  const own = places.filter(({ uri, facts }) => uri === found?.uri && facts.ids.includes(id));
  if (own.length > 0) return own.flatMap(({ uri, facts }) => at(uri, rangeOfPart(facts, id)));
  const overlays = new Set(sources.facts('ids', 'overlay').map(({ facts }) => facts));
  const on = [...overlays].filter(
    (overlay) => pinOf(sources.facts('overlay', overlay)[0]?.facts.base ?? '').id === framework,
  );
  return on.flatMap((overlay) => partOf('overlay', overlay, id, sources));
}

function partOf(
  kind: 'module' | 'programme' | 'overlay',
  owner: string | undefined,
  id: string,
  sources: Asking,
): readonly Location[] {
  if (owner === undefined) return [];
  return sources.facts('places', `${kind} ${owner}`).flatMap(({ uri, facts }) => at(uri, rangeOfPart(facts, id)));
}

function at(uri: Uri, range: TextRange | undefined): readonly Location[] {
  return range === undefined ? [] : [{ uri, range }];
}
