// The part of a file that says where a cursor is: its document's keys, and in full only the entry and item around it.
import type { NodePath } from '../../base/fix';
import { linesOf, type TextLine } from './text-lines';

/** A short YAML text in which the cursor stands where it stands in the file. */
export interface Excerpt {
  readonly text: string;
  /** The cursor in the excerpt. */
  readonly offset: number;
  /** The document's place in its file, from 0. */
  readonly document: number;
  /** The way in the file for a way in the excerpt, which leaves items of a long list out. */
  readonly pathInFile: (path: NodePath) => NodePath;
}

/** The excerpt around an offset; undefined on a line that parts documents. Its size hardly depends on the file's. */
export function excerptAt(text: string, offset: number): Excerpt | undefined {
  const lines = linesOf(text);
  const cursor = lines.findLastIndex((line) => line.start <= offset);
  const current = lines[cursor];
  if (current === undefined || isMarker(current)) return undefined;
  const first = lines.findLastIndex((line, place) => place < cursor && isMarker(line)) + 1;
  const last = lines.findIndex((line, place) => place > cursor && isMarker(line));
  const end = last < 0 ? lines.length : last;
  const document = documentPlace(lines.slice(0, first));
  const parts = inBlockStyle(lines.slice(first, end)) ? entryParts(lines, first, cursor, end) : undefined;
  const { before, kept, after, skipped } = parts ?? { before: [], kept: [first, end], after: [], skipped: undefined };
  const start = lines[kept[0]]?.start ?? 0;
  const stop = lines[kept[1]]?.start ?? text.length;
  const lead = before.map((line) => `${line}\n`).join('');
  const body = text.slice(start, stop);
  return {
    text: [lead, body, /[\r\n]$/.test(body) ? '' : '\n', ...after.map((line) => `${line}\n`)].join(''),
    offset: offset - start + lead.length,
    document,
    pathInFile: ([key, place, ...rest]) => {
      if (key === undefined) return [];
      if (place === undefined) return [key];
      const moved = key === skipped?.key && typeof place === 'number' ? place + skipped.count : place;
      return [key, moved, ...rest];
    },
  };
}

interface Parts {
  readonly before: readonly string[];
  /** The lines taken whole: from the first, to the second exclusively. */
  readonly kept: readonly [number, number];
  readonly after: readonly string[];
  /** The items left out in front of the cursor's, and the key of their list. */
  readonly skipped: { readonly key: string; readonly count: number } | undefined;
}

function isMarker(line: TextLine): boolean {
  if (!line.text.startsWith('---') && !line.text.startsWith('...')) return false;
  return /^...(?:\s|$)/.test(line.text);
}

function documentPlace(above: readonly TextLine[]): number {
  const firstMarker = above.findIndex((line) => line.text.startsWith('---'));
  const markers = above.filter((line) => /^---(?:\s|$)/.test(line.text)).length;
  const hasContent = above.slice(0, Math.max(0, firstMarker)).some((line) => isInk(line) && !line.text.startsWith('%'));
  return Math.max(0, hasContent ? markers : markers - 1);
}

function isInk(line: TextLine): boolean {
  return !/^\s*(?:#|$)/.test(line.text);
}

/** A line at the margin that begins an entry of the document's mapping. */
function isEntry(line: TextLine): boolean {
  return /^(?:[^\s#\]}[{-]|-\S)/.test(line.text);
}

function inBlockStyle(lines: readonly TextLine[]): boolean {
  const first = lines.find(isInk);
  return first !== undefined && isEntry(first);
}

function entryParts(lines: readonly TextLine[], first: number, cursor: number, end: number): Parts {
  const places: number[] = [];
  for (const [nth, line] of lines.slice(first, end).entries()) if (isEntry(line)) places.push(first + nth);
  const own = places.findLast((place) => place <= cursor);
  const next = places.find((place) => place > cursor) ?? end;
  const stubs = (from: number, to: number): readonly string[] =>
    places.flatMap((place) => (place >= from && place < to ? stubOf(lines[place]?.text ?? '') : []));
  const before = stubs(first, own ?? first);
  const after = stubs(next, end);
  const list = own === undefined ? undefined : listParts(lines, own, cursor, next);
  if (list === undefined) return { before, kept: [own ?? first, next], after, skipped: undefined };
  return { ...list, before: [...before, ...list.before], after: [...list.after, ...after] };
}

/** An entry without what hangs below it: its key, and its value where that is one word. */
function stubOf(line: string): readonly string[] {
  const match = /^("[^"]*"|'[^']*'|[^\s:#][^:#]*):(?:[ \t]+([\w@.-]+)[ \t]*(?:#.*)?$|\s|$)/.exec(line);
  if (match === null) return [];
  const [, key = '', value = ''] = match;
  return [`${key}: ${value}`.trimEnd()];
}

/** The entry's list with the cursor's item whole and of the others only those that are mere words. */
function listParts(lines: readonly TextLine[], own: number, cursor: number, end: number): Parts | undefined {
  const head = lines[own]?.text ?? '';
  const key = /^("[^"]*"|'[^']*'|[^\s:#][^:#]*):\s*(?:#.*)?$/.exec(head)?.[1];
  const top = lines.slice(own + 1, end).find(isInk);
  const dash = /^([ \t]*)-(?:\s|$)/.exec(top?.text ?? '')?.[1];
  if (key === undefined || dash === undefined) return undefined;
  const places: number[] = [];
  for (let place = own + 1; place < end; place++) {
    const line = lines[place]?.text ?? '';
    if (line.startsWith(`${dash}-`) && /^(?:\s|$)/.test(line.slice(dash.length + 1))) places.push(place);
  }
  const current = places.findLastIndex((place) => place <= cursor);
  const start = places[current];
  if (start === undefined) return undefined;
  const words = (from: number, to: number): readonly string[] =>
    places.slice(from, to).flatMap((place, nth) => {
      const text = lines[place]?.text ?? '';
      const isAlone = !lines.slice(place + 1, places[from + nth + 1] ?? end).some(isInk);
      return isAlone && isWord(text.slice(dash.length + 1)) ? [text] : [];
    });
  const above = words(0, current);
  const below = words(current + 1, places.length);
  const skipped = { key: key.replace(/^["']|["']$/g, ''), count: current - above.length };
  return { before: [head, ...above], kept: [start, places[current + 1] ?? end], after: below, skipped };
}

function isWord(item: string): boolean {
  return /^\s+[^\s:{[&*!|>"'#][^:{[]*$/.test(item);
}
