// The check of hovers: what stands at `$0`, in brackets, then the Markdown or the plain text of its hover.
import assert from 'node:assert/strict';
import { hoverAt, type Hover } from '../src/core/features/hover';
import { cursorOf } from './check-navigation';
import { openFixture } from './check';
import { parseFixture } from './fixture';

/** Expects the Markdown of the hover at `$0`, under the text it is about in brackets; empty for no hover. */
export function checkHover(fixture: string, expected: string): void {
  assert.equal(
    shown(fixture, ({ markdown }) => markdown()),
    expected.trim(),
  );
}

/** Expects the plain text of the hover at `$0`, in the same way. */
export function checkPlainHover(fixture: string, expected: string): void {
  assert.equal(
    shown(fixture, ({ plain }) => plain()),
    expected.trim(),
  );
}

function shown(fixture: string, textOf: (hover: Hover) => string): string {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri, offset } = cursorOf(files);
  const hover = hoverAt(snapshot, uri, offset);
  if (hover === undefined) return '';
  const { start, end } = hover.range;
  return `[${snapshot.file(uri)?.text.slice(start, end) ?? ''}]\n${textOf(hover)}`;
}
