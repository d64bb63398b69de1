// The parser for every text: broken text gives problems, and the rest is read all the same.
import { Composer, Parser, type CST, type Document } from 'yaml';
import { compareRanges, textRange, type TextRange } from '../base/text-range';
import type { Cause, Complaint } from './causes/cause';
import { explain } from './causes/explain';
import { composeTree } from './compose';
import { movedDocument } from './moved-tree';
import { OffsetMap } from './offset-map';
import type { Repair, SyntaxProblem, SyntaxTree, YamlDocument } from './tree';

/** The deepest nesting that is read; the language needs about eight levels. */
export const depthLimit = 100;

/** How many faults of one file are mended to read on; the faults behind them are left for the next time. */
const repairLimit = 20;

/** Reads a text in which nothing is wrong or unusual; undefined for any other. */
type QuickParse = (text: string) => SyntaxTree | undefined;

/**
 * The tree of a text, read by the parser that knows all of YAML and mends what is broken. Returns for every text. What has
 * been mended may be read by `quick`, which must give the same tree.
 */
export function fullParse(text: string, quick?: QuickParse): SyntaxTree {
  const problems: SyntaxProblem[] = [];
  const broken: TextRange[] = [];
  let mended = text;
  let offsets = new OffsetMap();
  for (let round = 0; ; round++) {
    const mendedTree = round > 0 ? quick?.(mended) : undefined;
    if (mendedTree !== undefined) {
      const documents = mendedTree.documents.map((document) => movedDocument(document, offsets));
      return { documents, problems: problems.sort(byPlace), broken };
    }
    const reading = read(mended);
    if (reading === 'too-deep') return tooDeep(text, problems);
    const complaints = reading.flatMap((document) => complaintsOf(document, mended.length));
    const causes = complaints.map((complaint) => explain(mended, complaint, text));
    const next = round < repairLimit ? firstRepairable(causes, mended) : undefined;
    if (next?.repair === undefined) {
      for (const cause of withoutFollowers(causes)) record(cause, offsets, problems, broken);
      return finish(reading, offsets, problems, broken);
    }
    record(next, offsets, problems, broken);
    const { range, text: newText } = next.repair;
    mended = mended.slice(0, range.start) + newText + mended.slice(range.end);
    offsets = offsets.with({ range, newText });
  }
}

type Reading = Document.Parsed[];

function read(text: string): Reading | 'too-deep' {
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    if (isTooDeep(token)) return 'too-deep';
    tokens.push(token);
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)] as Reading;
}

/** Looks without recursion, because the very thing it looks for would exhaust the stack. */
function isTooDeep(top: CST.Token): boolean {
  let level: CST.Token[] = [top];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) return true;
    const below: CST.Token[] = [];
    for (const token of level) {
      if (token.type === 'document' && token.value !== undefined) below.push(token.value);
      if (!('items' in token)) continue;
      for (const item of token.items) {
        if (item.key !== undefined && item.key !== null) below.push(item.key);
        if (item.value !== undefined) below.push(item.value);
      }
    }
    level = below;
  }
  return false;
}

function tooDeep(text: string, problems: SyntaxProblem[]): SyntaxTree {
  const cause = `the values are nested more than ${String(depthLimit)} deep, which no curriculum needs; nothing of this file is read`;
  const whole = textRange(0, text.length);
  problems.push({ code: 'syntax', range: textRange(0, Math.min(1, text.length)), cause, repair: undefined });
  return { documents: [], problems, broken: [whole] };
}

/** The parser points one behind the end where something is missing there. */
function complaintsOf(document: Document.Parsed, length: number): Complaint[] {
  return document.errors.map((error) => ({
    code: error.code,
    message: error.message,
    range: textRange(Math.min(error.pos[0], length), Math.min(error.pos[1], length)),
  }));
}

/** The first cause with a repair that changes something: one that does not would be met again in every round. */
function firstRepairable(causes: readonly Cause[], text: string): Cause | undefined {
  return causes.find(
    ({ repair }) => repair !== undefined && repair.text !== text.slice(repair.range.start, repair.range.end),
  );
}

/** One finding a region: what the parser noticed later in the same lines follows from the first fault. */
function withoutFollowers(causes: readonly Cause[]): Cause[] {
  const kept: Cause[] = [];
  for (const cause of causes) {
    const follows = kept.some((one) => one.region.start <= cause.range.start && cause.range.start <= one.region.end);
    if (!follows) kept.push(cause);
  }
  return kept;
}

function record(cause: Cause, offsets: OffsetMap, problems: SyntaxProblem[], broken: TextRange[]): void {
  const range = offsets.originalRange(cause.range);
  const known = broken.some((region) => region.start <= range.start && range.start <= region.end);
  broken.push(offsets.originalRange(cause.region));
  if (known) return;
  problems.push({ code: 'syntax', range, cause: cause.cause, repair: repairOf(cause, offsets) });
}

function repairOf(cause: Cause, offsets: OffsetMap): Repair | undefined {
  if (cause.repair?.title === undefined) return undefined;
  const { range, text, title } = cause.repair;
  return { range: offsets.originalRange(range), text, title };
}

function finish(reading: Reading, offsets: OffsetMap, problems: SyntaxProblem[], broken: TextRange[]): SyntaxTree {
  const documents = reading.map((document): YamlDocument => {
    const [start, , end] = document.range;
    const root = composeTree(document, offsets, problems);
    return { root, range: offsets.originalRange(textRange(start, end)) };
  });
  return { documents, problems: problems.sort(byPlace), broken };
}

function byPlace(a: SyntaxProblem, b: SyntaxProblem): number {
  return compareRanges(a.range, b.range);
}
