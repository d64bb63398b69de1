// Every feature at many offsets of changed texts: nothing throws, ranges and edits lie in the text, a rename goes there and back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from '../../src/core/base/diagnostic';
import { plainId } from '../../src/core/base/plain-id';
import { applyEdits, type TextEdit } from '../../src/core/base/text-edit';
import { textRange } from '../../src/core/base/text-range';
import { codeActions } from '../../src/core/features/code-actions';
import { codeLenses } from '../../src/core/features/code-lens';
import { completion, resolveCompletion } from '../../src/core/features/completion';
import { definitionAt } from '../../src/core/features/definition';
import { documentSymbols } from '../../src/core/features/document-symbols';
import { foldsIn } from '../../src/core/features/folding';
import { highlightsAt } from '../../src/core/features/highlights';
import { hoverAt } from '../../src/core/features/hover';
import { inlayHints } from '../../src/core/features/inlay-hints';
import { linksIn } from '../../src/core/features/links';
import { dependentsOf, hierarchyModuleAt, prerequisitesOf } from '../../src/core/features/prerequisites';
import { referencesAt } from '../../src/core/features/references';
import { prepareRename, rename } from '../../src/core/features/rename';
import { selectionsAt } from '../../src/core/features/selection';
import { semanticTokens } from '../../src/core/features/semantic-tokens';
import { workspaceSymbols } from '../../src/core/features/workspace-symbols';
import type { Snapshot } from '../../src/core/snapshot';
import type { Area } from './area';
import { assertInside, changedSnapshot, exchanged, inBoundedTime, withText } from './base-workspace';
import { mutatedText } from './mutations';

/** A text, and the places in it that are asked about, in ten-thousandths. */
interface Case {
  readonly text: string;
  readonly places: readonly number[];
}

const longestMs = 8000;
const newId = 'RENAMED-9';

export const featuresArea: Area<Case> = {
  name: 'features',
  batch: 15,
  cases: fc.record({
    text: mutatedText,
    places: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 12, size: 'max' }),
  }),
  check: ({ text, places }) => {
    inBoundedTime(() => {
      withText(text, (snapshot) => {
        checkFile(snapshot, text);
        for (const place of places) checkPlace(snapshot, text, Math.floor((place / 10_000) * text.length));
      });
      for (const place of places)
        withText(text, (snapshot) => checkRename(snapshot, Math.floor((place / 10_000) * text.length)));
    }, longestMs);
  },
};

/** What is asked of a file as a whole. */
function checkFile(snapshot: Snapshot, text: string): void {
  const { length } = text;
  const all = textRange(0, length);
  for (const { range } of documentSymbols(snapshot, exchanged)) assertInside(range, length, 'a symbol');
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { startLine, endLine } of foldsIn(snapshot, exchanged))
    assert.ok(
      0 <= startLine && startLine < endLine && endLine < lines,
      `a fold of ${String(startLine)}–${String(endLine)}`,
    );
  for (const { range } of linksIn(snapshot, exchanged)) assertInside(range, length, 'a link');
  for (const { range } of codeLenses(snapshot, exchanged)) assertInside(range, length, 'a lens');
  for (const { range } of semanticTokens(snapshot, exchanged)) assertInside(range, length, 'a token');
  for (const { offset } of inlayHints(snapshot, exchanged, all))
    assertInside(textRange(offset, offset), length, 'a hint');
  workspaceSymbols(snapshot, text.slice(4, 8));
}

/** What is asked about a place. */
function checkPlace(snapshot: Snapshot, text: string, offset: number): void {
  const { length } = text;
  const hover = hoverAt(snapshot, exchanged, offset);
  if (hover !== undefined) {
    assertInside(hover.range, length, 'a hover');
    assert.ok(hover.markdown().length > 0 && hover.plain().length > 0);
  }
  const definition = definitionAt(snapshot, exchanged, offset);
  for (const { uri, range } of definition?.targets ?? []) assertInside(range, lengthOf(snapshot, uri), 'a target');
  for (const { uri, range } of referencesAt(snapshot, exchanged, offset, { includeDeclaration: true }))
    assertInside(range, lengthOf(snapshot, uri), 'a reference');
  for (const { range } of highlightsAt(snapshot, exchanged, offset)) assertInside(range, length, 'a highlight');
  for (const range of selectionsAt(snapshot, exchanged, offset)) assertInside(range, length, 'a selection');
  const module = hierarchyModuleAt(snapshot, exchanged, offset);
  if (module !== undefined) {
    prerequisitesOf(snapshot, module.id);
    dependentsOf(snapshot, module.id);
  }
  for (const { range, data } of completion(snapshot, exchanged, offset)?.items ?? []) {
    assertInside(range, length, 'a completion');
    if (data !== undefined) resolveCompletion(snapshot, data);
  }
  for (const { edits } of codeActions(snapshot, exchanged, textRange(offset, Math.min(length, offset + 20))))
    changedTexts(snapshot, edits);
}

/** A new name and the old one again give the text that there was. */
function checkRename(snapshot: Snapshot, offset: number): void {
  const place = prepareRename(snapshot, exchanged, offset);
  if ('refused' in place) return;
  assertInside(place.range, lengthOf(snapshot, exchanged), 'the name to change');
  const there = rename(snapshot, exchanged, offset, newId);
  if ('refused' in there) return;
  const before = new Map([...there.keys()].map((uri) => [uri, snapshot.file(uri)?.text ?? '']));
  const renamed = changedTexts(snapshot, there);
  const isAmbiguous = snapshot.uris().some((uri) => snapshot.findings(uri).diagnostics.some(isDuplicate));
  // A name that nothing may be given stands in a broken text, and no rename writes it again.
  const isUnfit = 'refused' in rename(snapshot, exchanged, offset, `${place.placeholder}x`);
  const shift = shiftOf(there.get(exchanged) ?? [], place.range.start);
  try {
    const after = changedSnapshot(renamed);
    const back = rename(after, exchanged, place.range.start + shift, place.placeholder);
    // Where two documents claim one ID, the other one still bears the old name.
    if ('refused' in back && (isAmbiguous || isUnfit)) return;
    assert.ok(!('refused' in back), `the way back is refused: ${'refused' in back ? back.refused : ''}`);
    // A name is written in the form in which names are compared.
    if (plainId(place.placeholder) === place.placeholder) assert.deepEqual(changedTexts(after, back), before);
  } finally {
    changedSnapshot(before);
  }
}

function isDuplicate({ rule }: Diagnostic): boolean {
  return rule === 'duplicate-id';
}

/** How far what stands at an offset has moved through edits further up. */
function shiftOf(edits: readonly TextEdit[], offset: number): number {
  return edits
    .filter(({ range }) => range.end < offset)
    .reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
}

/** The texts after edits, each of which must lie in its file. */
function changedTexts(
  snapshot: Snapshot,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): ReadonlyMap<string, string> {
  const texts = [...edits].map(([uri, list]): [string, string] => {
    for (const { range } of list) assertInside(range, lengthOf(snapshot, uri), `an edit of ${uri}`);
    return [uri, applyEdits(snapshot.file(uri)?.text ?? '', list)];
  });
  return new Map(texts);
}

function lengthOf(snapshot: Snapshot, uri: string): number {
  return snapshot.file(uri)?.text.length ?? 0;
}
