// Slips between brackets: commas and colons in texts without quotes, full-width signs, levels without their colon.
import { lookAlike } from '../../base/look-alikes';
import { plainId } from '../../base/plain-id';
import { shownSign } from '../../base/shown-sign';
import { bracketCut } from './cut';
import { pairSlip } from './level-pair';
import { odd, signSlip } from './signs';
import { smartQuotes } from './smart-quotes';
import type { Slip } from './slip';

/** What a bracket holds between two commas. */
interface Segment {
  /** Where its first character stands that is no white space; -1 while there is none. */
  start: number;
  /** Behind its last character that is no white space. */
  end: number;
  /** Where its colon stands; -1 without. */
  colon: number;
  /** Where its value begins; -1 without. */
  value: number;
  /** Where a second colon ends the text. */
  cut: number;
  isPlain: boolean;
}

interface Frame {
  readonly isMap: boolean;
  segment: Segment;
  /** An entry whose value is a plain text, and what follows it without a colon. */
  run: Segment | undefined;
  bare: Segment[];
}

/** What was found in a value between brackets, and the offset behind it. */
export interface FlowSlips {
  readonly end: number;
  readonly slips: readonly Slip[];
}

/** Reads from an opening bracket to its closing one; undefined where that is missing. `holdsLevels`: items with levels. */
export function flowSlips(text: string, open: number, holdsLevels: boolean): FlowSlips | undefined {
  return new FlowScan(text, holdsLevels).read(open);
}

const key = new RegExp(`^[\\w.${odd}-]+$`);
const blanks = new RegExp(`[ \\t${odd}]*`, 'y');

class FlowScan {
  readonly #text: string;
  readonly #holdsLevels: boolean;
  readonly #slips: Slip[] = [];
  readonly #frames: Frame[] = [];

  constructor(text: string, holdsLevels: boolean) {
    this.#text = text;
    this.#holdsLevels = holdsLevels;
  }

  read(open: number): FlowSlips | undefined {
    const text = this.#text;
    for (let at = open; at < text.length; at++) {
      const sign = text.charAt(at);
      const frame = this.#frames.at(-1);
      const segment = frame?.segment;
      if (sign === '{' || sign === '[') {
        if (segment !== undefined) this.#other(segment, at);
        this.#frames.push({ isMap: sign === '{', segment: emptySegment(), run: undefined, bare: [] });
      } else if (frame === undefined || segment === undefined) return undefined;
      else if (sign === '}' || sign === ']') {
        this.#finish(frame);
        this.#flush(frame, true);
        this.#frames.pop();
        const outer = this.#frames.at(-1);
        if (outer === undefined) return { end: at + 1, slips: this.#slips };
        outer.segment.end = at + 1;
      } else if (sign === ',') this.#finish(frame);
      else if ((sign === '"' || sign === "'") && isFirst(segment)) {
        this.#other(segment, at);
        at = quoteEnd(text, at);
        if (at < 0) return undefined;
        segment.end = at + 1;
      } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) at = lineEnd(text, at) - 1;
      else if (!/\s/.test(sign) || sign > '~') this.#sign(frame, segment, sign, at);
    }
    return undefined;
  }

  #sign(frame: Frame, segment: Segment, sign: string, at: number): void {
    const next = this.#text.charAt(at + 1);
    const as = sign > '~' ? lookAlike(sign)?.as : undefined;
    const isColon = sign === ':' && (next === '' || /[\s,[\]{}]/.test(next) || new RegExp(`[${odd}]`).test(next));
    if (as === 'comma' && /[\w"'\]}]/.test(this.#text.charAt(at - 1)) && this.#endsLikeId(segment, at)) {
      this.#slip(
        at,
        ', ',
        `${shownSign(sign)} stands where a comma parts two items, so YAML reads one text; write ","`,
      );
      this.#finish(frame);
    } else if (segment.colon < 0 && (isColon || (as === 'colon' && frame.isMap && this.#isKey(segment, at))))
      this.#colon(segment, sign, at);
    else {
      if (isColon && frame.isMap && segment.cut < 0 && segment.isPlain && segment.value >= 0) segment.cut = at;
      if (segment.start < 0) segment.start = at;
      if (segment.colon >= 0 && segment.value < 0) segment.value = at;
      segment.end = at + 1;
    }
  }

  #colon(segment: Segment, sign: string, at: number): void {
    blanks.lastIndex = at + 1;
    const white = blanks.exec(this.#text)?.[0] ?? '';
    if (segment.start < 0) segment.start = at;
    segment.colon = at;
    segment.end = at + 1;
    if (sign !== ':')
      this.#slip(
        at,
        ': ',
        `${shownSign(sign)} stands where a colon ends a key, so YAML reads one text; write ": "`,
        white,
      );
    else if (/[^ \t]/.test(white)) {
      const cause = `${shownSign(Array.from(white).find((one) => one > ' ') ?? '')} stands behind the colon, where YAML takes only a space; write a space`;
      this.#slips.push(signSlip(at + 1, at + 1 + white.length, ' ', cause, 'Write a space'));
    }
  }

  #slip(at: number, newText: string, cause: string, white = ''): void {
    this.#slips.push(signSlip(at, at + 1 + white.length, newText, cause, `Write "${newText.trim()}"`));
  }

  /** Notes a quoted text or a bracket: nothing in it is cut. */
  #other(segment: Segment, at: number): void {
    if (segment.start < 0) segment.start = at;
    if (segment.colon >= 0 && segment.value < 0) segment.value = at;
    segment.isPlain = false;
  }

  #isKey(segment: Segment, at: number): boolean {
    return segment.isPlain && segment.start >= 0 && key.test(plainId(this.#text.slice(segment.start, at)));
  }

  /** Whether what stands before a comma of another script is an ID, not prose. */
  #endsLikeId(segment: Segment, at: number): boolean {
    const from = segment.value >= 0 ? segment.value : segment.start;
    return !segment.isPlain || (from >= 0 && /^[\w.:-]+$/.test(this.#text.slice(from, at)));
  }

  #finish(frame: Frame): void {
    const { segment } = frame;
    frame.segment = emptySegment();
    if (segment.start < 0) return;
    const text = this.#text.slice(segment.start, segment.end);
    const pair =
      this.#holdsLevels && segment.isPlain && segment.colon < 0
        ? pairSlip(text, segment.start, frame.isMap ? 'entry' : 'item')
        : undefined;
    const from = segment.value >= 0 ? segment.value : segment.start;
    const slip = pair ?? (segment.isPlain ? smartQuotes(this.#text.slice(from, segment.end), from) : undefined);
    if (slip !== undefined) this.#slips.push(slip);
    if (!frame.isMap) return;
    if (segment.colon < 0 && segment.isPlain && frame.run !== undefined && pair === undefined) frame.bare.push(segment);
    else {
      this.#flush(frame, false);
      if (segment.colon >= 0 && segment.isPlain && segment.value >= 0) frame.run = segment;
    }
  }

  /** Settles an entry and what follows it without a colon. */
  #flush(frame: Frame, isLast: boolean): void {
    const { run, bare } = frame;
    frame.run = undefined;
    frame.bare = [];
    if (run === undefined) return;
    const last = bare.at(-1);
    const isCut = last !== undefined && !this.#holdsLevels && this.#isCut(bare, isLast);
    if (!isCut && run.cut < 0) return;
    const end = isCut ? last.end : run.end;
    const comma = this.#text.indexOf(',', run.end);
    this.#slips.push(bracketCut(this.#text, run.value, end, run.cut >= 0 ? run.cut : comma));
  }

  /** A lone last word may be a key that is being typed. */
  #isCut(bare: readonly Segment[], isLast: boolean): boolean {
    if (!isLast || bare.length > 1) return true;
    return bare.some(({ start, end }) => /\s|[.!?;]$/.test(this.#text.slice(start, end)));
  }
}

function emptySegment(): Segment {
  return { start: -1, end: -1, colon: -1, value: -1, cut: -1, isPlain: true };
}

/** Whether nothing but white space has been read of the key or of the value. */
function isFirst({ start, colon, value }: Segment): boolean {
  return start < 0 || (colon >= 0 && value < 0);
}

/** The offset of the closing quote; -1 where there is none. */
export function quoteEnd(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (quote === "'" && text.charAt(at + 1) === "'") at++;
    else if (quote === "'" || !isEscaped(text, at)) return at;
  }
  return -1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === '\\') before--;
  return (at - before) % 2 === 1;
}

/** Where the line ends that holds an offset. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
