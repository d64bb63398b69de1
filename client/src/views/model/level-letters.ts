// The shortest openings by which the levels of a progression can be told apart: I, R and M, or Be and Ba.

/** For each level its letters, the first a capital; a level that opens another one is written out. */
export function levelLetters(progression: readonly string[]): ReadonlyMap<string, string> {
  return new Map(progression.map((level) => [level, lettersOf(level, progression)]));
}

function lettersOf(level: string, progression: readonly string[]): string {
  const others = progression.filter((other) => other !== level).map((other) => other.toLowerCase());
  const isOwn = (opening: string): boolean => !others.some((other) => other.startsWith(opening.toLowerCase()));
  let end = 1;
  while (end < level.length && !isOwn(level.slice(0, end))) end++;
  return level.charAt(0).toUpperCase() + level.slice(1, end);
}
