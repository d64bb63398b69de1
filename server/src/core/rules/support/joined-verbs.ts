// The further skills that an outcome joins to its first by "and" or a semicolon. Verbs count, nouns do not.
import { adverb, isOutcomeVerb, nounLikeVerbs, skillVerbs } from './outcome-verbs';

/** A verb that stands beside the outcome's first, and the words that join it: `and record`. */
export interface JoinedVerb {
  readonly verb: string;
  readonly phrase: string;
}

const joint = new RegExp(
  `(;\\s*(?:and\\s+)?|\\band\\s+)((?:then\\s+|also\\s+|${adverb})?)([a-z]+(?:-[a-z]+)*)\\b(?=(?:\\s+([a-z]+(?:'s)?))?)`,
  'gi',
);
/** What follows a verb and hardly ever a noun. */
const objectWords: ReadonlySet<string> = new Set(
  'a an the their its his her our your each every any all both this these those what how why whether it them'.split(
    ' ',
  ),
);
/** Behind these a verb belongs to a clause of its own: "people who plan and manage their care". */
const clauseOpeners: ReadonlySet<string> = new Set(
  'that which who whom whose how why what when where whether so if because while until'.split(' '),
);
const bareInfinitives = /^(?:help|let|make|watch|see)\b/i;

/** How much of an outcome is looked at, in UTF-16 code units: each joint is held against all that comes before it. */
const outcomeLimit = 2000;

/** The verbs joined to the first of an outcome, in their order; in doubt a word is no verb. */
export function joinedVerbs(outcome: string): readonly JoinedVerb[] {
  const found: JoinedVerb[] = [];
  for (const match of outcome.slice(0, outcomeLimit).matchAll(joint)) {
    const [whole, joiner = '', , word = '', next = ''] = match;
    const verb = word.toLowerCase();
    const isNew = joiner.startsWith(';');
    const isVerb = skillVerbs.has(verb) || (nounLikeVerbs.has(verb) && (isNew || objectWords.has(next.toLowerCase())));
    if (!isVerb || (!isNew && belongsToClause(outcome.slice(0, match.index)))) continue;
    found.push({ verb, phrase: whole.replace(/^;\s*/, '') });
  }
  return found;
}

/** Whether what comes next continues a subordinate clause; a comma that closes the clause leads back to the sentence. */
function belongsToClause(before: string): boolean {
  const sentence = before.slice(before.lastIndexOf(';') + 1);
  const words = [...sentence.matchAll(/[\p{L}'’-]+/gu)];
  const opener = words.findIndex(
    ([word], place) =>
      clauseOpeners.has(word.toLowerCase()) ||
      (place > 0 && word.toLowerCase() === 'to' && isInfinitive(words[place + 1]?.[0])),
  );
  const from = bareInfinitives.test(sentence.trimStart()) ? 0 : words[opener]?.index;
  return from !== undefined && !/^[^,]*,\s*$/.test(sentence.slice(from));
}

function isInfinitive(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    isOutcomeVerb(word.toLowerCase()) ||
    /^(?:be|have|do|get|go|know|learn|live|meet|reach|see|think|understand|work)$/i.test(word)
  );
}
