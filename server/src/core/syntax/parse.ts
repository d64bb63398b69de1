// YAML text to a positioned tree: what authors usually write in one quick pass, all else by the parser for every text.
import { fastParse } from './fast/fast-parse';
import { fullParse, parseSteps } from './full-parse';
import type { SyntaxTree } from './tree';

/** The tree of a text. Promises to return for every text, in time that grows with its length. */
export function parse(text: string): SyntaxTree {
  return fullParse(text, fastParse);
}

/** The same in steps, between which the caller may serve others or give up. */
export function treeSteps(text: string): Generator<void, SyntaxTree> {
  return parseSteps(text, fastParse);
}
