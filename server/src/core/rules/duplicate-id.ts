// An ID that two documents of a kind share, or two parts in the same list of a document.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import type { PlacesFacts, Located } from '../index/facts';
import { frameworkQuery } from '../index/framework-view';
import { rangeOfPart } from '../index/part-ranges';
import type { DocumentOf } from '../model/document';
import { itemsOf } from '../model/framework';
import type { Overlay } from '../model/overlay';
import { documentRule, type Finding, type RuleContext } from './rule';
import { fewPlaces, placeLimit } from './support/few-places';
import { namesakesQuery } from './support/namesakes';
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
  const version = document.kind === 'framework' ? document.version?.value : undefined;
  const {
    first,
    count,
    files: fileCount,
  } = context.ask(namesakesQuery, { kind: document.kind, id: id.value, version });
  if (count < 2) return;
  const isOwn = ({ uri, place }: Located<PlacesFacts>): boolean => uri === context.file.uri && place === document.place;
  const others = first.filter((one) => !isOwn(one)).slice(0, placeLimit);
  const files = new Set(others.map(({ uri }) => (uri === context.file.uri ? 'this file' : context.pathOf(uri))));
  const isCut = count - 1 > others.length && fileCount > 1;
  const inFiles = isCut ? `${[...files].slice(0, 3).join(', ')} and others` : listed([...files]);
  const name = version === undefined ? id.value : `${id.value}@${version}`;
  const owners = count === 2 ? `another ${document.kind}` : `${String(count - 1)} other documents`;
  yield {
    range: id.range,
    message: `${quoted(name)} is also the ID of ${owners} (in ${inFiles}), so a reference to it could mean either; give each one its own`,
    target: id.value,
    related: fewPlaces(
      others,
      ({ uri, facts }) => ({ uri, range: facts.head, message: `also ${quoted(name)}` }),
      count - 1,
    ),
  };
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
  for (const id of ids) {
    const same = byValue.get(id.value);
    if (same === undefined) byValue.set(id.value, [id]);
    else same.push(id);
  }
  for (const same of byValue.values()) {
    if (same.length < 2) continue;
    for (const id of same) {
      const others = same.slice(0, placeLimit + 1).filter((other) => other !== id);
      yield {
        range: id.range,
        message: `${String(same.length)} ${plural} of this ${document.kind} have the ID ${quoted(id.value)}, so a reference to it could mean any of them; give each one its own`,
        target: partTarget(document.id, id),
        related: fewPlaces(
          others,
          ({ value, range }) => ({ uri: context.file.uri, range, message: `also ${quoted(value)}` }),
          same.length - 1,
        ),
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
