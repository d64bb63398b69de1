// The words that may be meant by one that is not allowed.
import { nearest } from '../../base/nearest';

/** Up to so many allowed words, all of them are offered. */
const few = 6;

/** The allowed words that `written` may stand for, likeliest first; behind them the others where they are few. */
export function nearestFirst(written: string, allowed: readonly string[]): readonly string[] {
  const low = written.toLowerCase();
  const begun = low === '' ? [] : allowed.filter((word) => word.toLowerCase().startsWith(low));
  const held = low.length < 3 ? [] : allowed.filter((word) => low.includes(word.toLowerCase()));
  const likely = [...(low.length < 3 && begun.length > 1 ? [] : begun), ...held, ...nearest(written, allowed)];
  return [...new Set([...likely, ...(allowed.length <= few ? allowed : [])])];
}
