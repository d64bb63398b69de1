// Finds slips in one pass over the lines of a text: what stands for indentation, for a dash, a key, a colon, a text.
import { lookAlike } from '../../base/look-alikes';
import { plainId } from '../../base/plain-id';
import { shownSign } from '../../base/shown-sign';
import { compareRanges, textRange } from '../../base/text-range';
import { hashCut, isCutByHash, isValueByHash } from './cut';
import { flowSlips, lineEnd, quoteEnd } from './flow';
import { levelKeys, pairSlip } from './level-pair';
import { Outline } from './outline';
import { bullets, colons, dashes, firstOdd, lineEnds, odd, signSlip } from './signs';
import { smartQuotes } from './smart-quotes';
import type { Slip } from './slip';

/**
 * What slips in ASCII have: a bullet of `*`, `+` or `o`, a comment sign without its space, a missing or wrong colon. It may
 * find more than slips, and each alternative begins with a rare character: it runs over every text.
 */
const asciiSlip =
  /:[A-Za-z]|[=\v\f]|->|#[A-Za-z\d]|\d (?:introduced|reinforced|mastered)\b|(?<=\w) - [A-Za-z]|^ *[*+o][ \t]/m;

/** Everything that is no printable ASCII. */
const foreign = /[^\t\n\r -~]/;

const foreignSlip = new RegExp(
  `[${odd}${colons}${lineEnds}${bullets}“„‘…\\uFF01-\\uFF5E、﹐\\u{1D400}-\\u{1D7FF}]|\\p{M}|\\p{Script=Cyrillic}|\\p{Script=Greek}| #[\\p{L}\\d]`,
  'u',
);

/** Whether a text may have a slip that is not a comma between brackets; everything else is read without a search. */
export function isSuspicious(text: string): boolean {
  return asciiSlip.test(text) || (foreign.test(text) && foreignSlip.test(text));
}

const white = new RegExp(`[ \\t${odd}]*`, 'y');
const bulletSign = new RegExp(`[${bullets}]`);
const isOdd = new RegExp(`[${odd}]`);
const notPlain = /[^ \t]/;
const plainKey = new RegExp(
  `([^\\s"'\\[\\]{}&*!|>%@\`#,][^\\n\\r${colons}]*?)([ \\t${odd}]*)(?::(?=[\\s${odd}]|$)|([${colons}]))`,
  'yu',
);
const quotedKey = /(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*:(?=\s|$)/y;
const properties = /(?:[&!][^\s,[\]{}]*(?:[ \t]+|(?=\r?\n|$)))*/y;
const blockHeader = /^[|>][-+\d]*[ \t]*(?:#.*)?$/;
const markers = new RegExp(`^(?=.*[^\\x00-\\x7F])[${dashes}-]{1,3}$`);
const looksLikeStructure = new RegExp(`(?:-[ \\t${odd}]|[${bullets}][ \\t${odd}]|[\\w-]+:(?:\\s|$))`, 'y');
const lineEndSign = new RegExp(`[${lineEnds}](?=[ \\t]*(?:- |[\\w-]+:(?:\\s|$)|[${lineEnds}]|$))`, 'g');

/** The slips of a text whose lines end in `\n` or `\r\n`, in its order; none overlaps another. */
export function findSlips(text: string): readonly Slip[] {
  const found = [...new SlipSearch(text).run()].sort((a, b) => compareRanges(a.edit.range, b.edit.range));
  let done = 0;
  return found.filter(({ edit }) => {
    const isFree = edit.range.start >= done;
    if (isFree) done = edit.range.end;
    return isFree;
  });
}

class SlipSearch {
  readonly #text: string;
  readonly #slips: Slip[] = [];
  readonly #outline = new Outline();
  /** The column that lines of a block scalar are indented by more than; undefined outside one. */
  #block: number | undefined;
  /** Quotes and brackets that were seen not to close: nothing behind them is looked for again. */
  readonly #unclosed = new Set<string>();

  readonly #hasLineEnds: boolean;
  /** The text without quotes that lines further to the right go on with. */
  #open: { readonly start: number; readonly column: number } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#hasLineEnds = new RegExp(`[${lineEnds}]`).test(text);
  }

  run(): readonly Slip[] {
    const text = this.#text;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
      const read = this.#line(at);
      const end = this.#lineEnd(read);
      at = end >= text.length ? end : end + (text.charAt(end) === '\r' ? 2 : 1);
    }
    return this.#slips;
  }

  /** Where a line ends: also at a line end of Unicode with structure behind it. */
  #lineEnd(from: number): number {
    const end = lineEnd(this.#text, from);
    if (this.#block !== undefined || !this.#hasLineEnds) return end;
    const rest = this.#text.slice(from, end);
    lineEndSign.lastIndex = 0;
    const found = lineEndSign.exec(rest);
    if (found === null) return end;
    const place = from + found.index;
    if (this.#slips.at(-1)?.range.start !== place) {
      const cause = `${shownSign(found[0])} stands where a line should end, and YAML takes it for text; write a line end`;
      this.#slips.push(signSlip(place, place + 1, '\n', cause, 'End the line here'));
    }
    return place;
  }

  /** Reads the line that begins at an offset; tells an offset in the line that was read last. */
  #line(start: number): number {
    const text = this.#text;
    const lead = match(white, text, start);
    const ink = start + lead.length;
    const end = this.#lineEnd(ink);
    const spaces = /^ */.exec(lead)?.[0].length ?? 0;
    if (this.#block !== undefined) {
      if (ink === end || spaces > this.#block) return ink;
      if (columns(lead) > this.#block) {
        this.#indentation(start, lead, columns(lead));
        return ink;
      }
      this.#block = undefined;
    }
    if (ink >= end) {
      if (isOdd.test(lead)) this.#indentation(start, lead, columns(lead));
      return ink;
    }
    const sign = text.charAt(ink);
    if (sign === '#') {
      if (isOdd.test(lead)) this.#indentation(start, lead, columns(lead));
      return ink;
    }
    if (lead === '' && this.#marker(start, end)) return start;
    return this.#content(start, lead, ink, end);
  }

  /** A line `---` or `...` between documents, also with the signs of a word processor. */
  #marker(start: number, end: number): boolean {
    const line = this.#text.slice(start, end).trimEnd();
    const ellipsis = line === '…' ? '...' : undefined;
    const meant = markers.test(line) ? '---' : ellipsis;
    if (meant !== undefined) {
      const cause = `${shownSign(firstOdd(line))} stands where "${meant}" parts two documents, so YAML takes it for text; write "${meant}"`;
      this.#slips.push(signSlip(start, start + line.length, meant, cause, `Write "${meant}"`));
    } else if (!/^(?:---|\.\.\.)(?:\s|$)/.test(line)) return false;
    this.#outline.reset();
    return true;
  }

  #content(start: number, lead: string, ink: number, end: number): number {
    const text = this.#text;
    let column = columns(lead);
    this.#outline.leave(column);
    looksLikeStructure.lastIndex = ink;
    if (isOdd.test(lead) && looksLikeStructure.test(text)) {
      if (!this.#outline.takes(column)) {
        column = this.#outline.nearest(bulletSign.test(text.charAt(ink)) || text.charAt(ink) === '-') ?? column;
        this.#outline.leave(column);
      }
      this.#indentation(start, lead, column);
    }
    if (!this.#outline.takes(column)) return this.#continuation(ink, end);
    this.#open = undefined;
    let at = ink;
    let isItem = false;
    for (;;) {
      const next = this.#dash(at, end, column, isItem);
      if (next === undefined) break;
      const below = column + next.width;
      const rest = text.slice(next.at, end);
      this.#outline.add({ column, isItem: true, opens: rest === '' || rest.startsWith('#'), key: '' });
      isItem = true;
      at = next.at;
      column = below;
    }
    return this.#entry(at, end, column, isItem);
  }

  /** A further line of a text; a comment that splits the text is none. */
  #continuation(ink: number, end: number): number {
    const open = this.#open;
    const text = this.#text;
    const cut = text.slice(ink, end).search(/[ \t]#[\p{L}\d]/u);
    if (open === undefined || cut < 0 || !this.#hasChild(end, open.column)) return ink;
    let last = end;
    while (this.#hasChild(last, open.column)) last = lineEnd(text, last + 2);
    this.#slips.push(hashCut(text, open.start, ink + cut + 1, last, true));
    this.#open = undefined;
    return last;
  }

  /** Passes the dash of an item, or the bullet in its place; `width` is the number of columns it takes when it is mended. */
  #dash(at: number, end: number, column: number, isItem: boolean): { at: number; width: number } | undefined {
    const text = this.#text;
    const sign = text.charAt(at);
    const behind = match(white, text, at + 1);
    const to = Math.min(at + 1 + behind.length, end);
    const isAlone = to === end || behind !== '';
    if (sign === '-') {
      if (!isAlone) return undefined;
      if (isOdd.test(behind)) {
        const cause = `${shownSign(firstOdd(behind))} stands behind the dash of an item, where YAML takes only a space; write a space`;
        this.#slips.push(signSlip(at + 1, to, ' ', cause, 'Write a space'));
      }
      return { at: to, width: 1 + (isOdd.test(behind) ? 1 : behind.length) };
    }
    const isAscii = sign === '*' || sign === '+' || sign === 'o';
    if (isItem || !(isAscii ? isAlone : bulletSign.test(sign)) || !this.#outline.takesItem(column)) return undefined;
    if (isAscii && sign !== '*' && !this.#isRepeated(sign, column, end)) return undefined;
    if (!isAlone && /[\s\d]/.test(text.charAt(at + 1))) return undefined;
    const isDash = new RegExp(`[${dashes}]`).test(sign);
    const cause = `${shownSign(sign)} is ${isDash ? 'a dash' : 'a bullet'} of a word processor, and YAML takes it for text; begin the item with "- "`;
    this.#slips.push(signSlip(at, to, to === end ? '-' : '- ', cause, 'Write "- "'));
    return { at: to, width: 2 };
  }

  /** Whether a letter or sign stands for a bullet: an item is above it, or the next line begins with it as well. */
  #isRepeated(sign: string, column: number, end: number): boolean {
    const { top } = this.#outline;
    if (top?.isItem === true && top.column === column) return true;
    const next = /^[\r\n]+([ \t]*)(\S)[ \t]/.exec(this.#text.slice(end, end + column + 8));
    return next?.[2] === sign && next[1]?.length === column;
  }

  #entry(at: number, end: number, column: number, isItem: boolean): number {
    const text = this.#text;
    if (at >= end) return end;
    const isQuotedKey = match(quotedKey, text, at);
    if (isQuotedKey !== '') {
      const value = at + isQuotedKey.length;
      return this.#value(value, end, column, isQuotedKey.slice(1, isQuotedKey.search(/["'][ \t]*:$/)));
    }
    plainKey.lastIndex = at;
    const found = plainKey.exec(text);
    const written = found?.[1] ?? '';
    const isWord = /^[\w.:-]+$/.test(plainId(written)) && !/^\w*\s/.test(plainId(written));
    if (
      found === null ||
      found.index + found[0].length > end ||
      / #/.test(written) ||
      (found[3] !== undefined && !isWord)
    )
      return this.#scalar(at, end, column, isItem ? 'item' : 'entry');
    const key = isWord ? this.#key(at, written) : written;
    const colon = at + found[0].length - 1;
    const gap = Math.min(match(white, text, colon + 1).length, end - colon - 1);
    const behind = text.slice(colon + 1, colon + 1 + gap);
    if (found[3] !== undefined) {
      const newText = colon + 1 + gap < end ? ': ' : ':';
      const cause = `${shownSign(found[3])} stands where a colon ends the key "${key}", so YAML reads one text; write ":"`;
      this.#slips.push(signSlip(colon, colon + 1 + gap, newText, cause, 'Write ":"'));
    } else if (isWord && isOdd.test(behind)) {
      const cause = `${shownSign(firstOdd(behind))} stands behind the colon of "${key}", where YAML takes only a space; write a space`;
      this.#slips.push(signSlip(colon + 1, colon + 1 + gap, ' ', cause, 'Write a space'));
    }
    return this.#value(colon + 1 + gap, end, column, key);
  }

  /** A key as it looks; what is not as it looks is a slip, but for how accents are composed. */
  #key(at: number, written: string): string {
    const key = plainId(written);
    if (key === written.normalize('NFC')) return key;
    const cause = `the key "${key}" is written with ${shownSign(firstOdd(written))}, so YAML reads another key; write it plainly`;
    this.#slips.push(signSlip(at, at + written.length, key, cause, `Write "${key}"`));
    return key;
  }

  /** Reads what stands behind a key's colon. */
  #value(from: number, end: number, column: number, key: string): number {
    const text = this.#text;
    let at = Math.min(from + match(white, text, from).length, end);
    at = Math.min(at + match(properties, text, at).length, end);
    const opens = at >= end || text.charAt(at) === '#';
    this.#outline.add({ column, isItem: false, opens, key });
    if (at >= end) return end;
    if (opens) {
      const comment = text.slice(at, end).trimEnd();
      if (isValueByHash(comment) && !this.#hasChild(end, column))
        this.#slips.push(hashCut(text, at, at, at + comment.length, true));
      return end;
    }
    return this.#scalar(at, end, column, 'value');
  }

  /** Whether the next line with content belongs to the key or the dash in a column. */
  #hasChild(end: number, column: number, isItem = false): boolean {
    const next = /^[^\S\n]*\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)(\S)?/.exec(this.#text.slice(end, end + 2000));
    const indent = next?.[1]?.length ?? 0;
    return next?.[2] !== undefined && (indent > column || (!isItem && indent === column && next[2] === '-'));
  }

  /** Reads a scalar or a collection between brackets that begins at `at`. */
  #scalar(at: number, end: number, column: number, place: 'entry' | 'item' | 'value'): number {
    const text = this.#text;
    const sign = text.charAt(at);
    if (sign === '#') {
      const comment = text.slice(at, end).trimEnd();
      if (place === 'item' && isValueByHash(comment) && !this.#hasChild(end, column - 2, true))
        this.#slips.push({ ...hashCut(text, at, at, at + comment.length, true), mends: false });
      return end;
    }
    if ((sign === '|' || sign === '>') && blockHeader.test(text.slice(at, end))) {
      this.#block = place === 'value' ? column : column - 2;
      return end;
    }
    if (sign === '"' || sign === "'") return this.#closed(sign, () => quoteEnd(text, at), end);
    if (sign === '{' || sign === '[')
      return this.#closed(
        '[',
        () => {
          const found = flowSlips(text, at, levelKeys.has(this.#outline.keyOf(column, place === 'value')));
          if (found === undefined) return -1;
          this.#slips.push(...found.slips);
          return found.end;
        },
        end,
      );
    this.#open = { start: at, column: place === 'value' ? column : column - 2 };
    this.#plain(at, end, column, place);
    return end;
  }

  #closed(sign: string, find: () => number, end: number): number {
    if (this.#unclosed.has(sign)) return end;
    const found = find();
    if (found < 0) this.#unclosed.add(sign);
    return found < 0 ? end : found;
  }

  #plain(start: number, end: number, column: number, place: 'entry' | 'item' | 'value'): void {
    const line = this.#text.slice(start, end);
    const quotes = smartQuotes(line.trimEnd(), start);
    if (quotes !== undefined) {
      this.#slips.push(quotes);
      return;
    }
    const comment = line.search(/[ \t]#/);
    const written = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    if (levelKeys.has(this.#outline.keyOf(column, place === 'value'))) {
      const pair = pairSlip(written, start, place);
      if (pair !== undefined) this.#slips.push(pair);
      return;
    }
    if (comment < 0) return;
    const rest = line.slice(comment + 1).trimEnd();
    if (isCutByHash(written, rest))
      this.#slips.push(hashCut(this.#text, start, start + comment + 1, start + comment + 1 + rest.length, false));
  }

  /** Indentation that is none to YAML. */
  #indentation(start: number, lead: string, column: number): void {
    const at = start + lead.search(notPlain);
    const isBlank = /[ \t]/.test(lead) || columns(lead) > 0;
    const [place, step] = isBlank ? ['in the indentation', 'use spaces'] : ['at the start', 'remove it'];
    const cause = `${shownSign(firstOdd(lead))} stands ${place} of this line, and YAML takes it for text; ${step}`;
    const title = isBlank ? 'Indent with spaces' : 'Remove the character';
    const slip = signSlip(start, start + lead.length, ' '.repeat(column), cause, title);
    this.#slips.push({ ...slip, range: textRange(at, start + lead.length) });
  }
}

function match(form: RegExp, text: string, at: number): string {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? '';
}

/** The columns that white space takes; what has no width takes none. */
function columns(lead: string): number {
  return Array.from(lead).filter((sign) => lookAlike(sign)?.as !== 'invisible').length;
}
