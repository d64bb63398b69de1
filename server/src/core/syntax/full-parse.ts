// The parser for every text: broken text gives problems, and the rest is read all the same.
import { compareRanges, textRange, type TextRange } from '../base/text-range';
import type { Cause, Complaint } from './causes/cause';
import { explain } from './causes/explain';
import { lineAt, lineBefore } from './causes/lines';
import { composeTree } from './compose';
import { movedDocument, movedProblem } from './moved-tree';
import { OffsetMap } from './offset-map';
import { complaintsIn, depthLimit, readDocuments, type ParsedDocument } from './parsed-documents';
import type { Repair, SyntaxProblem, SyntaxTree, YamlDocument } from './tree';

/** How many faults of one file are mended to read on; the faults behind them are left for the next time. */
const repairLimit = 20;

/** What a parser for usual texts makes of one: its tree, or where to look for what it could not read. */
interface QuickReading {
  readonly tree: SyntaxTree | undefined;
  /** The text around that place, with the offsets of the whole text; what lies before it may be shortened. */
  readonly excerpt: string;
}

/**
 * The tree of a text, read by the parser that knows all of YAML and mends what is broken. Returns for every text. What is
 * usual, or has been mended, may be read by `quick`, which must give the same tree, or an excerpt in which the same fault
 * comes first.
 */
export function fullParse(text: string, quick?: (text: string) => QuickReading): SyntaxTree {
  const problems: SyntaxProblem[] = [];
  const broken: TextRange[] = [];
  let mended = text;
  let offsets = new OffsetMap();
  for (let round = 0; ; round++) {
    const quickly = quick?.(mended);
    if (quickly?.tree !== undefined)
      return round === 0 ? quickly.tree : finishQuickly(quickly.tree, offsets, problems, broken);
    const mayMend = round < repairLimit;
    let next = mayMend ? faultIn(quickly?.excerpt ?? mended, mended, text) : undefined;
    if (next === undefined) {
      const reading = readDocuments(mended);
      if (reading === 'too-deep') return tooDeep(text, problems);
      const causes = complaintsIn(reading, mended.length).map((complaint) => explain(mended, complaint, text));
      next = mayMend ? firstMendable(causes, mended) : undefined;
      if (next === undefined) {
        for (const cause of withoutFollowers(causes)) record(cause, offsets, problems, broken);
        return finish(reading, offsets, problems, broken);
      }
    }
    record(next, offsets, problems, broken);
    const { range, text: newText } = next.repair;
    mended = mended.slice(0, range.start) + newText + mended.slice(range.end);
    offsets = offsets.with({ range, newText });
  }
}

/** The first fault of a text that can be mended, if an excerpt shows it. */
function faultIn(excerpt: string, text: string, written: string): MendableCause | undefined {
  if (excerpt === text) return undefined;
  const reading = readDocuments(excerpt);
  if (reading === 'too-deep') return undefined;
  const complaints = sureOf(complaintsIn(reading, excerpt.length), excerpt, text);
  const causes = complaints.map((complaint) => explain(text, complaint, written));
  return firstMendable(causes, text);
}

/** The complaints about an excerpt that would be made about the whole text; what is met near its end may come of its ending there. */
function sureOf(complaints: readonly Complaint[], excerpt: string, text: string): readonly Complaint[] {
  if (excerpt.length === text.length) return complaints;
  const end = lineBefore(excerpt, lineAt(excerpt, excerpt.length - 1)).start;
  const late = complaints.findIndex(({ range }) => range.end >= end);
  const first = complaints[late];
  if (first === undefined) return complaints;
  const quote = /^Missing closing (["'])/.exec(first.message)?.[1];
  const isOpenToTheEnd =
    quote !== undefined && first.range.start === excerpt.length && !text.includes(quote, excerpt.length);
  const open = isOpenToTheEnd ? [{ ...first, range: textRange(text.length, text.length) }] : [];
  return [...complaints.slice(0, late), ...open];
}

function tooDeep(text: string, problems: SyntaxProblem[]): SyntaxTree {
  const cause = `the values are nested more than ${String(depthLimit)} deep, which no curriculum needs; nothing of this file is read`;
  const whole = textRange(0, text.length);
  problems.push({ code: 'syntax', range: textRange(0, Math.min(1, text.length)), cause, repair: undefined });
  return { documents: [], problems, broken: [whole] };
}

/** The first cause with a repair that changes something: one that does not would be met again in every round. */
function firstMendable(causes: readonly Cause[], text: string): MendableCause | undefined {
  return causes.find((cause): cause is MendableCause => {
    const { repair } = cause;
    return repair !== undefined && repair.text !== text.slice(repair.range.start, repair.range.end);
  });
}

type MendableCause = Cause & { readonly repair: NonNullable<Cause['repair']> };

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

/** The tree of the mended text with the ranges of what the author wrote. */
function finishQuickly(
  tree: SyntaxTree,
  offsets: OffsetMap,
  problems: SyntaxProblem[],
  broken: readonly TextRange[],
): SyntaxTree {
  const documents = tree.documents.map((document) => movedDocument(document, offsets));
  const others = tree.problems.map((problem) => movedProblem(problem, offsets));
  return { documents, problems: [...problems, ...others].sort(byPlace), broken };
}

function finish(
  reading: readonly ParsedDocument[],
  offsets: OffsetMap,
  problems: SyntaxProblem[],
  broken: TextRange[],
): SyntaxTree {
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
