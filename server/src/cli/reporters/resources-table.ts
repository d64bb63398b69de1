// The knowledge bank for people on a terminal.
import { harmless } from '../../core/base/harmless';
import { counted } from '../../core/base/phrases';
import type { BankEntry } from '../../core/report/knowledge-bank';
import { wrapped } from '../layout';
import type { Style } from '../style';

/** Each entry with what it is about, below each other, and the summary last. */
export function resourcesTable(entries: readonly BankEntry[], summary: string, style: Style): string {
  const blocks = entries.map((entry) => entryLines(entry, style).join('\n'));
  return `${[...blocks, style.paint.bold(summary)].join('\n\n')}\n`;
}

/** What an entry is: its type and how long it takes. */
export function entryKind({ kind, type, minutes }: BankEntry): string {
  const what = kind === 'module' ? 'bite-size module' : (type ?? 'resource').replaceAll('-', ' ');
  return minutes === undefined ? what : `${what}, ${counted(minutes, 'minute')}`;
}

function entryLines(entry: BankEntry, { paint, width }: Style): readonly string[] {
  const { id, title, description, items, source, url } = entry;
  const indented = (text: string | undefined): readonly string[] =>
    text === undefined ? [] : wrapped(harmless(text), width - 2).map((line) => `  ${line}`);
  return [
    paint.bold(harmless(title === undefined ? id : `${title} (${id})`)),
    ...indented(entryKind(entry)),
    ...indented(description),
    ...indented(items.length === 0 ? undefined : `About: ${items.map(itemWords).join(', ')}`),
    ...indented(source === undefined ? undefined : `Source: ${source}`),
    ...indented(url),
  ];
}

/** An item by its ID and label. */
export function itemWords({ id, label }: BankEntry['items'][number]): string {
  return label === undefined ? id : `${id} ${label}`;
}
