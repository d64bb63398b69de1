// The checks for completion: which proposals an editor would show at `$0`, and what the file is after taking one.
import assert from 'node:assert/strict';
import { completion, type CompletionRecord } from '../src/core/features/completion';
import type { Snapshot } from '../src/core/snapshot';
import { openFixture } from './check';
import { parseFixture, type FixtureFile } from './fixture';

interface Proposed {
  readonly snapshot: Snapshot;
  readonly file: FixtureFile;
  readonly cursor: number;
  /** What an editor would show, in its order. */
  readonly shown: readonly CompletionRecord[];
}

/** The proposals at `$0` that fit what is typed, in the order of an editor that found nothing better in one than in another. */
export function proposedAt(fixture: string): Proposed {
  const files = parseFixture(fixture);
  const { snapshot } = openFixture(files);
  const file = files.find((one) => one.cursors.length > 0) ?? assert.fail('the fixture has no $0');
  const cursor = file.cursors[0] ?? 0;
  const items = completion(snapshot, file.path, cursor)?.items ?? [];
  const shown = items.filter(({ range, filterText }) => fitsWord(filterText, file.text.slice(range.start, cursor)));
  return { snapshot, file, cursor, shown: [...shown].sort((a, b) => (a.sortText < b.sortText ? -1 : 1)) };
}

/** Expects exactly these proposals at `$0`, one a line: the label, two spaces, the detail. */
export function checkCompletion(fixture: string, table: string): void {
  assert.equal(rows(proposedAt(fixture).shown), table.trim());
}

/** Expects proposals at `$0` that begin with these. */
export function checkCompletionStart(fixture: string, table: string): void {
  const expected = table.trim();
  const { shown } = proposedAt(fixture);
  assert.equal(rows(shown.slice(0, expected === '' ? 0 : expected.split('\n').length)), expected);
}

/**
 * Expects that taking the proposal with this label turns `before` into `after`, which needs only the file that changes.
 * Where `after` has a `$0`, the cursor must end there.
 */
export function checkCompletionEdit(before: string, label: string, after: string): void {
  const { file, shown } = proposedAt(before);
  const taken = shown.find((item) => item.label === label);
  assert.ok(taken !== undefined, `no proposal "${label}" here; there are:\n${rows(shown)}`);
  const { text, cursor } = applied(file.text, taken);
  const [expected] = parseFixture(after);
  const wanted = expected?.cursors[0];
  const marked = wanted === undefined ? text : `${text.slice(0, cursor)}$0${text.slice(cursor)}`;
  const written = expected?.text ?? '';
  assert.equal(marked, wanted === undefined ? written : `${written.slice(0, wanted)}$0${written.slice(wanted)}`);
}

/** The text after taking a proposal, as an editor writes it: indented like the line, with the file's line ends. */
export function applied(text: string, item: CompletionRecord): { readonly text: string; readonly cursor: number } {
  const { start, end } = item.range;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const margin = /^\uFEFF?([ \t]*)/.exec(text.slice(lineStart, start))?.[1] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const source = item.isSnippet ? item.insertText : item.insertText.replace(/[\\$}]/g, '\\$&');
  const { words, cursor } = expanded(source.replace(/\n/g, lineEnd + margin));
  return { text: text.slice(0, start) + words + text.slice(end), cursor: start + cursor };
}

/** A snippet with every placeholder's first words, and where its last stop is. */
function expanded(snippet: string): { readonly words: string; readonly cursor: number } {
  const part = /\\(.)|\$\{\d+\|((?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|\}|\$\{\d+:((?:\\.|[^\\}])*)\}|\$(\d+)/gs;
  let words = '';
  let done = 0;
  let cursor: number | undefined;
  for (const match of snippet.matchAll(part)) {
    words += snippet.slice(done, match.index);
    const [whole, sign, chosen, given, stop] = match;
    if (stop === '0') cursor = words.length;
    words += sign ?? (chosen ?? given ?? '').replace(/\\(.)/g, '$1');
    done = match.index + whole.length;
  }
  words += snippet.slice(done);
  return { words, cursor: cursor ?? words.length };
}

/** An editor's filter, on the safe side: what is typed begins some word. */
function fitsWord(filterText: string, typed: string): boolean {
  const text = ` ${filterText.toLowerCase()}`;
  return text.includes(` ${typed.trimStart().toLowerCase()}`);
}

function rows(items: readonly CompletionRecord[]): string {
  return items.map(({ label, detail }) => (detail === undefined ? label : `${label}  ${detail}`)).join('\n');
}
