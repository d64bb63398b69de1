// YAML text to a positioned tree: what authors usually write in one quick pass, all else by the parser for every text.
import { stepsEnd } from '../base/steps';
import { applyEdits } from '../base/text-edit';
import { compareRanges } from '../base/text-range';
import { directiveProblems } from './directives';
import { fastParse } from './fast/fast-parse';
import { fullParse, limited, parseSteps } from './full-parse';
import { seenTree } from './moved-tree';
import { OffsetMap } from './offset-map';
import { problemLimit } from './reading-budget';
import { findSlips, isSuspicious } from './slips/find-slips';
import type { Slip } from './slips/slip';
import type { SyntaxProblem, SyntaxTree } from './tree';

/** The tree of a text. Promises to return for every text, in time that grows with its length. */
export function parse(text: string): SyntaxTree {
  return stepsEnd(treeSteps(text));
}

/** The same in steps, between which the caller may serve others or give up. */
export function* treeSteps(text: string): Generator<void, SyntaxTree> {
  const lines = withUsualLineEnds(text);
  if (!isSuspicious(lines)) {
    const { tree, holdsBareKeys } = fastParse(lines);
    if (tree !== undefined && holdsBareKeys !== true) return limited(tree, lines);
  }
  const slips = findSlips(lines);
  yield;
  return withSlips(lines, slips, yield* parseSteps(mendedText(lines, slips), fastParse));
}

/** The same tree, read by the full parser alone. */
export function parseSlowly(text: string): SyntaxTree {
  const lines = withUsualLineEnds(text);
  const slips = findSlips(lines);
  return withSlips(lines, slips, fullParse(mendedText(lines, slips)));
}

/** The text with `\n` for a lone `\r`, which ends a line in YAML (1.2.2, section 5.4) as in LSP. */
function withUsualLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** The text as it was meant. */
function mendedText(text: string, slips: readonly Slip[]): string {
  return slips.length === 0 ? text : applyEdits(text, editsOf(slips));
}

function editsOf(slips: readonly Slip[]): readonly Slip['edit'][] {
  return slips.filter(({ mends }) => mends).map(({ edit }) => edit);
}

/** The tree of the mended text with the ranges of what was written, each slip a problem of it. */
function withSlips(text: string, slips: readonly Slip[], tree: SyntaxTree): SyntaxTree {
  const directives = directiveProblems(text);
  const hasForeignSigns = /[^\t\n\r -~]/.test(text);
  if (slips.length === 0 && directives.length === 0 && !hasForeignSigns) return tree;
  // As many are reported as of other problems; the others are mended to read on, and reported when these are gone.
  const told = slips.slice(0, problemLimit).map(asProblem);
  const { documents, problems, broken } = seenTree(tree, new OffsetMap().withAll(editsOf(slips)));
  const all = [...problems, ...directives.slice(0, problemLimit), ...told];
  return { documents, problems: all.sort((a, b) => compareRanges(a.range, b.range)), broken };
}

function asProblem({ rule, severity, range, cause, edit, title, safe }: Slip): SyntaxProblem {
  const repair = { range: edit.range, text: edit.newText, title };
  return { code: 'slip', rule, severity, range, cause, repair, safe };
}
