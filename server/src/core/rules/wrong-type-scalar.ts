// A value of another type than its key takes: a number for a text, a text for a number, one value for a list.
import { quoted } from '../base/phrases';
import type { Kind } from '../schema/kinds';
import type { WrongType } from '../schema/shape-problem';
import { fileRule, type Finding, type FindingFix } from './rule';
import { isBracketedText } from './support/bracketed-text';
import { documentAt } from './support/document-at';
import { isLabelledLevel } from './support/fheq';
import { onFirstLine } from './support/on-first-line';
import { numberIn } from './support/number-reading';
import { reshapingFix } from './support/reshaping-fix';
import { exampleLine, expectedWords, foundWord, placeName } from './support/shape-words';

type Told = Pick<Finding, 'message' | 'severity' | 'fixes'>;

export const wrongTypeScalar = fileRule({
  id: 'wrong-type-scalar',
  category: 'structure',
  severity: 'error',
  summary: 'a value is of another type than its key takes',
  fixable: true,
  *check(file) {
    for (const { place, kind, problem } of file.content.shapeProblems) {
      if (problem.code !== 'wrong-type-scalar' || isLevelLabel(problem, kind)) continue;
      if (isBracketedText(problem, file.text)) continue;
      const document = documentAt(file, place);
      const range = onFirstLine(file.text, problem.range);
      yield { ...told(problem, kind, file.text), range, target: document?.id?.value, document };
    }
  },
});

/** What `level-out-of-range` speaks of. */
function isLevelLabel({ path, text }: WrongType, kind: Kind | undefined): boolean {
  if (path.length !== 1 || path[0] !== 'level' || (kind !== 'programme' && kind !== 'module')) return false;
  return isLabelledLevel(text) || (text !== '' && Number.isFinite(Number(text)) && !Number.isInteger(Number(text)));
}

function told(problem: WrongType, kind: Kind | undefined, text: string): Told {
  const { path, expected, found } = problem;
  if (path.length === 0) return { message: documentMessage(problem, kind) };
  const isCollection = found === 'object' || found === 'array';
  if (!isCollection && expected.includes('string')) return unquotedText(problem);
  if (!isCollection && (expected.includes('number') || expected.includes('integer'))) return noNumber(problem);
  return otherShape(problem, text);
}

function documentMessage({ found }: WrongType, kind: Kind | undefined): string {
  const start = `begin with "kind: ${kind ?? 'module'}"${kind === 'settings' || kind === 'waivers' ? '' : ' and "id:"'}`;
  if (found === 'null') return `this file is empty, so there is nothing to check; ${start}, or delete the file`;
  const step = found === 'array' ? 'write each entry as a document of its own, with --- between them' : start;
  return `a curriculum document is a mapping of keys such as kind: and id:, and this is ${foundWord(found)}, so nothing in it is read; ${step}`;
}

/** A number or truth value where text is meant: read as it is written, but not by every tool. */
function unquotedText({ range, path, text, found }: WrongType): Told {
  const value = Number(text);
  const isChanged = Number.isFinite(value) && String(value) !== text;
  const danger = isChanged ? `other tools would read ${String(value)} and` : 'other tools may';
  const type = found === 'boolean' ? 'a truth value' : 'a number';
  return {
    severity: 'warning',
    message: `${placeName(path)} takes a text, and ${quoted(text)} without quotes is ${type} to YAML; ${danger} lose what is written, so put it in quotes`,
    fixes: [{ title: 'Put it in quotes', safe: true, changes: [{ op: 'scalar', range, text, quote: true }] }],
  };
}

function noNumber({ range, path, text, expected, found }: WrongType): Told {
  const whole = !expected.includes('number');
  const takes = `${placeName(path)} takes ${whole ? 'a whole number' : 'a number'}`;
  const value = found === 'string' ? numberIn(text) : roundedOf(text);
  const fits = value !== undefined && (!whole || Number.isInteger(value));
  const isQuoted = found === 'string' && fits && String(value) === text;
  const fix: FindingFix = {
    title: isQuoted ? 'Take the quotes away' : `Change to ${String(value)}`,
    safe: isQuoted,
    changes: [{ op: 'scalar', range, text: String(value) }],
  };
  const step = fits ? `write ${String(value)}` : 'write the number alone';
  const message = isQuoted
    ? `${takes}, and ${quoted(text)} in quotes is a text; take the quotes away`
    : `${takes}, and ${quoted(text)} is ${found === 'string' ? 'a text' : 'none'}, so it cannot be counted; ${step}`;
  return { message, fixes: fits ? [fix] : [] };
}

function roundedOf(text: string): number | undefined {
  const value = Math.round(Number(text));
  return Number.isFinite(value) ? value : undefined;
}

function otherShape(problem: WrongType, text: string): Told {
  const example = exampleLine(problem);
  const fix = reshapingFix(problem, text);
  const step = example === undefined ? 'write it in that form' : `write for example ${example}`;
  return {
    message: `${placeName(problem.path)} takes ${expectedWords(problem.expected)}, and this is ${foundWord(problem.found)}; ${step}`,
    fixes: fix === undefined ? [] : [fix],
  };
}
