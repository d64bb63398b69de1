// Where the things stand that the views show: a programme, the line of its framework, a module, an outcome, an item.
import type { Text } from '../base/text-range';
import { frameworkQuery, viewQuery } from '../index/framework-view';
import { resolveItem } from '../index/item-reference';
import { programmeQuery } from '../index/scope';
import { rangeOfPart } from '../index/part-ranges';
import type { Module } from '../model/module';
import type { Location } from '../names/target';
import { viewsInPlay } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';
import { namedDocument, placedDocument } from './support/named-document';
import type { PlaceTarget } from './support/place-target';

/** The place of a thing; undefined when no file has it. */
export function locate(snapshot: Snapshot, target: PlaceTarget): Location | undefined {
  switch (target.kind) {
    case 'programme':
      return programmePlace(snapshot, target.programme, target.framework);
    case 'module': {
      const found = namedDocument('module', target.module, snapshot);
      return found && { uri: found.uri, range: found.document.head };
    }
    case 'outcome':
      return outcomePlace(snapshot, target);
    case 'item':
      return itemPlace(snapshot, target.programme, target.framework, target.item);
  }
}

/** The line on which a framework is promised, where one is meant; else the document's head. The settings stand for no programme. */
function programmePlace(
  snapshot: Snapshot,
  programme: string | undefined,
  framework: string | undefined,
): Location | undefined {
  const settings = snapshot.facts('settings', '')[0];
  const implicit = settings && placedDocument('settings', settings.uri, settings.place, snapshot);
  const found = programme === undefined ? implicit : namedDocument('programme', programme, snapshot);
  if (found === undefined) return undefined;
  const line = found.document.frameworks.find((one: Text) => one.value === framework);
  return { uri: found.uri, range: line?.range ?? found.document.head };
}

/** The outcome's link to the item, where one is meant and there; else the outcome; else the module. */
function outcomePlace(
  snapshot: Snapshot,
  { module, outcome, item }: Extract<PlaceTarget, { kind: 'outcome' }>,
): Location | undefined {
  const found = namedDocument('module', module, snapshot);
  if (found === undefined) return undefined;
  const { uri, document } = found;
  const stated = document.outcomes.filter(({ id }) => id?.value === outcome);
  const links = item === undefined ? [] : stated.flatMap(({ addresses }) => addresses);
  const link = links.find((one) => leadsTo(one.item.value, item, document, snapshot));
  return { uri, range: link?.item.range ?? stated[0]?.id?.range ?? document.head };
}

function leadsTo(written: string, item: string | undefined, module: Module, snapshot: Snapshot): boolean {
  const resolution = resolveItem(written, viewsInPlay(module, snapshot));
  return resolution.found === 'one' && (resolution.item.id === item || resolution.item.refines === item);
}

/** In the overlay that adds the item, else in the version of the framework that the programme sees. */
function itemPlace(
  snapshot: Snapshot,
  programme: string | undefined,
  reference: string,
  id: string,
): Location | undefined {
  const { facts } = snapshot.ask(programmeQuery, programme);
  const view = snapshot.ask(viewQuery, { reference, overlays: facts?.overlays ?? [] });
  const item = view?.byId.get(id);
  if (view === undefined || item === undefined) return undefined;
  const added = item.overlay === undefined ? undefined : snapshot.facts('overlay', item.overlay)[0];
  const owner = added ?? snapshot.ask(frameworkQuery, view.name).framework;
  const key = item.overlay === undefined ? `framework ${view.id}` : `overlay ${item.overlay}`;
  const places = snapshot.facts('places', key);
  const place = places.find((one) => one.uri === owner?.uri && one.place === owner.place);
  const range = place && rangeOfPart(place.facts, id);
  return place === undefined || range === undefined ? undefined : { uri: place.uri, range };
}
