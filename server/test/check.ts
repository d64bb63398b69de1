// The checks that tests are written with: each takes a fixture and compares what the engine makes of it.
import assert from 'node:assert/strict';
import type { Diagnostic } from '../src/core/base/diagnostic';
import { applyEdits } from '../src/core/base/text-edit';
import { touches } from '../src/core/base/text-range';
import { fixEdits } from '../src/core/features/fix-edits';
import type { Snapshot } from '../src/core/snapshot';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';
import { defaultPath, givenText, parseFixture, renderFile, type FixtureFile } from './fixture';

/** The day on which all fixtures are checked. */
export const fixtureToday = '2026-06-30';

/** A workspace of the fixture's files, with the bundled frameworks. */
export function openFixture(files: readonly FixtureFile[]): Workspace {
  const workspace = new Workspace({ bundled: bundledFrameworks, environment: { today: fixtureToday, severities: {} } });
  workspace.apply({ files: new Map(files.map((file) => [file.path, givenText(file)])) });
  return workspace;
}

/** The findings of a file; a rule that throws fails the test. */
export function findingsOf(snapshot: Snapshot, uri: string): readonly Diagnostic[] {
  const { diagnostics, faults } = snapshot.findings(uri);
  for (const fault of faults) throw fault.error;
  return diagnostics;
}

/** The fixture with the findings that there really are in the place of its own annotations. */
export function annotated(fixture: string, rules: readonly string[]): string {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  return files.map((file) => rendered(file, snapshot, rules)).join('\n');
}

/** Expects exactly the annotated findings; with rule IDs given, only the findings of these rules count. */
export function checkDiagnostics(fixture: string, ...rules: readonly string[]): void {
  const files = parseFixture(fixture);
  const expected = files.map((file) => renderFile(file, file.annotations, file.path !== defaultPath)).join('\n');
  assert.equal(annotated(fixture, rules), expected);
}

/** Expects no finding (of these rules, when some are given). */
export function checkNone(fixture: string, ...rules: readonly string[]): void {
  const files = parseFixture(fixture);
  assert.deepEqual(
    files.flatMap((file) => file.annotations),
    [],
    'a fixture without findings has no annotations',
  );
  checkDiagnostics(fixture, ...rules);
}

/**
 * Expects that the fix with this title, offered where `$0` stands, gives `after` (only the files that change need be
 * there), removes its finding, and brings no other finding of the same rule with it.
 */
export function checkFix(before: string, title: string, after: string): void {
  const files = parseFixture(before);
  const workspace = openFixture(files);
  const { diagnostic, texts } = fixAtCursor(files, workspace.snapshot, title);
  const count = countOf(workspace.snapshot, diagnostic.rule);
  const expected = parseFixture(after);
  for (const [path, text] of texts) {
    const wanted = expected.find((file) => file.path === path);
    assert.ok(wanted !== undefined, `the fix also changes ${path}:\n${text}`);
    assert.equal(text, wanted.text);
  }
  for (const { path } of expected)
    assert.ok(texts.has(path) || files.some((file) => file.path === path), `the fix leaves ${path} alone`);
  const fixed = workspace.apply({ files: texts });
  assert.ok(countOf(fixed, diagnostic.rule) < count, `after the fix there still is: ${diagnostic.message}`);
}

/** Expects exactly these titles, in order, among the fixes offered where `$0` stands; with rule IDs given, only theirs. */
export function checkFixTitles(fixture: string, titles: readonly string[], ...rules: readonly string[]): void {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const here = diagnosticsAtCursor(files, snapshot).filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  const offered = here.flatMap((diagnostic) => diagnostic.fixes.map((fix) => fix.title));
  assert.deepEqual(offered, titles);
}

function fixAtCursor(files: readonly FixtureFile[], snapshot: Snapshot, title: string) {
  const here = diagnosticsAtCursor(files, snapshot);
  for (const diagnostic of here) {
    const fix = diagnostic.fixes.find((one) => one.title === title);
    if (fix === undefined) continue;
    const edits = fixEdits(snapshot, fix);
    assert.ok(edits !== undefined, `the fix "${title}" does not fit the files`);
    const texts = new Map(
      [...edits].map(([uri, list]) => [uri, applyEdits(snapshot.file(uri)?.text ?? '', list)] as const),
    );
    return { diagnostic, texts };
  }
  const offered = here.flatMap((diagnostic) => diagnostic.fixes.map((fix) => fix.title));
  return assert.fail(`no fix "${title}" here; there are: ${JSON.stringify(offered)}`);
}

function diagnosticsAtCursor(files: readonly FixtureFile[], snapshot: Snapshot): readonly Diagnostic[] {
  const file = files.find((one) => one.cursors.length > 0) ?? assert.fail('the fixture has no $0');
  const cursor = file.cursors[0] ?? 0;
  return findingsOf(snapshot, file.path).filter((diagnostic) => touches(diagnostic.range, cursor));
}

function countOf(snapshot: Snapshot, rule: string): number {
  return snapshot
    .uris()
    .reduce((sum, uri) => sum + findingsOf(snapshot, uri).filter((one) => one.rule === rule).length, 0);
}

function rendered(file: FixtureFile, snapshot: Snapshot, rules: readonly string[]): string {
  const found = findingsOf(snapshot, file.path).filter((one) => rules.length === 0 || rules.includes(one.rule));
  const annotations = found.map(({ range, severity, rule, message }) => ({
    start: range.start,
    end: range.end,
    text: `${severity} ${rule}: ${message}`,
  }));
  return renderFile(file, annotations, file.path !== defaultPath);
}
