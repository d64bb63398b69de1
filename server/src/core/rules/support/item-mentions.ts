// Every place in a document that names a framework item, with the frameworks it may come from.
import type { Text } from '../../base/text-range';
import { frameworkQuery, type FrameworkView } from '../../index/framework-view';
import { resolveItem, type ItemResolution } from '../../index/item-reference';
import type { DocumentOf } from '../../model/document';
import type { Framework } from '../../model/framework';
import { namesOf } from '../../names/names-of';
import { moduleScope, viewsForName, viewsInPlay } from '../../names/views-in-play';
import type { Kind } from '../../schema/kinds';
import type { RuleContext } from '../rule';

/** An item's ID as written, the views in which it should be found, and where it leads there. */
export interface ItemMention {
  readonly item: Text;
  readonly views: readonly FrameworkView[];
  readonly resolution: ItemResolution;
}

/** The kinds of document that name items. */
export type MentioningKind = Extract<Kind, 'module' | 'overlay' | 'crosswalk' | 'role' | 'resource' | 'framework'>;

/** The mentions of a document, in its order. Views are empty where the framework itself is not known. */
export function itemMentions(document: DocumentOf<MentioningKind>, context: RuleContext): readonly ItemMention[] {
  return context.share(mentionsOf, document);
}

function mentionsOf(document: DocumentOf<MentioningKind>, context: RuleContext): readonly ItemMention[] {
  if (document.kind === 'framework' && !isInUse(document, context)) return [];
  const inPlay =
    document.kind === 'module' ? context.share(moduleScope, document).views : viewsInPlay(document, context);
  const mentions: ItemMention[] = [];
  for (const name of namesOf(document)) {
    if (name.kind !== 'item' || name.defines) continue;
    const views = viewsForName(document, name, context, inPlay);
    mentions.push({ item: name.text, views, resolution: resolveItem(name.text.value, views) });
  }
  return mentions;
}

/** Whether this framework is the one that its own ID and version lead to. */
function isInUse({ id, version }: Framework, context: RuleContext): boolean {
  if (id === undefined) return false;
  const reference = version === undefined ? id.value : `${id.value}@${version.value}`;
  return context.ask(frameworkQuery, reference).framework?.uri === context.file.uri;
}
