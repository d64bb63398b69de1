// Which globs of the settings can be matched in bounded time: a glob becomes a regular expression that backtracks.

/** The longest glob that is used, in UTF-16 code units. */
const lengthLimit = 500;
/** The stars in one segment of a path: each may match any part of it, so the work grows with a power of its length. */
const starLimit = 3;
/** The segments `**` in one glob, for the same reason. */
const globstarLimit = 3;
/** The globs of one list that are used. */
export const globCountLimit = 200;

/** Why a glob is not used, as the end of a sentence that begins with its place; undefined for one that is. */
export function globFault(glob: string): string | undefined {
  if (glob.length > lengthLimit)
    return `has ${String(glob.length)} characters, and at most ${String(lengthLimit)} are matched; write several shorter globs`;
  if (isRepeatedGroup.test(glob))
    return 'repeats a group, which can take for ever to match; write the alternatives in braces, as in {a,b}';
  const segments = plainGlob(glob).split('/');
  if (segments.filter((segment) => segment === '**').length > globstarLimit)
    return `has more than ${String(globstarLimit)} segments "**", which takes too long to match; one stands for any number of folders`;
  if (segments.some((segment) => starsIn(segment) > starLimit))
    return `has more than ${String(starLimit)} stars between two slashes, which takes too long to match; write fewer`;
  return undefined;
}

/** The glob with each row of equal `**` segments as one, which matches the same paths. */
export function plainGlob(glob: string): string {
  return glob.replace(/(?:\*\*\/)+\*\*(?=\/|$)/g, '**').replace(/\*{3,}/g, '**');
}

/** A group with `*` or `+` before or behind it, one within another, and a range or brace that is repeated. */
const isRepeatedGroup = /[*+]\(|[)\]}]\+|\([^)]*[(+*]|\)\*/;

/** A negated group stands for any text, as a star does. */
function starsIn(segment: string): number {
  return segment === '**' ? 0 : (segment.match(/\*+|!\(/g) ?? []).length;
}
