// American spellings, and words for which this field has others.
import { quoted } from '../base/phrases';
import { preferredTerms, preferredTo, type PreferredTerm } from '../model/spellings';
import { documentRule } from './rule';
import { authoredTexts } from './support/authored-texts';
import { partTarget } from './support/part-target';
import { swap } from './support/word-swap';

/**
 * The words wherever they stand, by their first letters, so that most places are left at a glance. The surroundings are
 * looked at when one is found: this is many times as quick.
 */
const pattern = new RegExp(byFirstLetter(preferredTerms.map(({ found }) => found)), 'gi');
const joinedBefore = /[\p{L}\p{N}_@/.-]$/u;
const joinedBehind = /^(?:[\p{L}\p{N}_@/-]|\.\p{L})/u;
/** A program of a computer is spelt so in Britain too. */
const computing = /\b(?:computer|software)\s+$/i;

export const preferredTerm = documentRule({
  id: 'preferred-term',
  category: 'context',
  severity: 'hint',
  summary: 'a word is spelt as elsewhere, or the field has another word for it',
  fixable: true,
  on: ['module', 'programme', 'framework', 'overlay', 'crosswalk', 'role', 'resource', 'waivers'],
  *check(document, context) {
    for (const { text, part } of authoredTexts(document)) {
      const told = new Set<string>();
      for (const { found, index } of wordsIn(text.value)) {
        const term = preferredTo(found);
        if (term === undefined || told.has(found) || isProperName(found, text.value, index)) continue;
        if (/^programs?$/i.test(found) && computing.test(text.value.slice(Math.max(0, index - neighbourhood), index)))
          continue;
        told.add(found);
        const target = part === undefined ? document.id?.value : partTarget(document.id, part);
        yield { ...swap(found, [term.preferred], text, context), message: messageFor(found, term), target };
      }
    }
  },
});

/** A pattern for phrases; of two that begin alike, the earlier wins. */
function byFirstLetter(phrases: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const phrase of phrases) {
    const rest = phrase.slice(1).replaceAll(' ', '\\s+');
    const known = rests.get(phrase.charAt(0));
    if (known === undefined) rests.set(phrase.charAt(0), [rest]);
    else known.push(rest);
  }
  return [...rests].map(([first, all]) => `${first}(?:${all.join('|')})`).join('|');
}

/** The words of the list that stand in a text by themselves. */
function* wordsIn(text: string): Generator<{ readonly found: string; readonly index: number }> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    const { 0: found, index } = match;
    const end = index + found.length;
    const isPart =
      joinedBefore.test(text.slice(Math.max(0, index - 2), index)) || joinedBehind.test(text.slice(end, end + 3));
    from = isPart ? index + 1 : end;
    if (!isPart) yield { found, index };
  }
}

/** How far from a term its neighbour is looked for, in UTF-16 code units: no word is longer. */
const neighbourhood = 60;

/** A capital within a sentence, beside another capital, is a name: "Walker Center". */
function isProperName(found: string, text: string, index: number): boolean {
  if (!/^\p{Lu}/u.test(found) || index === 0) return false;
  const end = index + found.length;
  const before = text.slice(Math.max(0, index - neighbourhood), index);
  return /\p{Lu}[\p{L}'’-]*\s+$/u.test(before) || /^\s+\p{Lu}/u.test(text.slice(end, end + neighbourhood));
}

function messageFor(found: string, { preferred, sort }: PreferredTerm): string {
  switch (sort) {
    case 'american':
      return `${quoted(found)} is the American spelling, and readers here search for the British one; write ${quoted(preferred)}`;
    case 'joined':
      return `${quoted(found)} is joined in another way in this field, and who searches for one form misses the other; write ${quoted(preferred)}`;
    case 'term':
      return `${quoted(found)} is not this field's word, so one thing would go by two names; write ${quoted(preferred)}`;
  }
}
