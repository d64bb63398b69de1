// Which framework items a text is most likely about, by the words that they share.
import { viewQuery, type FrameworkView, type ViewItem } from '../../index/framework-view';
import type { Query } from '../../index/query';
import type { RuleContext } from '../rule';

/** An item, the framework that has it, and how much it shares with the text: only good to compare. */
export interface SimilarItem {
  readonly item: ViewItem;
  readonly view: FrameworkView;
  readonly score: number;
}

/**
 * The items whose label and statement share most with the text, best first, at most `count`. A word counts the more, the
 * fewer items have it. Areas, and items that are retired or set aside by an overlay, are left out; an item that several
 * views of one framework have is named once.
 */
export function similarItems(
  text: string,
  views: readonly FrameworkView[],
  count: number,
  context: Pick<RuleContext, 'ask'>,
): readonly SimilarItem[] {
  const indexed = views.map((view) => ({ view, words: context.ask(itemWordsQuery, view) }));
  const all = indexed.reduce((sum, { words }) => sum + words.order.size, 0);
  const found = new Map<string, SimilarItem & { readonly rank: number }>();
  for (const stem of stemsOf(text)) {
    const having = indexed.reduce((sum, { words }) => sum + (words.having.get(stem)?.length ?? 0), 0);
    const weight = Math.log((all + 1) / (having + 1));
    indexed.forEach(({ view, words }, place) => {
      for (const item of words.having.get(stem) ?? []) {
        const key = JSON.stringify([view.id, item.id]);
        const known = found.get(key);
        if (known !== undefined && known.view !== view) continue;
        const rank = place * rankStep + (words.order.get(item.id) ?? 0);
        found.set(key, { item, view, score: (known?.score ?? 0) + weight, rank });
      }
    });
  }
  const shared = [...found.values()].filter(({ score }) => score > 0);
  return shared.sort((a, b) => b.score - a.score || a.rank - b.rank).slice(0, count);
}

/** More than any framework has items, so that those of one view come before those of the next. */
const rankStep = 1_000_000;

/** Which items of a view have a word, and the items' order. */
interface ItemWords {
  readonly having: ReadonlyMap<string, readonly ViewItem[]>;
  readonly order: ReadonlyMap<string, number>;
}

const itemWordsQuery: Query<Pick<FrameworkView, 'name' | 'overlays'>, ItemWords> = {
  name: 'item-words',
  key: ({ name, overlays }) => JSON.stringify([name, ...overlays]),
  answer: (sources, { name, overlays }) => {
    const items = sources.ask(viewQuery, { reference: name, overlays })?.items.filter(isEligible) ?? [];
    const having = new Map<string, ViewItem[]>();
    for (const item of items) {
      for (const stem of stemsOf(`${item.label ?? ''} ${item.statement ?? ''}`)) {
        const list = having.get(stem);
        if (list === undefined) having.set(stem, [item]);
        else list.push(item);
      }
    }
    return { having, order: new Map(items.map((item, place) => [item.id, place])) };
  },
};

function isEligible(item: ViewItem): boolean {
  return item.type !== 'area' && !item.part && !item.retired && item.narrowed === undefined;
}

const meaningless: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have how in into is it its of on one or own so that the their them they this those to was were what when where which who will with within'.split(
    ' ',
  ),
);

/** The words that carry meaning, without the endings that grammar puts on them. */
function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !meaningless.has(word)).map(stem));
}

function stem(word: string): string {
  const short = word.replace(/(?:ations?|ating|ated|ates?|ions?|ings?|ments?|ies|ied|ely|ly|ed|es|s|e|y)$/, '');
  return short.length >= 3 ? short : word;
}
