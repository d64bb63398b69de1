// What the sources of completion are asked and what they answer, and how a word becomes YAML at the asking place.
import type { Uri } from '../../base/uri';
import type { Document } from '../../model/document';
import type { Kind } from '../../schema/kinds';
import type { Snapshot } from '../../snapshot';
import { scalarSource } from '../../syntax/scalar';
import type { Place } from '../support/place-at';
import { escaped } from '../support/snippet-syntax';
import type { Slot } from './slots';

/** What a proposal is, for the editor's icon. */
export type ProposalKind = 'competency' | 'level' | 'key' | 'value' | 'reference' | 'snippet';

/** What a lazily read documentation is found by; plain data. */
export interface ItemData {
  readonly uri: Uri;
  readonly document: number;
  readonly item: string;
  readonly end: 'from' | 'to' | undefined;
}

/** One thing that may be written at the slot. */
export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** What is written, in front of nothing and behind nothing but what the slot asks for. */
  readonly text: string;
  /** Whether `text` holds `$1` placeholders, with `$`, `}` and `\` escaped. */
  readonly isSnippet?: boolean;
  /** By which words it is found, besides its label. */
  readonly words?: string | undefined;
  /** Where it comes among the proposals of its source: the lower the earlier. */
  readonly rank?: number;
  readonly deprecated?: boolean;
  readonly data?: ItemData;
}

/** A slot and all that is known about it. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly uri: Uri;
  readonly place: Place;
  readonly slot: Slot;
  readonly kind: Kind | undefined;
  /** The document as the engine reads it now; undefined where it cannot. */
  readonly document: Document | undefined;
}

/** Gives proposals for a slot; `more` says that there are others, which a longer word would bring. */
export type Source = (asked: Asked) => Iterable<Proposal | 'more'>;

/** A word as YAML at this place: quoted where it must be, escaped where quotes stand already. */
export function wordSource({ place, slot }: Asked, word: string): string {
  if (place.quote === '"') return JSON.stringify(word).slice(1, -1);
  if (place.quote === "'") return word.replaceAll("'", "''");
  return scalarSource(word, { flow: slot.flow });
}

/** A value as YAML, with the closing quote where the author has none. */
export function valueText(asked: Asked, word: string): string {
  return wordSource(asked, word) + asked.place.after;
}

/** A key with a colon and what follows it, a snippet; the key alone where the colon is there or cannot be written. */
export function entryText(
  asked: Asked,
  key: string,
  value: string,
): { readonly text: string; readonly isSnippet: boolean } {
  const { place } = asked;
  const bare = wordSource(asked, key);
  const isShut = place.quote !== undefined && place.after === '';
  if (place.closed || isShut) return { text: bare, isSnippet: false };
  const space = value.startsWith('\n') ? '' : ' ';
  return { text: `${escaped(bare)}${place.after}:${space}${value}`, isSnippet: true };
}

/** A text cut to what fits in a line of a list. */
export function brief(text: string | undefined, limit = 80): string | undefined {
  if (text === undefined) return undefined;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
