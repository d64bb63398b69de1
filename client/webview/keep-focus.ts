// Where the focus was in the page: the browser forgets it when the focus goes to an editor or a list of VS Code.

/**
 * From now on, when the page gets the focus and none of its elements has it, gives it to the element that had it last, or to
 * the one that has taken the place of that element.
 */
export function keepFocus(focusOnItsPlace: () => void): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    if (last === undefined || document.activeElement !== document.body) return;
    if (last.isConnected) last.focus({ preventScroll: true });
    else focusOnItsPlace();
  });
}
