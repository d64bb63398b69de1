// Checks of code actions: what is offered at a place, and what one of them does.
import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/base/text-edit';
import { textRange } from '../src/core/base/text-range';
import { codeActions, type CodeAction, type CodeActionRequest } from '../src/core/features/code-actions';
import type { Snapshot } from '../src/core/snapshot';
import { openFixture } from './check';
import { parseFixture, renderFile, type FixtureFile } from './fixture';

interface Opened {
  readonly files: readonly FixtureFile[];
  readonly snapshot: Snapshot;
  readonly actions: readonly CodeAction[];
}

function open(fixture: string, request: CodeActionRequest): Opened {
  const files = parseFixture(fixture);
  const file = files.find((one) => one.cursors.length > 0) ?? assert.fail('the fixture has no $0');
  const [start = 0, end = start] = file.cursors;
  const { snapshot } = openFixture(files);
  return { files, snapshot, actions: codeActions(snapshot, file.path, textRange(start, end), request) };
}

/**
 * Expects exactly these actions at `$0` or between two of them, one a line: the title, `!` behind a preferred one. With
 * rule IDs given, only actions about their findings count.
 */
export function checkActions(
  fixture: string,
  expected: string,
  request: CodeActionRequest = {},
  rules?: readonly string[],
): void {
  const { actions } = open(fixture, request);
  const counted = actions.filter(({ rule }) => rules === undefined || (rule !== undefined && rules.includes(rule)));
  const lines = counted.map(({ title, isPreferred, disabled }) => {
    const why = disabled === undefined ? '' : ` (${disabled})`;
    return `${title}${isPreferred ? ' !' : ''}${why}`;
  });
  assert.equal(lines.join('\n'), expected.trim());
}

/** Expects that the action with this title gives `after`: the files that change, and those that it makes. */
export function checkAction(before: string, title: string, after: string, request: CodeActionRequest = {}): void {
  const { files, snapshot, actions } = open(before, request);
  const action = actions.find((one) => one.title === title);
  const offered = JSON.stringify(actions.map((one) => one.title));
  assert.ok(action !== undefined, `no action "${title}" here; there are: ${offered}`);
  assert.equal(action.disabled, undefined);
  const changed = files
    .filter(({ path }) => action.edits.has(path))
    .map((file) => ({
      ...file,
      text: applyEdits(snapshot.file(file.path)?.text ?? '', action.edits.get(file.path) ?? []),
    }));
  const created = (action.creates ?? []).map(({ uri, text }) => ({
    path: uri,
    text,
    flags: [],
    cursors: [],
    annotations: [],
  }));
  const named = files.length + created.length > 1;
  const render = (all: readonly FixtureFile[]): string => all.map((one) => renderFile(one, [], named)).join('\n');
  assert.equal(render([...changed, ...created]), render(parseFixture(after)));
}
