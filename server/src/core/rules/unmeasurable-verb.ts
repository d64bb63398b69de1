// Outcomes that begin with a state of mind, which no assessment can observe, or from level 6 on ask for recall alone.
import { capitalised, listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { documentRule, type Finding, type FindingFix, type RuleContext } from './rule';
import { firstLine, placeOf } from './support/first-line';
import { joinedVerbs } from './support/joined-verbs';
import { adverb, fheqLevel, isOutcomeVerb, ownWords, recallVerbs, verbsFor } from './support/outcome-verbs';
import { partTarget } from './support/part-target';

const mental =
  '(?:understand|know|appreciate|comprehend|grasp|learn(?:\\s+about)?|(?:be|become)\\s+(?:aware\\s+of|familiar\\s+with))';
const idea = '(?:knowledge|understanding|awareness|appreciation|comprehension)';
const shown = '(?:demonstrate|show|display|have|gain|develop|acquire|possess)';
const unmeasurable = new RegExp(
  `^${adverb}?(?:${mental}(?:\\s+and\\s+${mental})*\\b` +
    `|${shown}\\s+(?:[a-z-]+\\s+){0,3}?${idea}(?:(?:,|,?\\s+and|,?\\s+or)\\s+(?:[a-z-]+\\s+){0,2}?${idea})*` +
    '(?:\\s+(?:of|about|in|regarding)\\b|(?=\\s+(?:how|why|that|what|when|where)\\b)))',
  'i',
);

export const unmeasurableVerb = documentRule({
  id: 'unmeasurable-verb',
  category: 'alignment',
  severity: 'hint',
  summary: 'an outcome begins with a verb that no assessment can observe',
  fixable: true,
  on: ['module', 'programme'],
  *check(document, context) {
    const level = fheqLevel(document.level?.value);
    for (const { id, statement } of document.outcomes) {
      if (statement === undefined) continue;
      const outcome = ownWords(statement.value);
      const finding = findingFor({ outcome, statement, level, context });
      if (finding !== undefined) yield { ...finding, target: partTarget(document.id, id) };
    }
  },
});

/** What is looked at: an outcome's own words, where they stand, and the level they are meant for. */
interface Subject {
  readonly outcome: string;
  readonly statement: Text;
  readonly level: number | undefined;
  readonly context: RuleContext;
}

function findingFor(subject: Subject): Finding | undefined {
  const { outcome, level } = subject;
  const vague = unmeasurable.exec(outcome)?.[0];
  if (vague !== undefined) {
    const doing = deedBehind(vague, outcome);
    const step =
      doing === undefined
        ? `begin with what learners do,${at(level)} for instance ${listed(verbsBehind(vague, subject), 'or')}`
        : `begin with the deed itself, ${quoted(doing.verb)}`;
    return found(
      vague,
      `${quoted(vague.toLowerCase())} cannot be observed, so no assessment can show it; ${step}`,
      subject,
    );
  }
  const verb = /^[a-z]+\b/i.exec(outcome)?.[0];
  if (verb === undefined || level === undefined || level < 6 || !recallVerbs.has(verb.toLowerCase())) return undefined;
  if (joinedVerbs(outcome).some((joined) => !recallVerbs.has(joined.verb))) return undefined;
  const more = listed(verbsBehind(verb, subject), 'or');
  const message = `${quoted(verb.toLowerCase())} asks for recall alone, but${at(level)} learners are expected to do more with what they know; ask them for instance to ${more}`;
  return found(verb, message, subject);
}

function found(phrase: string, message: string, subject: Subject): Finding {
  const { statement, context } = subject;
  const range = placeOf(phrase, statement, context) ?? firstLine(statement, context);
  return { range, message, fixes: fixesFor(phrase, subject) };
}

function at(level: number | undefined): string {
  return level === undefined ? '' : ` at FHEQ level ${String(level)}`;
}

/** Fixes where the rest of the sentence goes with another verb, and where the phrase stands in the source as it reads. */
function fixesFor(phrase: string, subject: Subject): readonly FindingFix[] {
  const rest = subject.outcome.slice(phrase.length);
  const doing = deedBehind(phrase, subject.outcome);
  if (doing !== undefined) return isOutcomeVerb(doing.verb) ? change(doing.phrase, doing.verb, subject) : [];
  if (/^\s+that\b/i.test(rest)) return change(phrase, 'explain', subject);
  if (!/^\s+(?!(?:and|or|from|with|in|by|as|to)\b)[\p{L}"'‘“]/iu.test(rest)) return [];
  return verbsBehind(phrase, subject).flatMap((verb) => change(phrase, verb, subject));
}

function change(phrase: string, verb: string, { statement, context }: Subject): readonly FindingFix[] {
  const range = placeOf(phrase, statement, context);
  if (range === undefined) return [];
  const isCapital = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
  const text = isCapital ? capitalised(verb) : verb;
  return [{ title: `Change to "${text}"`, safe: false, changes: [{ op: 'replace', range, text }] }];
}

/** The deed that is only known of: `use` in "know how to use", with all words up to it. */
function deedBehind(phrase: string, outcome: string): { readonly verb: string; readonly phrase: string } | undefined {
  const match = /^\s+(?:how\s+)?to\s+([a-z-]+)/i.exec(outcome.slice(phrase.length));
  const verb = match?.[1]?.toLowerCase();
  return match === null || verb === undefined ? undefined : { verb, phrase: phrase + match[0] };
}

function verbsBehind(phrase: string, { outcome, level }: Subject): readonly string[] {
  const isClause = /^\s+(?:how|why|what|when|where|whether|which|who)\b/i.test(outcome.slice(phrase.length));
  return verbsFor(level, isClause);
}
