// Hovers and navigation answer at every offset of every sample, whole or cut short, and their ranges stay in the text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { TextRange } from '../src/core/base/text-range';
import { definitionAt } from '../src/core/features/definition';
import { documentSymbols } from '../src/core/features/document-symbols';
import { foldsIn } from '../src/core/features/folding';
import { highlightsAt } from '../src/core/features/highlights';
import { hoverAt } from '../src/core/features/hover';
import { linksIn } from '../src/core/features/links';
import { dependentsOf, hierarchyModuleAt, prerequisitesOf } from '../src/core/features/prerequisites';
import { referencesAt } from '../src/core/features/references';
import { selectionsAt } from '../src/core/features/selection';
import { workspaceSymbols } from '../src/core/features/workspace-symbols';
import type { Snapshot } from '../src/core/snapshot';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';
import { fixtureToday } from './check';
import { assertNested } from './check-navigation';

const samples = globSync('samples/**/*.{yaml,yml}').sort();
const texts = new Map(samples.map((path) => [path, readFileSync(path, 'utf8')]));
const workspace = new Workspace({
  bundled: bundledFrameworks,
  environment: { today: fixtureToday, severities: {} },
});
workspace.apply({ files: texts });

/** The longest hover, in lines and in letters: more would drown what it is about. */
const hoverLines = 26;
const hoverLetters = 2400;

function checkRange({ start, end }: TextRange, length: number): void {
  assert.ok(0 <= start && start <= end && end <= length, 'a range leaves the text');
}

function checkFile(snapshot: Snapshot, uri: string): void {
  const { length } = snapshot.file(uri)?.text ?? '';
  for (const symbol of documentSymbols(snapshot, uri)) assertNested(symbol, { start: 0, end: length });
  for (const { startLine, endLine } of foldsIn(snapshot, uri)) assert.ok(startLine < endLine);
  for (const { range } of linksIn(snapshot, uri)) checkRange(range, length);
}

function checkOffset(snapshot: Snapshot, uri: string, offset: number): void {
  const { length } = snapshot.file(uri)?.text ?? '';
  const hover = hoverAt(snapshot, uri, offset);
  if (hover !== undefined) {
    checkRange(hover.range, length);
    const markdown = hover.markdown();
    assert.ok(hover.plain().split('\n').length <= hoverLines && markdown.length <= hoverLetters, markdown);
  }
  const definition = definitionAt(snapshot, uri, offset);
  if (definition !== undefined) checkRange(definition.range, length);
  for (const target of definition?.targets ?? []) checkRange(target.range, snapshot.file(target.uri)?.text.length ?? 0);
  for (const { range } of highlightsAt(snapshot, uri, offset)) checkRange(range, length);
  const selections = selectionsAt(snapshot, uri, offset);
  selections.forEach((range, place) => {
    checkRange(range, length);
    const outer = selections[place + 1];
    if (outer !== undefined) assert.ok(outer.start <= range.start && range.end <= outer.end, 'selections do not nest');
  });
  const module = hierarchyModuleAt(snapshot, uri, offset);
  if (module !== undefined) assert.ok([...prerequisitesOf(snapshot, module.id), ...dependentsOf(snapshot, module.id)]);
}

describe('hover and navigation', () => {
  for (const path of samples) {
    it(`answer at every offset of ${path}`, function () {
      this.timeout(60_000);
      const { snapshot } = workspace;
      checkFile(snapshot, path);
      const { length } = texts.get(path) ?? '';
      for (let offset = 0; offset <= length; offset++) checkOffset(snapshot, path, offset);
      for (let offset = 0; offset <= length; offset += 61) {
        for (const { uri, range } of referencesAt(snapshot, path, offset, { includeDeclaration: true }))
          checkRange(range, snapshot.file(uri)?.text.length ?? 0);
      }
    });
  }

  it('answer in samples cut at every 97th offset', function () {
    this.timeout(120_000);
    for (const path of samples) {
      const text = texts.get(path) ?? '';
      for (let end = 0; end < text.length; end += 97) {
        const snapshot = workspace.apply({ files: new Map([[path, text.slice(0, end)]]) });
        checkFile(snapshot, path);
        for (let offset = Math.max(0, end - 97); offset <= end; offset += 7) checkOffset(snapshot, path, offset);
        checkOffset(snapshot, path, end);
        referencesAt(snapshot, path, end, { includeDeclaration: true });
      }
      workspace.apply({ files: new Map([[path, text]]) });
    }
    assert.ok(workspaceSymbols(workspace.snapshot, 'care').length > 0);
  });

  it('answer for a file that is not there', () => {
    const { snapshot } = workspace;
    checkFile(snapshot, 'nowhere.yaml');
    checkOffset(snapshot, 'nowhere.yaml', 0);
    assert.deepEqual(referencesAt(snapshot, 'nowhere.yaml', 3, { includeDeclaration: true }), []);
  });
});
