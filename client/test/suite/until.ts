// Waits for what VS Code announces: a condition is looked at again whenever an event fires, never after a while.
import type { Disposable, Event } from 'vscode';

/**
 * Resolves with what `look` returns as soon as that is not undefined: at once, or after one of the events. Rejects after a
 * minute and a half, saying what was waited for and, where `describe` is given, what there was instead.
 */
export function until<T>(
  what: string,
  events: readonly Event<unknown>[],
  look: () => T | undefined | PromiseLike<T | undefined>,
  describe?: () => string,
): Promise<T> {
  const subscriptions: Disposable[] = [];
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<T>((done, fail) => {
    const again = () => {
      Promise.resolve(look()).then((found) => {
        if (found !== undefined) done(found);
      }, fail);
    };
    for (const event of events) subscriptions.push(event(again));
    const late = () => fail(new Error(`waited in vain for ${what}${describe ? `; there was: ${describe()}` : ''}`));
    deadline = setTimeout(late, 90_000);
    again();
  });
  return result.finally(() => {
    clearTimeout(deadline);
    for (const subscription of subscriptions) subscription.dispose();
  });
}
