// What a reader wants to know of the word under the cursor.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { nameAt } from '../names/uses';
import type { Snapshot } from '../snapshot';
import { keyCardAt, type RangedCard } from './hover/key-card';
import { nameCard } from './hover/name-card';
import { markdownOf, plainOf } from './hover/render';
import { ruleCard } from './hover/rule-card';
import { termCardAt } from './hover/term-card';
import { ignoredRuleAt } from './support/ignored-rules';

/** A hover: the range it is about, and the same words for clients with and without Markdown. */
export interface Hover {
  readonly range: TextRange;
  readonly markdown: () => string;
  readonly plain: () => string;
}

/** The hover at an offset: of a name, a rule in an ignore comment, a key, or a word of the field; undefined where there is nothing to say. */
export function hoverAt(snapshot: Snapshot, uri: Uri, offset: number): Hover | undefined {
  const found = namedAt(snapshot, uri, offset) ?? keyCardAt(snapshot, uri, offset) ?? termCardAt(snapshot, uri, offset);
  if (found === undefined) return undefined;
  const { range, card } = found;
  return { range, markdown: () => markdownOf(card), plain: () => plainOf(card) };
}

function namedAt(snapshot: Snapshot, uri: Uri, offset: number): RangedCard | undefined {
  const use = nameAt(uri, offset, snapshot);
  const ignored = use === undefined ? ignoredRuleAt(uri, offset, snapshot) : undefined;
  const card = use === undefined ? ruleCard(ignored?.value ?? '', snapshot) : nameCard(use, snapshot);
  const range = use?.name.text.range ?? ignored?.range;
  return card === undefined || range === undefined ? undefined : { range, card };
}
