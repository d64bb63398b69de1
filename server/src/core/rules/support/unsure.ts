// Whether a rule would reckon with a value that is reported as unreadable already.
import { pinOf } from '../../index/framework-pin';
import type { Sources } from '../../index/query';
import type { Document } from '../../model/document';
import { meetsField } from '../../model/unreadable';
import { viewsInPlay } from '../../names/views-in-play';
import { kinds, type Kind } from '../../schema/kinds';
import type { Rule } from '../rule';

/** Whether a field that the rule reads is unreadable in the document, or in one that belongs to it. */
export function isUnsure({ reads }: Rule, document: Document, sources: Pick<Sources, 'facts' | 'ask'>): boolean {
  if (reads === undefined) return false;
  return kinds.some((kind) => {
    const fields = reads[kind] ?? [];
    if (fields.length === 0) return false;
    if (kind === document.kind) return meetsField(document.unreadable, fields);
    const read = ['id', ...fields];
    const damaged = sources.facts('unreadable', kind).filter(({ facts }) => meetsField(facts.fields, read));
    const unknown = sources.facts('documents', 'unknown');
    if (damaged.length === 0 && unknown.length === 0) return false;
    const own = idsBelonging(document, kind, sources);
    if (damaged.some(({ facts: { id } }) => id === undefined || own === undefined || own.has(id))) return true;
    // A document whose kind is reported may be one of these, where one with its ID is looked for.
    return unknown.some(
      ({ facts: { id } }) => id !== undefined && (own?.has(id) === true || isNamed(kind, id, sources)),
    );
  });
}

/** The kinds of document about which rules look at every module. */
const mayLookAtAny: ReadonlySet<string> = new Set(['settings', 'framework', 'overlay']);

/** The documents of a kind that belong to this one; undefined where any may. */
function idsBelonging(
  document: Document,
  kind: Kind,
  sources: Pick<Sources, 'facts' | 'ask'>,
): ReadonlySet<string> | undefined {
  if (kind === 'crosswalk') return new Set();
  if (kind === 'framework') return new Set(viewsInPlay(document, sources).map(({ id }) => id));
  if (kind === 'module') {
    if (document.kind === 'programme') return new Set(document.modules.map(({ module }) => module.value));
    return mayLookAtAny.has(document.kind) ? undefined : new Set();
  }
  if (document.kind === 'module' && kind === 'programme' && document.id !== undefined)
    return new Set(sources.facts('membership', document.id.value).map(({ facts }) => facts));
  return undefined;
}

/** Whether documents refer to a framework or an overlay with this ID. */
function isNamed(kind: Kind, id: string, sources: Pick<Sources, 'facts'>): boolean {
  if (kind === 'overlay') return sources.facts('overlayUse', id).length > 0;
  return kind === 'framework' && sources.facts('frameworkUse', '').some(({ facts }) => pinOf(facts).id === id);
}
