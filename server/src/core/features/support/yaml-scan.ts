// What YAML makes of a place, read from the left: comment, quotes, block text, open brackets. It forgives broken lines.
import { lineStartAt } from '../../base/line-index';

/** What surrounds a place in a text. */
export interface Surroundings {
  /** `block` is the text below `|` or `>`. */
  readonly inside: 'comment' | 'block' | 'quotes' | 'plain';
  /** The quote that is open, and where. */
  readonly quote: { readonly sign: '"' | "'"; readonly start: number } | undefined;
  /** The brackets that are open, outermost first. */
  readonly brackets: readonly Bracket[];
}

/** An open bracket, and the indentation of its line. */
export interface Bracket {
  readonly sign: '[' | '{';
  readonly start: number;
  readonly indent: number;
}

/** What surrounds the offset. */
export function surroundingsAt(text: string, offset: number): Surroundings {
  const scan = new Scan(text);
  scan.advance(offset);
  return scan.surroundings();
}

/** Whether the brackets open at `from` are all closed again behind it. */
export function areClosedBehind(text: string, from: number): boolean {
  const scan = new Scan(text);
  scan.advance(from);
  const depth = scan.surroundings().brackets.length;
  if (depth === 0) return true;
  for (let end = from; end < text.length; end++) {
    scan.advance(end + 1);
    if (scan.wasCutShort) return false;
    if (scan.surroundings().brackets.length === 0) return true;
  }
  return false;
}

/** One pass over a text from its start. */
class Scan {
  readonly #text: string;
  #at = 0;
  #inside: Surroundings['inside'] = 'plain';
  #quote: Surroundings['quote'];
  #brackets: Bracket[] = [];
  /** Whether a value or an item could begin here. */
  #atStart = true;
  #indent = indentAt('', 0);
  /** The column of the key or dash whose block text is open. */
  #blockColumn = 0;
  #cutShort = false;

  constructor(text: string) {
    this.#text = text;
    this.#indent = indentAt(text, 0);
  }

  /** Whether a line came that cannot lie within the brackets open before it. */
  get wasCutShort(): boolean {
    return this.#cutShort;
  }

  surroundings(): Surroundings {
    return { inside: this.#inside, quote: this.#quote, brackets: [...this.#brackets] };
  }

  advance(to: number): void {
    while (this.#at < to && this.#at < this.#text.length) this.#step();
    if (this.#inside === 'block' && this.#isOutdented(to)) this.#inside = 'plain';
  }

  #step(): void {
    const sign = this.#text.charAt(this.#at);
    if (sign === '\n' || sign === '\r') {
      this.#at++;
      if (!(sign === '\r' && this.#text.charAt(this.#at) === '\n')) this.#beginLine();
    } else if (this.#inside === 'plain') this.#plain(sign);
    else if (this.#inside === 'quotes') this.#quoted(sign);
    else this.#at++;
  }

  #quoted(sign: string): void {
    const doubled = sign === "'" && this.#text.charAt(this.#at + 1) === "'";
    const isSkipped = this.#quote?.sign === '"' ? sign === '\\' : doubled;
    if (isSkipped) {
      this.#at += /[\r\n]/.test(this.#text.charAt(this.#at + 1)) ? 1 : 2;
      return;
    }
    if (sign === this.#quote?.sign) this.#endQuotes();
    this.#at++;
  }

  #endQuotes(): void {
    this.#quote = undefined;
    this.#inside = 'plain';
    this.#atStart = false;
  }

  #plain(sign: string): void {
    const place = this.#at++;
    const next = this.#text.charAt(place + 1);
    if (sign === ' ' || sign === '\t') return;
    if (sign === '#' && /^[\s]?$/.test(this.#text.charAt(place - 1))) this.#inside = 'comment';
    else if ((sign === '"' || sign === "'") && this.#atStart) {
      this.#inside = 'quotes';
      this.#quote = { sign, start: place };
    } else if ((sign === '[' || sign === '{') && (this.#atStart || this.#brackets.length > 0)) {
      this.#brackets.push({ sign, start: place, indent: this.#indentOfBracket(place) });
      this.#atStart = true;
    } else if ((sign === ']' || sign === '}') && this.#brackets.length > 0) {
      this.#brackets.pop();
      this.#atStart = false;
    } else if (sign === ',' && this.#brackets.length > 0) this.#atStart = true;
    else if (sign === ':' && /^[\s,[\]{}]?$/.test(next)) this.#atStart = true;
    else if (sign === '-' && this.#atStart && /^\s?$/.test(next)) return;
    else if ((sign === '|' || sign === '>') && this.#atStart && this.#brackets.length === 0) {
      this.#inside = 'block';
      this.#blockColumn = this.#columnOfParent(place);
    } else this.#atStart = false;
  }

  /** The column of the key, or else of the dash, that the sign at this place is the value of. */
  #columnOfParent(place: number): number {
    const lineStart = lineStartAt(this.#text, place);
    const line = this.#text.slice(lineStart, place);
    const dashes = /^\s*(?:-\s+)*/.exec(line)?.[0] ?? '';
    return line.length > dashes.length ? dashes.length : Math.max(0, dashes.lastIndexOf('-'));
  }

  /** A bracket that is all its line begins with may be continued at the same column. */
  #indentOfBracket(place: number): number {
    return /(?:^|[\r\n\uFEFF])[ \t]*$/.test(this.#text.slice(Math.max(0, place - 200), place)) ? -1 : this.#indent;
  }

  #beginLine(): void {
    this.#indent = indentAt(this.#text, this.#at);
    const rest = this.#text.slice(this.#at, this.#at + 200);
    const isEmpty = /^[ \t]*(?:[\r\n]|$)/.test(rest);
    if (this.#inside === 'comment') this.#inside = 'plain';
    if (this.#inside === 'block') {
      if (isEmpty || this.#indent > this.#blockColumn) return;
      this.#inside = 'plain';
    }
    if (this.#inside === 'quotes') {
      if (!/^[ \t]*(?:- |[\w"'.-]+:(?:\s|$))/.test(rest)) return;
      this.#endQuotes();
    }
    this.#atStart = true;
    const outermost = this.#brackets[0];
    const isCut = outermost !== undefined && !isEmpty && this.#indent <= outermost.indent;
    if (isCut && !/^[ \t]*[\]}]/.test(rest)) {
      this.#brackets = [];
      this.#cutShort = true;
    }
  }

  /** Whether a cursor on an empty line has left the block text: it stands no deeper than the key, and no more text follows. */
  #isOutdented(to: number): boolean {
    const lineStart = lineStartAt(this.#text, to);
    if (/\S/.test(this.#text.slice(lineStart, to)) || to - lineStart > this.#blockColumn) return false;
    const below = this.#text.slice(to).search(/\S/);
    if (below < 0) return true;
    const ink = to + below;
    const start = lineStartAt(this.#text, ink);
    return start <= to || ink - start <= this.#blockColumn;
  }
}

function indentAt(text: string, lineStart: number): number {
  let end = lineStart;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++;
  return end - lineStart;
}
