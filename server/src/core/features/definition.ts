// Where the thing under the cursor is defined, bundled frameworks included.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { frameworkQuery } from '../index/framework-view';
import { rangeOfPart } from '../index/part-ranges';
import type { Text } from '../base/text-range';
import type { Name } from '../names/name';
import { resolvedItem } from '../names/resolved-item';
import { definitionsOf, targetsOf, type Location } from '../names/target';
import { nameAt, type NameUse } from '../names/uses';
import { moduleScope } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';
import { namedDocument, placedDocument } from './support/named-document';

/** The name that was asked about, and every place that defines what it stands for. */
export interface Definition {
  readonly range: TextRange;
  readonly targets: readonly Location[];
}

/** The definition of the name at an offset; undefined where there is no name, or nothing defines it. */
export function definitionAt(snapshot: Snapshot, uri: Uri, offset: number): Definition | undefined {
  const use = nameAt(uri, offset, snapshot);
  if (use === undefined) return undefined;
  const targets = locationsOf(use, snapshot);
  return targets.length === 0 ? undefined : { range: use.name.text.range, targets };
}

function locationsOf(use: NameUse, snapshot: Snapshot): readonly Location[] {
  const { uri, document, name } = use;
  if (name.defines) return [{ uri, range: name.text.range }];
  switch (name.kind) {
    case 'framework':
      return frameworkHeads(name, snapshot);
    case 'item':
      return itemPlaces(use, snapshot);
    case 'level':
      return levelPlaces(use, snapshot);
    default:
      return targetsOf(document, name, snapshot).flatMap((target) => definitionsOf(target, snapshot));
  }
}

/** The version that the reference pins, or the one that stands in for it. */
function frameworkHeads(name: Name, snapshot: Snapshot): readonly Location[] {
  const found = snapshot.ask(frameworkQuery, name.text.value);
  const document = found.framework && placedDocument('framework', found.framework.uri, found.framework.place, snapshot);
  return document === undefined ? [] : [{ uri: document.uri, range: document.document.head }];
}

/** In the overlay that adds the item, else in the version of the framework that is in play. */
function itemPlaces({ document, name }: NameUse, snapshot: Snapshot): readonly Location[] {
  const resolved = resolvedItem(document, name, snapshot);
  if (resolved === undefined) return [];
  const { item, view } = resolved;
  const owner =
    item.overlay === undefined
      ? snapshot.ask(frameworkQuery, view.name).framework
      : snapshot.facts('overlay', item.overlay)[0];
  if (owner === undefined) return [];
  const key = item.overlay === undefined ? `framework ${view.id}` : `overlay ${item.overlay}`;
  const places = snapshot.facts('places', key).filter(({ uri, place }) => uri === owner.uri && place === owner.place);
  return places.flatMap(({ uri, facts }) => placed(uri, rangeOfPart(facts, item.id)));
}

/** In the progressions of the module's programmes, else in those of the frameworks in play. */
function levelPlaces({ document, name }: NameUse, snapshot: Snapshot): readonly Location[] {
  if (document.kind !== 'module') return [];
  const scope = moduleScope(document, snapshot);
  const programmes = scope.programmes.map(({ id }) => named('programme', id, snapshot));
  const frameworks = scope.views.map(({ id }) => named('framework', id, snapshot));
  const found = [programmes, frameworks].map((owners) =>
    owners.flatMap((owner) => {
      const level = owner?.document.progression.find((text: Text) => text.value === name.text.value);
      return owner === undefined ? [] : placed(owner.uri, level?.range);
    }),
  );
  return found.find((places) => places.length > 0) ?? [];
}

function named(kind: 'programme' | 'framework', id: string | undefined, snapshot: Snapshot) {
  return id === undefined ? undefined : namedDocument(kind, id, snapshot);
}

function placed(uri: Uri, range: TextRange | undefined): readonly Location[] {
  return range === undefined ? [] : [{ uri, range }];
}
