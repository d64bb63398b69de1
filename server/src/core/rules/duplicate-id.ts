// An ID that two documents of a kind share, or two parts in the same list of a document.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { baseName, isBundledUri } from '../base/uri';
import type { PlacesFacts, Located } from '../index/facts';
import { frameworkQuery } from '../index/framework-view';
import { rangeOfPart } from '../index/part-ranges';
import type { DocumentOf } from '../model/document';
import { itemsOf } from '../model/framework';
import type { Overlay } from '../model/overlay';
import { documentRule, type Finding, type RuleContext } from './rule';
import { partTarget } from './support/part-target';

const kinds = ['programme', 'module', 'framework', 'overlay', 'crosswalk', 'role', 'resource'] as const;
type NamedDocument = DocumentOf<(typeof kinds)[number]>;

export const duplicateId = documentRule({
  id: 'duplicate-id',
  category: 'structure',
  severity: 'error',
  summary: 'two documents or parts have the same ID',
  fixable: false,
  on: kinds,
  *check(document, context) {
    if (document.id !== undefined) yield* sharedByDocuments(document, document.id, context);
    for (const { plural, ids } of listsOf(document)) yield* sharedByParts(plural, ids, document, context);
    if (document.kind === 'overlay') yield* takenByBase(document, context);
  },
});

function* sharedByDocuments(document: NamedDocument, id: Text, context: RuleContext): Generator<Finding> {
  const others = rivals(document, id.value, context);
  if (others.length === 0) return;
  const files = new Set(others.map(({ uri }) => (uri === context.file.uri ? 'this file' : baseName(uri))));
  const version = document.kind === 'framework' && document.version !== undefined ? `@${document.version.value}` : '';
  const name = `${id.value}${version}`;
  const owners = others.length === 1 ? `another ${document.kind}` : `${String(others.length)} other documents`;
  yield {
    range: id.range,
    message: `${quoted(name)} is also the ID of ${owners} (in ${listed([...files])}), so a reference to it could mean either; give each one its own`,
    target: id.value,
    related: others.map(({ uri, facts }) => ({ uri, range: facts.head, message: `also ${quoted(name)}` })),
  };
}

/** The workspace's other documents of the kind with this ID; frameworks only in the same version, as versions stand side by side. */
function rivals(document: NamedDocument, id: string, context: RuleContext): readonly Located<PlacesFacts>[] {
  const others = context
    .facts('places', `${document.kind} ${id}`)
    .filter(({ uri, place }) => !isBundledUri(uri) && (uri !== context.file.uri || place !== document.place));
  if (document.kind !== 'framework' || others.length === 0) return others;
  const version = document.version?.value ?? '';
  const same = context.facts('framework', id).filter(({ facts }) => facts.version === version);
  return others.filter((other) => same.some(({ uri, place }) => uri === other.uri && place === other.place));
}

interface PartList {
  readonly plural: string;
  readonly ids: readonly Text[];
}

function listsOf(document: NamedDocument): readonly PartList[] {
  switch (document.kind) {
    case 'module':
      return [
        { plural: 'outcomes', ids: idsOf(document.outcomes) },
        { plural: 'activities', ids: idsOf(document.activities) },
        { plural: 'assessments', ids: idsOf(document.assessments) },
      ];
    case 'programme':
      return [
        { plural: 'outcomes', ids: idsOf(document.outcomes) },
        { plural: 'pathways', ids: idsOf(document.pathways) },
      ];
    case 'framework':
      return [{ plural: 'items', ids: idsOf(itemsOf(document)) }];
    case 'overlay':
      return [{ plural: 'added items', ids: idsOf(document.add) }];
    case 'crosswalk':
    case 'role':
    case 'resource':
      return [];
  }
}

function idsOf(parts: readonly { readonly id: Text | undefined }[]): readonly Text[] {
  return parts.flatMap(({ id }) => id ?? []);
}

function* sharedByParts(
  plural: string,
  ids: readonly Text[],
  document: NamedDocument,
  context: RuleContext,
): Generator<Finding> {
  const byValue = new Map<string, Text[]>();
  for (const id of ids) byValue.set(id.value, [...(byValue.get(id.value) ?? []), id]);
  for (const same of byValue.values()) {
    if (same.length < 2) continue;
    for (const id of same) {
      const others = same.filter((other) => other !== id);
      yield {
        range: id.range,
        message: `${String(same.length)} ${plural} of this ${document.kind} have the ID ${quoted(id.value)}, so a reference to it could mean any of them; give each one its own`,
        target: partTarget(document.id, id),
        related: others.map(({ value, range }) => ({
          uri: context.file.uri,
          range,
          message: `also ${quoted(value)}`,
        })),
      };
    }
  }
}

/** An added item needs an ID that the base does not have, else nobody can address it. */
function* takenByBase(overlay: Overlay, context: RuleContext): Generator<Finding> {
  const base = overlay.base === undefined ? undefined : context.ask(frameworkQuery, overlay.base.value).framework;
  if (base === undefined) return;
  const { id: framework, version, items } = base.facts;
  const places = context
    .facts('places', `framework ${framework}`)
    .find(({ uri, place }) => uri === base.uri && place === base.place);
  for (const { id } of overlay.add) {
    if (id === undefined || !items.some((item) => item.id === id.value)) continue;
    const range = places && rangeOfPart(places.facts, id.value);
    yield {
      range: id.range,
      message: `${quoted(id.value)} is an item of ${framework}@${version} already, so nobody can address the added one; give it an ID of its own`,
      target: partTarget(overlay.id, id),
      related: range === undefined ? [] : [{ uri: base.uri, range, message: `the ${quoted(id.value)} of the base` }],
    };
  }
}
