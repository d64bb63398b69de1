// American spellings, and words for which this field has others.
import { quoted } from '../base/phrases';
import { preferredTerms, preferredTo, type PreferredTerm } from '../model/spellings';
import { documentRule } from './rule';
import { authoredTexts } from './support/authored-texts';
import { partTarget } from './support/part-target';
import { swap } from './support/word-swap';

const words = preferredTerms.map(({ found }) => found.replaceAll(' ', '\\s+')).join('|');
const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@/.-])(?:${words})(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, 'giu');
/** Thirty times as quick, and right where it says no: the first words alone, wherever they stand. */
const beginnings = new RegExp(preferredTerms.map(({ found }) => found.split(' ')[0] ?? found).join('|'), 'i');
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
      if (!beginnings.test(text.value)) continue;
      const told = new Set<string>();
      for (const { 0: found, index } of text.value.matchAll(pattern)) {
        const term = preferredTo(found);
        if (term === undefined || told.has(found) || isProperName(found, text.value, index)) continue;
        if (/^programs?$/i.test(found) && computing.test(text.value.slice(0, index))) continue;
        told.add(found);
        const target = part === undefined ? document.id?.value : partTarget(document.id, part);
        yield { ...swap(found, [term.preferred], text, context), message: messageFor(found, term), target };
      }
    }
  },
});

/** A capital within a sentence, beside another capital, is a name: "Walker Center". */
function isProperName(found: string, text: string, index: number): boolean {
  if (!/^\p{Lu}/u.test(found) || index === 0) return false;
  const rest = text.slice(index + found.length);
  return /\p{Lu}[\p{L}'’-]*\s+$/u.test(text.slice(0, index)) || /^\s+\p{Lu}/u.test(rest);
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
