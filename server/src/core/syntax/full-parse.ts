// The parser for every text: broken text gives problems, and the rest is read all the same.
import { stepsEnd } from '../base/steps';
import { compareRanges, textRange, type TextRange } from '../base/text-range';
import type { Cause, Complaint } from './causes/cause';
import { explain } from './causes/explain';
import { lineAt, lineBefore } from './causes/lines';
import { AliasCount, composeTree } from './compose';
import { movedDocument, movedProblem } from './moved-tree';
import { OffsetMap } from './offset-map';
import { depthLimit, readDocuments, type ParsedDocument } from './parsed-documents';
import { complaintLimit, problemLimit, ReadingBudget, scanLimit } from './reading-budget';
import type { Repair, SyntaxProblem, SyntaxTree, YamlDocument } from './tree';

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
  return stepsEnd(parseSteps(text, quick));
}

/** The same in steps, between which the caller may give up: each ends before or after one reading of the text. */
export function* parseSteps(text: string, quick?: (text: string) => QuickReading): Generator<void, SyntaxTree> {
  const found: Found = { problems: [], broken: [], stop: undefined };
  const budget = new ReadingBudget(text.length);
  let mended = text;
  let offsets = new OffsetMap();
  for (let round = 0; ; round++) {
    budget.read(mended.length);
    const quickly = quick?.(mended);
    if (quickly?.tree !== undefined)
      return limited(round === 0 ? quickly.tree : finishQuickly(quickly.tree, offsets, found), text, found.stop);
    yield;
    const mayMend = budget.allowsRepair;
    let next = mayMend ? faultIn(quickly?.excerpt ?? mended, mended, text) : undefined;
    if (next === undefined) {
      const reading = readDocuments(mended);
      if (reading === 'too-deep') return tooDeep(text, found.problems);
      yield;
      const { causes, mendable, stop } = explainAll(reading.complaints, mended, text, mayMend);
      if (mendable === undefined) {
        if (stop !== undefined) found.stop = offsets.original(stop);
        for (const cause of withoutFollowers(causes)) record(cause, offsets, found);
        return limited(finish(reading.documents, offsets, found), text, found.stop);
      }
      next = mendable;
    }
    record(next, offsets, found);
    budget.repair();
    const { range, text: newText } = next.repair;
    mended = mended.slice(0, range.start) + newText + mended.slice(range.end);
    offsets = offsets.with({ range, newText });
  }
}

/** What has been found on the way. */
interface Found {
  readonly problems: SyntaxProblem[];
  readonly broken: TextRange[];
  /** Where the budget for explanations was used up. */
  stop: number | undefined;
}

/** The causes of complaints, up to the first that can be mended while that is allowed. */
interface Explanation {
  readonly causes: readonly Cause[];
  readonly mendable: MendableCause | undefined;
  /** The place of the first complaint that was left unexplained. */
  readonly stop: number | undefined;
}

function explainAll(complaints: readonly Complaint[], text: string, written: string, mayMend: boolean): Explanation {
  const causes: Cause[] = [];
  let scanned = 0;
  for (const [nth, complaint] of complaints.entries()) {
    if (nth >= complaintLimit || scanned >= scanLimit)
      return { causes, mendable: undefined, stop: complaint.range.start };
    const cause = explain(text, complaint, written);
    scanned += scannedFor(complaint, cause, text);
    if (mayMend && isMendable(cause, text)) return { causes, mendable: cause, stop: undefined };
    causes.push(cause);
  }
  return { causes, mendable: undefined, stop: undefined };
}

/** How many characters an explanation goes through: its region, the way back to it, and for a quote the whole text. */
function scannedFor({ code, range }: Complaint, { region }: Cause, text: string): number {
  if (code === 'MISSING_CHAR') return text.length;
  return region.end - region.start + Math.max(0, range.start - region.end);
}

/** The first fault of a text that can be mended, if an excerpt shows it. */
function faultIn(excerpt: string, text: string, written: string): MendableCause | undefined {
  if (excerpt === text) return undefined;
  const reading = readDocuments(excerpt);
  if (reading === 'too-deep') return undefined;
  return explainAll(sureOf(reading.complaints, excerpt, text), text, written, true).mendable;
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

/** Whether a cause has a repair that changes something: one that does not would be met again in every round. */
function isMendable(cause: Cause, text: string): cause is MendableCause {
  const { repair } = cause;
  return repair !== undefined && repair.text !== text.slice(repair.range.start, repair.range.end);
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

function record(cause: Cause, offsets: OffsetMap, { problems, broken }: Found): void {
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
function finishQuickly(tree: SyntaxTree, offsets: OffsetMap, { problems, broken }: Found): SyntaxTree {
  const documents = tree.documents.map((document) => movedDocument(document, offsets));
  const others = tree.problems.map((problem) => movedProblem(problem, offsets));
  return { documents, problems: [...problems, ...others].sort(byPlace), broken };
}

function finish(reading: readonly ParsedDocument[], offsets: OffsetMap, { problems, broken }: Found): SyntaxTree {
  const aliases = new AliasCount();
  const documents = reading.map((document): YamlDocument => {
    const [start, , end] = document.range;
    const root = composeTree(document, offsets, problems, aliases);
    return { root, range: offsets.originalRange(textRange(start, end)) };
  });
  return { documents, problems: problems.sort(byPlace), broken };
}

/** The tree with as many problems as are reported, and from where reading `stop`ped one that says so. */
export function limited(tree: SyntaxTree, text: string, stop?: number): SyntaxTree {
  const next = tree.problems[problemLimit];
  if (stop === undefined && next === undefined) return tree;
  const from = Math.min(stop ?? text.length, next?.range.start ?? text.length);
  const problem: SyntaxProblem = {
    code: 'syntax',
    range: textRange(from, Math.min(from + 1, text.length)),
    cause:
      'the file is too broken to read on, so nothing from here on is checked; mend the faults above this place first',
    repair: undefined,
  };
  const problems = [...tree.problems.slice(0, problemLimit), problem].sort(byPlace);
  return { ...tree, problems, broken: [...tree.broken, textRange(from, text.length)] };
}

function byPlace(a: SyntaxProblem, b: SyntaxProblem): number {
  return compareRanges(a.range, b.range);
}
