// How well a typed query fits an ID and what it is called: beginnings first, then words, then letters in order.
import type { TextRange } from '../../base/text-range';

/** What a query is held against: ranges of one text in lower case, so that a search over thousands of lines copies none. */
export interface Searched {
  readonly text: string;
  readonly id: TextRange;
  /** A label or a title. */
  readonly label: TextRange;
  /** A statement, searched for words. */
  readonly words: TextRange;
  /** The ID of what it stands in. */
  readonly container: TextRange;
  /** Whether letters in order are enough, other letters between them. */
  readonly loosely: boolean;
}

/** The words of a query, in lower case. */
export function queryWords(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The score of the worst fitting word of the query, from 1 to 100; 0 when one of them does not fit. */
export function matchScore(query: readonly string[], searched: Searched): number {
  let worst = 100;
  for (const word of query) {
    const score = wordScore(word, searched);
    if (score === 0) return 0;
    worst = Math.min(worst, score);
  }
  return worst;
}

function wordScore(word: string, { text, id, label, words, container, loosely }: Searched): number {
  const inId = placeOf(word, text, id);
  if (inId === 'whole') return 100;
  if (inId === 'start') return 90;
  const inLabel = placeOf(word, text, label);
  if (inLabel === 'whole' || inLabel === 'start') return 80;
  if (inId === 'word') return 75;
  if (inLabel === 'word') return 70;
  const inWords = placeOf(word, text, words);
  if (inWords !== undefined && inWords !== 'within') return 60;
  if (container.start < container.end && text.startsWith(word, container.start)) return 50;
  if (inId === 'within') return 45;
  if (inLabel === 'within') return 40;
  if (inWords === 'within') return 35;
  if (!loosely) return 0;
  if (isInitials(word, text, label)) return 30;
  if (isInOrder(word, text, id)) return 20;
  return isInOrder(word, text, label) ? 10 : 0;
}

type Place = 'whole' | 'start' | 'word' | 'within';

function placeOf(word: string, text: string, { start, end }: TextRange): Place | undefined {
  let at = text.indexOf(word, start);
  if (at < 0 || at + word.length > end) return undefined;
  if (at === start) return end - start === word.length ? 'whole' : 'start';
  for (; at >= 0 && at + word.length <= end; at = text.indexOf(word, at + 1))
    if (!isLetter(text, at - 1)) return 'word';
  return 'within';
}

/** Whether the letters are the first letters of successive words. */
function isInitials(word: string, text: string, { start, end }: TextRange): boolean {
  if (word.length < 2) return false;
  let at = 0;
  for (let place = start; place < end && at < word.length; place++) {
    if ((place === start || !isLetter(text, place - 1)) && text.charCodeAt(place) === word.charCodeAt(at)) at++;
  }
  return at === word.length;
}

/** Whether the letters occur in this order, other letters between them. */
function isInOrder(word: string, text: string, { start, end }: TextRange): boolean {
  let at = 0;
  for (let place = start; place < end && at < word.length; place++)
    if (text.charCodeAt(place) === word.charCodeAt(at)) at++;
  return at === word.length;
}

/** Lower-case ASCII letters and digits, and anything beyond ASCII. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
