// The texts that fuzzing starts from: the project's own samples, frameworks, fixtures, and the examples of its pages.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parseFixture } from '../fixture';
import { documentPool } from '../incremental-pool';

/** A sample's path and text. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  globSync('samples/**/*.{yaml,yml}')
    .sort()
    .map((path) => [path, read(path)]),
);

/** Longer texts take the time of many short ones and show the same faults. */
const longestText = 12_000;

/** Every text, each once. */
export const realTexts: readonly string[] = [
  ...new Set([...documentPool, ...sampleTexts.values(), ...frameworks(), ...examples()]),
].filter((text) => text.length <= longestText);

function frameworks(): readonly string[] {
  return globSync('frameworks/*.yaml').sort().map(read);
}

/** What stands between fences in pages and between backticks in tests, marks and annotations taken out. */
function examples(): readonly string[] {
  return globSync(['docs/**/*.md', 'README.md', 'server/**/*.test.ts'])
    .sort()
    .flatMap((path) => [...read(path).matchAll(/```yaml\n([^]*?)```|`([^`$]*:[^`$]*\n[^`$]*)`/g)])
    .flatMap((match) => parseFixture(match[1] ?? match[2] ?? ''))
    .map(({ text }) => text);
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
