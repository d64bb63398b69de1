// Records with placeholders as YAML: in lines, or within brackets.

/** A record that can be written at once. */
export interface Template {
  readonly label: string;
  readonly detail: string;
  readonly entries: readonly SnippetEntry[];
}

/** A key with its value, a snippet. */
export type SnippetEntry = readonly [key: string, value: SnippetValue];

/** A word; words in brackets; a mapping's records in a list; lines of a list; what stands on the line below. */
export type SnippetValue =
  | string
  | { readonly items: readonly string[] }
  | { readonly records: readonly SnippetEntry[] }
  | { readonly lines: readonly string[] }
  | { readonly below: string };

/** The record's text; lines after the first begin with `indent` spaces and more. */
export function snippetText(entries: readonly SnippetEntry[], flow: boolean, indent: number): string {
  if (flow) return entries.map(([key, value]) => `${key}: ${flowText(value)}`).join(', ');
  return entries.map((entry) => blockText(entry, indent)).join(`\n${' '.repeat(indent)}`);
}

function blockText([key, value]: SnippetEntry, indent: number): string {
  const line = `\n${' '.repeat(indent + 2)}`;
  if (typeof value === 'string') return `${key}: ${value}`;
  if ('items' in value) return `${key}: [${value.items.join(', ')}]`;
  if ('lines' in value) return `${key}:${value.lines.map((one) => `${line}- ${one}`).join('')}`;
  if ('below' in value) return `${key}:${line}${value.below}`;
  return `${key}:${line}- ${snippetText(value.records, false, indent + 4)}`;
}

function flowText(value: SnippetValue): string {
  if (typeof value === 'string') return value;
  if ('items' in value) return `[${value.items.join(', ')}]`;
  if ('lines' in value) return `[${value.lines.join(', ')}]`;
  if ('below' in value) return `{${value.below}\\}`;
  return `[{${snippetText(value.records, true, 0)}\\}]`;
}
