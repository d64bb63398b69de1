// Finds what documents tell readers to type: fenced blocks of a shell, and the commands in those of a pipeline.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parseAllDocuments } from 'yaml';

/** One command, as a reader would paste it. */
export interface Recipe {
  /** The document's path and the line that the block begins in, from 1. */
  readonly place: string;
  readonly command: string;
}

interface Block {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const shells = new Set(['sh', 'bash', 'shell', 'zsh', 'console']);
const pipelines = new Set(['yaml', 'yml']);

/** Every recipe of every document, in the order of their places. */
export function recipesIn(pattern: readonly string[]): readonly Recipe[] {
  const paths = globSync(pattern, { ignore: ['**/node_modules/**', 'out/**', 'dist/**'] }).sort();
  return paths
    .flatMap((path) => blocksIn(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')))
    .flatMap(recipesOf);
}

/** The fenced blocks of a document; one in a list loses the list's indentation. */
export function blocksIn(path: string, markdown: string): readonly Block[] {
  const fence = /^([ \t]*)(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;
  return [...markdown.matchAll(fence)].map(({ index, 1: indent = '', 3: language = '', 4: text = '' }) => ({
    place: `${path}:${markdown.slice(0, index).split('\n').length}`,
    language: language.toLowerCase(),
    text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The commands of a block: none of one that is neither for a shell nor for a pipeline. */
export function recipesOf({ place, language, text }: Block): readonly Recipe[] {
  if (shells.has(language)) {
    const typed = language === 'console' ? [...text.matchAll(/^\$ (.*)$/gm)].map((line) => line[1] ?? '') : [text];
    return typed.flatMap(commandsIn).map((command) => ({ place, command }));
  }
  if (!pipelines.has(language)) return [];
  const scripts = parseAllDocuments(text).flatMap((document) => scriptsIn(document.toJS()));
  return scripts.flatMap(commandsIn).map((command) => ({ place, command }));
}

/** The lines of a script without comments; one that goes on, by a backslash or by its indentation, is one command. */
function commandsIn(script: string): readonly string[] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  return lines
    .map((line) => line.replace(/\s+# .*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** What a pipeline runs: `run` of GitHub's steps, `script` and its kin of GitLab's jobs. */
function scriptsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => {
    if (!/^(?:run|script|before_script|after_script|entry)$/.test(key)) return scriptsIn(inner);
    return [inner].flat().filter((line) => typeof line === 'string');
  });
}
