// What a hover says, before it is known how the client shows it.

/** One block of a card, one below the other. */
export type CardBlock =
  /** A paragraph in the author's or the tool's words. */
  | { readonly kind: 'text'; readonly text: string }
  /** Short lines, each with what it is about in front. */
  | { readonly kind: 'facts'; readonly facts: readonly CardFact[] }
  /** YAML as it would be written. */
  | { readonly kind: 'yaml'; readonly text: string };

/** One line of a card. */
export interface CardFact {
  readonly about: string;
  readonly text: string;
}

/** What is known of one thing. */
export interface Card {
  /** The word itself: an ID, a level, a key. */
  readonly word: string;
  /** What it is called, or what it is. */
  readonly name: string | undefined;
  readonly blocks: readonly CardBlock[];
}

/** A card of a statement and facts; what is undefined or empty is left out. */
export function cardOf(
  word: string,
  name: string | undefined,
  text: string | undefined,
  ...facts: readonly (CardFact | undefined)[]
): Card {
  const there = facts.filter((fact) => fact !== undefined && fact.text !== '') as readonly CardFact[];
  const blocks: CardBlock[] = [];
  if (text !== undefined && text.trim() !== '') blocks.push({ kind: 'text', text });
  if (there.length > 0) blocks.push({ kind: 'facts', facts: there });
  return { word, name, blocks };
}

/** A line of a card, or undefined when there is nothing to say. */
export function fact(about: string, text: string | undefined): CardFact | undefined {
  return text === undefined || text === '' ? undefined : { about, text };
}

/** At most `limit` texts, the rest counted. */
export function someOf(texts: readonly string[], limit: number): string {
  const unique = [...new Set(texts)];
  if (unique.length <= limit) return unique.join(', ');
  return `${unique.slice(0, limit).join(', ')} and ${String(unique.length - limit)} more`;
}

/** An ID with what it is called. */
export function labelled(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id} ${name}`;
}

/** A text of one line, cut at a word when it is longer than a hover can bear. */
export function shortened(text: string | undefined, limit: number): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  if (line === undefined || line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
