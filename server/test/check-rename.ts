// Checks of renaming: the files that change, or the reason why none does.
import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/base/text-edit';
import { prepareRename, rename } from '../src/core/features/rename';
import { openFixture } from './check';
import { parseFixture, renderFile, type FixtureFile } from './fixture';

/** Expects that the thing at `$0` gets the new name: `after` holds the files that change, or is `error: reason`. */
export function checkRename(before: string, newName: string, after: string): void {
  const files = parseFixture(before);
  const { file, offset } = cursorIn(files);
  const { snapshot } = openFixture(files);
  const result = rename(snapshot, file.path, offset, newName);
  if ('refused' in result) {
    assert.equal(`error: ${result.refused}`, after.trim());
    return;
  }
  const changed = files.filter(({ path }) => result.has(path));
  const texts = changed.map((one) => ({ ...one, text: applyEdits(one.text, result.get(one.path) ?? []) }));
  const named = files.length > 1;
  assert.equal(
    texts.map((one) => renderFile(one, [], named)).join('\n'),
    after.trim() === ''
      ? ''
      : parseFixture(after)
          .map((one) => renderFile(one, [], named))
          .join('\n'),
  );
}

/** Expects the range that would be renamed, marked by two `$0`, and the name in it; or `error: reason`. */
export function checkPrepareRename(fixture: string, expected: string): void {
  const files = parseFixture(fixture);
  const { file, offset } = cursorIn(files);
  const { snapshot } = openFixture(files);
  const result = prepareRename(snapshot, file.path, offset);
  const said =
    'refused' in result
      ? `error: ${result.refused}`
      : `${file.text.slice(result.range.start, result.range.end)} (${result.placeholder})`;
  assert.equal(said, expected);
}

function cursorIn(files: readonly FixtureFile[]): { readonly file: FixtureFile; readonly offset: number } {
  const file = files.find((one) => one.cursors.length > 0) ?? assert.fail('the fixture has no $0');
  return { file, offset: file.cursors[0] ?? 0 };
}
