// The checks of navigation: definitions, references, highlights, outlines, links, folds and selections in fixtures.
import assert from 'node:assert/strict';
import { LineIndex, lineText } from '../src/core/base/line-index';
import type { TextRange } from '../src/core/base/text-range';
import { baseName } from '../src/core/base/uri';
import { definitionAt } from '../src/core/features/definition';
import { documentSymbols, type DocumentSymbol } from '../src/core/features/document-symbols';
import { foldsIn } from '../src/core/features/folding';
import { highlightsAt } from '../src/core/features/highlights';
import { linksIn } from '../src/core/features/links';
import { referencesAt } from '../src/core/features/references';
import { selectionsAt } from '../src/core/features/selection';
import type { Snapshot } from '../src/core/snapshot';
import { openFixture } from './check';
import { defaultPath, parseFixture, renderFile, type Annotation, type FixtureFile } from './fixture';

/** A range somewhere in the fixture and the text that its carets carry. */
interface Mark extends Annotation {
  readonly uri: string;
}

/**
 * Expects that the definitions of what stands at `$0` are exactly the ranges annotated `definition`. A definition in a
 * bundled framework is annotated nowhere: name it in `elsewhere` as `file: text`.
 */
export function checkDefinition(fixture: string, elsewhere: readonly string[] = []): void {
  const found: string[] = [];
  checkMarks(fixture, (snapshot, uri, offset) => {
    const targets = definitionAt(snapshot, uri, offset)?.targets ?? [];
    found.push(...targets.flatMap((target) => bundledPlace(snapshot, target)));
    return targets.map((target) => ({ uri: target.uri, ...target.range, text: 'definition' }));
  });
  assert.deepEqual(found, elsewhere);
}

/** Expects the references to what stands at `$0`: ranges annotated `reference`, and `definition` where it is defined. */
export function checkReferences(fixture: string, elsewhere: readonly string[] = []): void {
  const found: string[] = [];
  checkMarks(fixture, (snapshot, uri, offset) => {
    const references = referencesAt(snapshot, uri, offset, { includeDeclaration: true });
    const mentions = referencesAt(snapshot, uri, offset, { includeDeclaration: false });
    assert.deepEqual(
      mentions,
      references.filter((one) => !one.defines),
    );
    found.push(...references.flatMap((one) => bundledPlace(snapshot, one)));
    return references.map((one) => ({
      uri: one.uri,
      ...one.range,
      text: one.defines ? 'definition' : 'reference',
    }));
  });
  assert.deepEqual(found, elsewhere);
}

/** Expects the highlights of what stands at `$0`: ranges annotated `write` or `read`. */
export function checkHighlights(fixture: string): void {
  checkMarks(fixture, (snapshot, uri, offset) =>
    highlightsAt(snapshot, uri, offset).map(({ range, access }) => ({ uri, ...range, text: access })),
  );
}

/** Compares the fixture with what there is, written as annotations in the place of its own. */
function checkMarks(
  fixture: string,
  marksOf: (snapshot: Snapshot, uri: string, offset: number) => readonly Mark[],
): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri, offset } = cursorOf(files);
  const marks = marksOf(snapshot, uri, offset);
  const own = files.map((file) => renderFile(file, file.annotations, file.path !== defaultPath)).join('\n');
  const there = files.map((file) => {
    const here = marks.filter((mark) => mark.uri === file.path).sort((a, b) => a.start - b.start);
    return renderFile(file, here, file.path !== defaultPath);
  });
  assert.equal(there.join('\n'), own);
}

/** The file and the offset of the first `$0`; the start of the first file when a fixture has none. */
export function cursorOf(files: readonly FixtureFile[]): { readonly uri: string; readonly offset: number } {
  const file = files.find((one) => one.cursors.length > 0) ?? files[0];
  return { uri: file?.path ?? defaultPath, offset: file?.cursors[0] ?? 0 };
}

function bundledPlace(
  snapshot: Snapshot,
  { uri, range }: { readonly uri: string; readonly range: { readonly start: number; readonly end: number } },
): readonly string[] {
  const file = snapshot.file(uri);
  if (file?.bundled !== true) return [];
  return [`${uri.slice(uri.lastIndexOf('/') + 1)}: ${file.text.slice(range.start, range.end)}`];
}

/** Expects this outline of the file at `$0` (else the first): two spaces a level, `kind name · detail`; ranges must nest. */
export function checkSymbols(fixture: string, outline: string): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri } = cursorOf(files);
  const length = snapshot.file(uri)?.text.length ?? 0;
  const symbols = documentSymbols(snapshot, uri);
  for (const symbol of symbols) assertNested(symbol, { start: 0, end: length });
  assert.equal(symbols.map((symbol) => outlineOf(symbol, '')).join('\n'), outline.trim());
}

/** Expects that the lines of the outline select exactly the annotated ranges, each annotated with the line's name. */
export function checkSymbolSelections(fixture: string): void {
  checkMarks(fixture, (snapshot, uri) => {
    const flat = (symbol: DocumentSymbol): readonly DocumentSymbol[] => [symbol, ...symbol.children.flatMap(flat)];
    return documentSymbols(snapshot, uri)
      .flatMap(flat)
      .map(({ selection, name }) => ({ uri, ...selection, text: name }));
  });
}

/** Fails when a selection leaves its range, or a range that of its parent. */
export function assertNested(symbol: DocumentSymbol, within: TextRange): void {
  const { range, selection, name, children } = symbol;
  assert.ok(within.start <= range.start && range.start <= range.end && range.end <= within.end, `${name} leaves`);
  assert.ok(range.start <= selection.start && selection.end <= range.end, `the selection of ${name} leaves its range`);
  for (const child of children) assertNested(child, range);
}

function outlineOf({ kind, name, detail, children }: DocumentSymbol, indent: string): string {
  const line = `${indent}${kind} ${name}${detail === undefined ? '' : ` · ${detail}`}`;
  return [line, ...children.map((child) => outlineOf(child, `${indent}  `))].join('\n');
}

/** Expects these folds of the file at `$0` (else the first), each as its lines from 1 and its first line: `3-5 outcomes:`. */
export function checkFolds(fixture: string, expected: string): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri } = cursorOf(files);
  const text = snapshot.file(uri)?.text ?? '';
  const index = new LineIndex(text);
  const lines = foldsIn(snapshot, uri).map(({ startLine, endLine, kind }) => {
    assert.ok(startLine < endLine && endLine < index.lineCount);
    const comment = kind === 'comment' ? ' (comment)' : '';
    return `${startLine + 1}-${endLine + 1}${comment} ${lineText(text, index, startLine).trim()}`;
  });
  assert.equal(lines.join('\n'), expected.trim());
}

/** Expects these links of the file at `$0` (else the first): `[text] tooltip → file: text`, or the web address. */
export function checkLinks(fixture: string, expected: string): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri } = cursorOf(files);
  const textAt = (file: string, { start, end }: TextRange) => snapshot.file(file)?.text.slice(start, end) ?? '';
  const lines = linksIn(snapshot, uri).map(({ range, tooltip, target }) => {
    const name = 'url' in target ? target.url : `${baseName(target.uri)}: ${textAt(target.uri, target.range)}`;
    return `[${textAt(uri, range)}] ${tooltip} → ${name}`;
  });
  assert.equal(lines.join('\n'), expected.trim());
}

/** Expects that a selection at `$0` grows to these texts, innermost first; the last one is always the whole file. */
export function checkSelections(fixture: string, expected: readonly string[]): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const { uri, offset } = cursorOf(files);
  const text = snapshot.file(uri)?.text ?? '';
  const texts = selectionsAt(snapshot, uri, offset).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(texts.slice(0, -1), expected);
  assert.equal(texts.at(-1), text);
}
