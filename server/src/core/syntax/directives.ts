// Directives of YAML (1.2.2, section 6.8): each may stand once before a document, and the version must be one that is read.
import { quoted } from '../base/phrases';
import { textRange } from '../base/text-range';
import type { SyntaxProblem } from './tree';

const directive = /^%(YAML|TAG)[ \t]+(\S+).*$/;
const title = 'Remove the directive';

/** What is wrong with the directives of a text, which the parser itself lets pass. */
export function directiveProblems(text: string): readonly SyntaxProblem[] {
  if (!/^\uFEFF?%|\n%/.test(text)) return [];
  const problems: SyntaxProblem[] = [];
  const seen = new Set<string>();
  let isBefore = true;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const written = line.replace(/^\uFEFF/, '').trimEnd();
    if (/^\.\.\.(?:\s|$)/.test(written)) isBefore = true;
    else if (isBefore && written.startsWith('%')) {
      const start = index + line.indexOf('%');
      const problem = problemOf(written, start, seen);
      if (problem !== undefined) problems.push(problem);
    } else if (isBefore && written !== '' && !written.startsWith('#')) {
      isBefore = false;
      seen.clear();
    }
  }
  return problems;
}

function problemOf(written: string, start: number, seen: Set<string>): SyntaxProblem | undefined {
  const [, name = '', value = ''] = directive.exec(written) ?? [];
  const range = textRange(start, start + written.length);
  const repair = { range, text: '', title };
  if (name === '') return undefined;
  const key = name === 'YAML' ? name : `${name} ${value}`;
  if (seen.has(key)) {
    const what = name === 'YAML' ? 'a second %YAML directive stands' : `the handle ${quoted(value)} is declared again`;
    return { code: 'syntax', range, cause: `${what} before one document, where YAML allows one; remove it`, repair };
  }
  seen.add(key);
  if (name !== 'YAML' || value === '1.2' || value === '1.1') return undefined;
  const isLater = /^1\.\d+$/.test(value);
  const cause = `${quoted(value)} is no version of YAML that is read here, and the file is read as YAML 1.2; write "%YAML 1.2" or remove the directive`;
  return { code: 'syntax', range, cause, repair, ...(isLater ? { severity: 'warning' } : {}) };
}
