// Which framework items a text is most likely about, by the words that they share.
import type { FrameworkView, ViewItem } from '../../index/framework-view';

/** An item, the framework that has it, and how much it shares with the text: only good to compare. */
export interface SimilarItem {
  readonly item: ViewItem;
  readonly view: FrameworkView;
  readonly score: number;
}

const meaningless: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have how in into is it its of on one or own so that the their them they this those to was were what when where which who will with within'.split(
    ' ',
  ),
);

/**
 * The items whose label and statement share most with the text, best first, at most `count`. A word counts the more, the
 * fewer items have it. Areas, and items that are retired or set aside by an overlay, are left out; an item that several
 * views of one framework have is named once.
 */
export function similarItems(text: string, views: readonly FrameworkView[], count: number): readonly SimilarItem[] {
  const candidates = candidatesIn(views);
  const weights = new Map(
    [...stemsOf(text)].map((stem) => {
      const having = candidates.filter(({ stems }) => stems.has(stem)).length;
      return [stem, Math.log((candidates.length + 1) / (having + 1))] as const;
    }),
  );
  const scored = candidates.map(({ item, view, stems }) => ({ item, view, score: sharedWeight(weights, stems) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count);
}

interface Candidate {
  readonly item: ViewItem;
  readonly view: FrameworkView;
  readonly stems: ReadonlySet<string>;
}

function candidatesIn(views: readonly FrameworkView[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const view of views) {
    for (const item of view.items) {
      const key = JSON.stringify([view.id, item.id]);
      if (!isEligible(item) || candidates.has(key)) continue;
      candidates.set(key, { item, view, stems: stemsOf(`${item.label ?? ''} ${item.statement ?? ''}`) });
    }
  }
  return [...candidates.values()];
}

function isEligible(item: ViewItem): boolean {
  return item.type !== 'area' && !item.part && !item.retired && item.narrowed === undefined;
}

function sharedWeight(weights: ReadonlyMap<string, number>, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const [stem, weight] of weights) if (stems.has(stem)) sum += weight;
  return sum;
}

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
