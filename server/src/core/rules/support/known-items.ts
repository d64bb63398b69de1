// The items of a framework as a mistyped ID may have meant them.
import { KnownWords } from '../../base/known-words';
import type { FrameworkView } from '../../index/framework-view';
import type { RuleContext } from '../rule';

/** The IDs of a view's items; to be shared by `context.share`. */
export function knownItems(view: FrameworkView): KnownWords {
  return new KnownWords(view.byId.keys());
}

/** The item that cannot be told by eye from one that no view has, or undefined. Of it, look-alike-character speaks. */
export function itemLike(written: string, views: readonly FrameworkView[], context: RuleContext): string | undefined {
  for (const view of views) {
    const found = context.share(knownItems, view).alike(written);
    if (found !== undefined) return found;
  }
  return undefined;
}
