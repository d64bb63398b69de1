// The nearest known words to a mistyped one, for "did you mean".

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/** Longer words are not compared, in UTF-16 code units: the work grows with the square of their length. */
const longest = 200;

/** The candidates nearest to `word`, best first, at most `count`; letters' case counts little, far words are left out. */
export function nearest(word: string, candidates: Iterable<string>, count = 3): readonly string[] {
  if (word.length > longest) return [];
  const wanted = word.toLowerCase();
  const distanceTo = distanceFrom(wanted);
  let limit = Math.max(1, Math.floor(wanted.length / 2.5));
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit || candidate === word) continue;
    const distance = distanceTo(candidate.toLowerCase(), limit);
    if (distance > limit || found.some((one) => one.word === candidate)) continue;
    found.push({ word: candidate, distance });
    found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
    if (found.length > count) found.pop();
    // What is further away than the last of enough words need not be measured to its end.
    if (found.length === count) limit = found.at(-1)?.distance ?? limit;
  }
  return found.map((candidate) => candidate.word);
}

/** The number of letters to add, drop, change or swap with a neighbour; `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  return distanceFrom(a)(b, limit);
}

/** Measures from one word to many; only the cells of the table that can be within the limit are filled. */
function distanceFrom(wanted: string): (word: string, limit: number) => number {
  const end = wanted.length;
  let before = new Uint32Array(end + 1);
  let previous = new Uint32Array(end + 1);
  let current = new Uint32Array(end + 1);
  return (word, limit) => {
    const far = limit + 1;
    if (Math.abs(word.length - end) > limit) return far;
    for (let column = 0; column <= end; column++) previous[column] = column;
    for (let row = 1; row <= word.length; row++) {
      const first = Math.max(1, row - limit);
      const last = Math.min(end, row + limit);
      let best = first === 1 ? row : far;
      current[first - 1] = best;
      const letter = word.charCodeAt(row - 1);
      for (let column = first; column <= last; column++) {
        const other = wanted.charCodeAt(column - 1);
        let cost = at(previous, column - 1) + (letter === other ? 0 : 1);
        if (column < row + limit) cost = Math.min(cost, at(previous, column) + 1);
        cost = Math.min(cost, at(current, column - 1) + 1);
        if (row > 1 && column > 1 && letter === wanted.charCodeAt(column - 2) && other === word.charCodeAt(row - 2))
          cost = Math.min(cost, at(before, column - 2) + 1);
        current[column] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) return far;
      [before, previous, current] = [previous, current, before];
    }
    return Math.min(at(previous, end), far);
  };
}

function at(row: Uint32Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
