// The words that a mistyped one may have meant. A question about one word costs the same however many words there are.
import { nearest } from './nearest';
import { appearance } from './plain-id';

/** Up to this many words, each is compared. */
const compareAll = 400;
/** Of more words, this many on each side of the place where a word would stand, in each of the two orders. */
const neighbours = 100;

/** Words in an order of their own, with the lower-case texts that they are ordered by. */
interface Ordered {
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/**
 * A list of words that is asked about many mistyped ones. A word with one slip shares its beginning or its end with the
 * word that was meant, up to the slip, so of a long list only the neighbours in the order of beginnings and in the order
 * of ends are compared.
 */
export class KnownWords {
  readonly words: readonly string[];
  readonly #set: ReadonlySet<string>;
  #byLook: ReadonlyMap<string, string> | undefined;
  #orders: readonly Ordered[] | undefined;

  constructor(words: Iterable<string>) {
    this.#set = new Set(words);
    this.words = [...this.#set];
  }

  has(word: string): boolean {
    return this.#set.has(word);
  }

  /** The words nearest to one that is not known, best first, at most `count`. */
  nearest(word: string, count = 3): readonly string[] {
    return nearest(word, this.candidates(word), count);
  }

  /** The words that are compared with `word`: all of a short list, at most 400 of a long one. */
  candidates(word: string): readonly string[] {
    if (this.words.length <= compareAll) return this.words;
    this.#orders ??= [ordered(this.words, lowerCase), ordered(this.words, reversed)];
    const [byBeginning, byEnd] = this.#orders;
    return [...new Set([...around(byBeginning, lowerCase(word)), ...around(byEnd, reversed(word))])];
  }

  /** The known word that cannot be told from `written` by eye and is spelt otherwise, or undefined. */
  alike(written: string): string | undefined {
    this.#byLook ??= firstByLook(this.words);
    const found = this.#byLook.get(appearance(written));
    return found === written ? undefined : found;
  }
}

function firstByLook(words: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const word of words) {
    const look = appearance(word);
    if (!first.has(look)) first.set(look, word);
  }
  return first;
}

function ordered(words: readonly string[], keyOf: (word: string) => string): Ordered {
  const pairs = words.map((word) => [keyOf(word), word] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return { keys: pairs.map(([key]) => key), words: pairs.map(([, word]) => word) };
}

/** The words on both sides of the place where `key` would stand. */
function around(order: Ordered | undefined, key: string): readonly string[] {
  if (order === undefined) return [];
  let [low, high] = [0, order.keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order.keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return order.words.slice(Math.max(0, low - neighbours), low + neighbours);
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}

function reversed(word: string): string {
  return Array.from(word.toLowerCase()).reverse().join('');
}
