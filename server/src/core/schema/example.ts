// One line of YAML that shows what belongs at a place, cut down from the schema's own example.
import type { NodePath } from '../base/fix';
import { scalarSource } from '../syntax/scalar';
import type { Kind } from './kinds';
import { schemaAt } from './vocabulary';

const longestText = 32;

/** The examples for the value at a path, each on one line; a list's entries take theirs from the list's example. */
export function examplesAt(kind: Kind, path: NodePath): readonly string[] {
  const own = schemaAt(kind, path)?.examples;
  if (own !== undefined) return own.slice(0, 2).map((value) => line(kind, path, value));
  const list = path.length === 0 ? undefined : schemaAt(kind, path.slice(0, -1))?.examples?.find(Array.isArray);
  return (list ?? []).slice(0, 2).map((value) => line(kind, path, value));
}

function line(kind: Kind, path: NodePath, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => line(kind, [...path, 0], item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarSource(shortened(String(value)), { flow: true });
  const required = schemaAt(kind, path)?.required ?? [];
  const entries = Object.entries(value).filter(([key]) => required.length < 2 || required.includes(key));
  return `{${entries.map(([key, inner]) => `${key}: ${line(kind, [...path, key], inner)}`).join(', ')}}`;
}

/** Long texts end at a word's end, as nobody reads them in an example. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.lastIndexOf(' ', longestText);
  return `${text.slice(0, cut < 0 ? longestText : cut)} …`;
}
