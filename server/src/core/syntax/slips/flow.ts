// Slips between brackets: commas and colons in texts without quotes, full-width signs, levels without their colon.
import { lookAlike } from '../../base/look-alikes';
import { plainId } from '../../base/plain-id';
import { quoted } from '../../base/phrases';
import { shownSign } from '../../base/shown-sign';
import { textRange } from '../../base/text-range';
import { bracketCut, isCutByHash } from './cut';
import { levelKeys, pairSlip, type PairPlace } from './level-pair';
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
  /** Where a second colon or a bracket ends the text. */
  cut: number;
  isPlain: boolean;
}

interface Frame {
  readonly isMap: boolean;
  /** How a pair of item and level stands here; undefined where none may. */
  readonly pairs: PairPlace | undefined;
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
/** A key of the vocabulary with its colon, right in front of a value. */
const gluedKey = /^[a-z][a-z_]*:(?=[^\s:/])/;
/** Brackets with text in them, closed on the same line, such as prose has. */
const innerBrackets = /\[[^[\]{}\n\r"':]*\]|\{[^[\]{}\n\r"':]*\}/y;
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
        const inner = frame !== undefined && segment !== undefined ? this.#bracketsInText(frame, segment, at) : -1;
        if (inner >= 0) at = inner;
        else this.#open(frame, sign === '{', at);
      } else if (frame === undefined || segment === undefined) return undefined;
      else if (sign === '}' || sign === ']') {
        this.#finish(frame);
        this.#flush(frame, true);
        this.#frames.pop();
        const outer = this.#frames.at(-1);
        if (outer === undefined) return { end: at + 1, slips: this.#slips };
        outer.segment.end = at + 1;
      } else if (sign === ',') this.#finish(frame);
      else if ((sign === '&' || sign === '!') && isFirst(segment)) at = propertyEnd(text, at) - 1;
      else if (sign === '*' && isFirst(segment)) {
        this.#other(segment, at);
        segment.end = at + 1;
      } else if ((sign === '"' || sign === "'") && isFirst(segment)) {
        this.#other(segment, at);
        at = quoteEnd(text, at);
        if (at < 0) return undefined;
        segment.end = at + 1;
      } else if (sign === '#' && /\s/.test(text.charAt(at - 1)) && !this.#hashInText(frame, segment, at))
        at = lineEnd(text, at) - 1;
      else if (!/\s/.test(sign) || sign > '~') this.#sign(frame, segment, sign, at);
    }
    return undefined;
  }

  #open(outer: Frame | undefined, isMap: boolean, at: number): void {
    const pairs = this.#pairPlace(outer, isMap);
    if (outer !== undefined) this.#other(outer.segment, at);
    this.#frames.push({ isMap, pairs, segment: emptySegment(), run: undefined, bare: [] });
  }

  #pairPlace(outer: Frame | undefined, isMap: boolean): PairPlace | undefined {
    const place = isMap ? 'entry' : 'item';
    if (outer === undefined) return this.#holdsLevels ? place : undefined;
    if (outer.pairs === 'item' && isMap) return 'inner';
    const { start, colon } = outer.segment;
    const isBelowKey = colon >= 0 && levelKeys.has(plainId(this.#text.slice(start, colon)).replace(/["' ]/g, ''));
    return isBelowKey ? place : undefined;
  }

  /** Whether a comment goes on with a text and hides the bracket that closes, as in `{title: Care #1, id: A}`. */
  #hashInText({ isMap }: Frame, segment: Segment, at: number): boolean {
    const from = isMap ? segment.value : segment.start;
    if (!segment.isPlain || from < 0) return false;
    const comment = this.#text.slice(at, lineEnd(this.#text, at));
    if (!comment.includes(isMap ? '}' : ']') || !isCutByHash(this.#text.slice(from, at).trim(), comment)) return false;
    if (segment.cut < 0) segment.cut = at;
    return true;
  }

  /** Where brackets end that a text without quotes goes on with, as in `Essay [draft]`; -1 where they are none of a text. */
  #bracketsInText(frame: Frame, segment: Segment, at: number): number {
    const isText = segment.isPlain && (frame.isMap ? segment.value >= 0 : segment.start >= 0 && segment.colon < 0);
    if (!isText) return -1;
    innerBrackets.lastIndex = at;
    const found = innerBrackets.exec(this.#text)?.[0] ?? '';
    if (found === '') return -1;
    if (segment.cut < 0) segment.cut = at;
    segment.end = at + found.length;
    return segment.end - 1;
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
      frame.pairs !== undefined && segment.isPlain && segment.colon < 0
        ? pairSlip(text, segment.start, frame.pairs)
        : undefined;
    if (pair === undefined && frame.isMap && segment.isPlain && segment.colon < 0) this.#missingSpace(segment, text);
    const from = segment.value >= 0 ? segment.value : segment.start;
    const slip = pair ?? (segment.isPlain ? smartQuotes(this.#text.slice(from, segment.end), from) : undefined);
    if (slip !== undefined) this.#slips.push(slip);
    if (!frame.isMap) {
      if (segment.cut >= 0 && segment.isPlain)
        this.#slips.push(bracketCut(this.#text, segment.start, segment.end, segment.cut));
      return;
    }
    if (segment.colon < 0 && segment.isPlain && frame.run !== undefined && pair === undefined) frame.bare.push(segment);
    else {
      this.#flush(frame, false);
      if (segment.colon >= 0 && segment.isPlain && segment.value >= 0) frame.run = segment;
    }
  }

  /** Notes the key of `key:value`, which YAML takes for one word. */
  #missingSpace(segment: Segment, written: string): void {
    const word = gluedKey.exec(written)?.[0];
    if (word === undefined) return;
    const at = segment.start + word.length;
    segment.colon = at - 1;
    segment.value = at;
    const cause = `a space is missing after the colon of "${word.slice(0, -1)}", so YAML reads ${quoted(written, 40)} as one text; add the space`;
    const slip = signSlip(at, at, ' ', cause, 'Add the space');
    this.#slips.push({ ...slip, range: textRange(segment.start, at) });
  }

  /** Settles an entry and what follows it without a colon. */
  #flush(frame: Frame, isLast: boolean): void {
    const { run, bare } = frame;
    frame.run = undefined;
    frame.bare = [];
    if (run === undefined) return;
    const last = bare.at(-1);
    const isCut = last !== undefined && frame.pairs !== 'entry' && this.#isCut(bare, isLast);
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

/** Where an anchor or a tag ends; what it belongs to follows. */
function propertyEnd(text: string, from: number): number {
  property.lastIndex = from;
  return from + (property.exec(text)?.[0].length ?? 1);
}

const property = /[^\s,[\]{}]+/y;

/** Where the line ends that holds an offset. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
