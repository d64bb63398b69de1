// Checks of what editors draw on a text: lenses, hints, tokens. The expected side is the fixture with its annotations.
import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/base/text-edit';
import { textRange } from '../src/core/base/text-range';
import { codeLenses, type LensOptions } from '../src/core/features/code-lens';
import { inlayHints, type HintOptions } from '../src/core/features/inlay-hints';
import { semanticTokens } from '../src/core/features/semantic-tokens';
import type { Snapshot } from '../src/core/snapshot';
import { openFixture } from './check';
import { parseFixture, renderFile, type Annotation, type FixtureFile } from './fixture';

function checkMarks(fixture: string, marks: (snapshot: Snapshot, file: FixtureFile) => readonly Annotation[]): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const render = (of: (file: FixtureFile) => readonly Annotation[]): string =>
    files.map((file) => renderFile(file, of(file), files.length > 1)).join('\n');
  assert.equal(
    render((file) => marks(snapshot, file)),
    render((file) => file.annotations),
  );
}

/** Expects exactly the annotated lenses. */
export function checkLenses(fixture: string, options: LensOptions = {}): void {
  checkMarks(fixture, (snapshot, { path }) =>
    codeLenses(snapshot, path, options).map(({ range, title }) => ({ ...range, text: title })),
  );
}

/** Expects exactly the annotated tokens: the kind, `!` behind it where the name is defined. */
export function checkTokens(fixture: string): void {
  checkMarks(fixture, (snapshot, { path }) =>
    semanticTokens(snapshot, path).map(({ range, kind, defines }) => ({
      ...range,
      text: `${kind}${defines ? '!' : ''}`,
    })),
  );
}

/** Expects the hints of the last file: `expected` is its text with each hint in `‹ ›` where it is drawn. */
export function checkHints(fixture: string, expected: string, options: HintOptions = {}): void {
  const files = parseFixture(fixture);
  const file = files.at(-1) ?? assert.fail('the fixture has no file');
  const { snapshot } = openFixture(files);
  const [start = 0, end = file.text.length] = file.cursors;
  const hints = inlayHints(snapshot, file.path, textRange(start, end), options);
  const edits = hints.map(({ offset, text }) => ({ range: textRange(offset, offset), newText: `‹${text}›` }));
  assert.equal(applyEdits(file.text, edits).replaceAll('\r\n', '\n'), expected);
}
