// Where the statement of an item comes from, in words.
import { frameworkQuery, type FrameworkView, type ViewItem } from '../../index/framework-view';
import type { Snapshot } from '../../snapshot';
import { placedDocument } from '../support/named-document';

/** The framework's source and the section in it; for an item of an overlay what the overlay says. */
export function itemSource(item: ViewItem, view: FrameworkView, snapshot: Snapshot): string | undefined {
  if (item.overlay !== undefined) return item.section;
  const found = snapshot.ask(frameworkQuery, view.name).framework;
  const document = found && placedDocument('framework', found.uri, found.place, snapshot)?.document;
  const section = item.section === undefined ? undefined : `section "${item.section}"`;
  return [document?.source?.value, section].filter((text) => text !== undefined).join('; ');
}
