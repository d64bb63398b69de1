// A value of the right type that is not allowed: not one of the known words, out of range, not a date.
import { hasDateForm } from '../base/calendar';
import { counted, listed, quoted } from '../base/phrases';
import type { TextRange } from '../base/text-range';
import { globCountLimit, globFault } from '../model/glob-fault';
import type { Settings } from '../model/settings';
import type { Kind } from '../schema/kinds';
import type { InvalidValue } from '../schema/shape-problem';
import { fileRule, type FindingFix, type PlacedFinding } from './rule';
import { dayIn, lastDayOfItsMonth } from './support/date-reading';
import { documentAt } from './support/document-at';
import { onFirstLine } from './support/on-first-line';
import { nearestFirst } from './support/nearest-first';
import { keyOf, placeName } from './support/shape-words';

/** What people write who are used to other tools. */
const otherWords: Readonly<Record<string, string>> = {
  off: 'ignore',
  false: 'ignore',
  none: 'ignore',
  published: 'approved',
};

export const invalidValue = fileRule({
  id: 'invalid-value',
  category: 'structure',
  severity: 'error',
  summary: 'a value is not one of those allowed at this place',
  fixable: true,
  *check(file) {
    for (const { place, kind, problem } of file.content.shapeProblems) {
      if (problem.code !== 'invalid-value' || isLevel(problem, kind)) continue;
      const document = documentAt(file, place);
      const isKind = document?.kind === 'unknown';
      yield {
        range: onFirstLine(file.text, problem.range),
        message: isKind ? kindMessage(problem) : messageFor(problem),
        target: document?.id?.value,
        document,
        fixes: valuesFor(problem, isKind ? file.content.announced : undefined).map((value) =>
          change(problem.range, value),
        ),
      };
    }
    for (const document of file.content.documents) if (document.kind === 'settings') yield* globFaults(document);
  },
});

/** Globs that are not used, because matching them could take for ever. */
function* globFaults(settings: Settings): Generator<PlacedFinding> {
  for (const globs of [settings.include, settings.exclude]) {
    for (const { value, range } of globs.slice(0, globCountLimit)) {
      const fault = globFault(value);
      if (fault !== undefined)
        yield { range, message: `the glob ${quoted(value)} is not used: it ${fault}`, document: settings };
    }
    const next = globs[globCountLimit];
    if (next !== undefined)
      yield {
        range: next.range,
        message: `the globs from ${quoted(next.value)} on are not used: a list may hold ${String(globCountLimit)}; use stars to say more with fewer`,
        document: settings,
      };
  }
}

/** What `level-out-of-range` speaks of. */
function isLevel({ path }: InvalidValue, kind: Kind | undefined): boolean {
  return (kind === 'programme' || kind === 'module') && path.length === 1 && path[0] === 'level';
}

function kindMessage({ text, constraint }: InvalidValue): string {
  const kinds = constraint.is === 'one-of' ? constraint.allowed : [];
  return `${quoted(text)} is not a kind of document, so nothing in it is read; the kinds are ${listed(kinds, 'and', 12)}`;
}

function messageFor({ path, text, constraint }: InvalidValue): string {
  const name = placeName(path);
  switch (constraint.is) {
    case 'one-of':
      return `${name} cannot be ${quoted(text)}, so it counts as not given; write ${listed(constraint.allowed, 'or', 13)}`;
    case 'at-least':
      return `${name} is ${text} and cannot be less than ${String(constraint.limit)}; correct the number`;
    case 'more-than':
      return `${name} is ${text} and must be more than ${String(constraint.limit)}; correct the number`;
    case 'at-most':
      return `${name} is ${text} and cannot be more than ${String(constraint.limit)}; correct the number`;
    case 'less-than':
      return `${name} is ${text} and must be less than ${String(constraint.limit)}; correct the number`;
    case 'letters-at-least':
      return text.trim() === ''
        ? `${name} is an empty text, which says nothing; fill it in`
        : `${name} has ${counted(lengthOf(text), 'character')} and needs ${String(constraint.limit)}; write it out`;
    case 'letters-at-most':
      return `${name} has ${counted(lengthOf(text), 'character')}, and tables have room for ${String(constraint.limit)}; shorten it`;
    case 'items-at-least':
      return `${name} needs ${counted(constraint.limit, 'entry', 'entries')} or more; add them, or leave the key out`;
    case 'pattern':
      return `${name} is written as ${constraint.example ?? 'others are'}, and ${quoted(text)} is not, so it counts as not given; write it in that form`;
    case 'date':
      return dateMessage(name, text, constraint.example);
    case 'other':
      return `${name} cannot be ${quoted(text)}: it ${constraint.words}`;
  }
}

function dateMessage(name: string, text: string, example = '2027-07-31'): string {
  if (text !== text.trim() && hasDateForm(text.trim()))
    return `${name} has white space beside the day ${quoted(text)}, so it counts as not given; remove it`;
  return hasDateForm(text)
    ? `${name} is ${quoted(text)}, a day that the calendar does not have, so it counts as not given; correct it`
    : `${name} is written as ${example}, and ${quoted(text)} is not, so it counts as not given; write it in that form`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The values that may be meant, likeliest first. */
function valuesFor({ path, text, constraint }: InvalidValue, announced: Kind | undefined): readonly string[] {
  if (constraint.is === 'date') return [dayIn(text) ?? lastDayOfItsMonth(text)].filter((day) => day !== undefined);
  if (constraint.is !== 'one-of') return [];
  const { allowed } = constraint;
  const low = text.toLowerCase();
  const other = keyOf(path) === 'kind' || !Object.hasOwn(otherWords, low) ? undefined : otherWords[low];
  const likely = [other, ...nearestFirst(text, allowed), announced];
  return [...new Set(likely.flatMap((word) => (word !== undefined && allowed.includes(word) ? word : [])))];
}

function change(range: TextRange, value: string): FindingFix {
  return { title: `Change to "${value}"`, safe: false, changes: [{ op: 'scalar', range, text: value }] };
}
