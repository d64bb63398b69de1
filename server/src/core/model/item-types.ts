// How many items of each type there are, in words.
import { counted } from '../base/phrases';

/** `4 areas, 36 components`: types in the order in which they first occur, an item without a type as an item. */
export function typeCounts(types: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type ?? 'item', (counts.get(type ?? 'item') ?? 0) + 1);
  return [...counts].map(([type, count]) => counted(count, type.replaceAll('-', ' '), pluralOf(type))).join(', ');
}

function pluralOf(type: string): string {
  return `${type.replaceAll('-', ' ').replace(/(?<=[^aeiou])y$/, 'ie')}s`;
}
