// Which rows or columns of equal size a viewport shows, and how far to scroll so that one of them is in view.

/** A run of indices; `end` is not part of it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** One direction of a scrolled area. The first `frozen` pixels of the viewport are covered by what stays in place. */
export interface Axis {
  readonly scroll: number;
  readonly viewport: number;
  readonly frozen: number;
  readonly size: number;
  readonly count: number;
}

/** The indices in view, with some more on both sides so that scrolling shows no gaps. */
export function visibleRun({ scroll, viewport, frozen, size, count }: Axis, beyond: number): Run {
  const room = Math.max(0, viewport - frozen);
  const start = Math.floor(scroll / size) - beyond;
  const end = Math.ceil((scroll + room) / size) + beyond;
  return { start: Math.max(0, Math.min(start, count)), end: Math.max(0, Math.min(end, count)) };
}

/** The scroll position, the nearest to the present one, at which an index is wholly in view. */
export function scrollToShow({ scroll, viewport, frozen, size }: Axis, index: number): number {
  const room = Math.max(size, viewport - frozen);
  const start = index * size;
  if (start < scroll) return start;
  return start + size > scroll + room ? start + size - room : scroll;
}
