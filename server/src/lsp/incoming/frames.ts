// Takes messages out of a stream of bytes: a header with the length of the body, an empty line, the body.

/** The stream cannot be understood any further; the message says why, as a clause. */
export class BrokenStream extends Error {}

/** The longest header; the two that the protocol knows take a tenth of it. */
const longestHeader = 4096;
/** No body that a client means to send is longer, and no text of V8. */
const longestBody = 2 ** 29 - 25;

const carriageReturn = 13;
const lineFeed = 10;

/** The bodies in a stream that arrives in pieces. */
export class Frames {
  #pieces: Uint8Array[] = [];
  #held = 0;
  /** The length of the body that comes next, once its header has been read. */
  #awaited: number | undefined;

  /** Takes the next piece; yields the bodies that are whole by now. Throws `BrokenStream` at a header that is none. */
  *push(piece: Uint8Array): Generator<Uint8Array> {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (;;) {
      this.#awaited ??= this.#header();
      if (this.#awaited === undefined || this.#held < this.#awaited) return;
      const body = this.#take(this.#awaited);
      this.#awaited = undefined;
      yield body;
    }
  }

  /** Whether the stream ends in the middle of a message. */
  get isWithinMessage(): boolean {
    return this.#awaited !== undefined || this.#held > 0;
  }

  /** The length that the next header states; undefined while it is not whole. */
  #header(): number | undefined {
    const bytes = this.#joined();
    const end = headerEnd(bytes);
    if (end === undefined) return undefined;
    const header = new TextDecoder('latin1').decode(this.#take(end));
    return lengthIn(header);
  }

  #joined(): Uint8Array {
    const [first] = this.#pieces;
    if (first !== undefined && this.#pieces.length === 1) return first;
    const all = new Uint8Array(this.#held);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [all];
    return all;
  }

  #take(length: number): Uint8Array {
    const all = this.#joined();
    const rest = all.subarray(length);
    this.#pieces = rest.length === 0 ? [] : [rest];
    this.#held = rest.length;
    return all.subarray(0, length);
  }
}

/** Where the header ends, its empty line included; undefined where it goes on. Each line must be one that a header can have. */
function headerEnd(bytes: Uint8Array): number | undefined {
  let lineStart = 0;
  for (let at = 0; at < Math.min(bytes.length, longestHeader); at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== lineFeed) {
      if (byte === carriageReturn || byte === 9 || (byte >= 32 && byte < 127)) continue;
      throw new BrokenStream('a header holds bytes that are no ASCII');
    }
    if (bytes[at - 1] !== carriageReturn) throw new BrokenStream('a line of a header does not end in CR and LF');
    if (at - lineStart === 1) return at + 1;
    lineStart = at + 1;
  }
  if (bytes.length >= longestHeader) throw new BrokenStream('a header does not end');
  if (bytes.length > 0 && !isNameStart(bytes[0] ?? 0)) throw new BrokenStream('a message begins without a header');
  return undefined;
}

/** A header begins with the name of a field. */
function isNameStart(byte: number): boolean {
  return byte === carriageReturn || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

function lengthIn(header: string): number {
  const lengths = header
    .split('\r\n')
    .slice(0, -2)
    .flatMap((line) => {
      const field = /^([\w-]+):(.*)$/.exec(line);
      if (field === null) throw new BrokenStream('a line of a header is no "name: value"');
      return field[1]?.toLowerCase() === 'content-length' ? [(field[2] ?? '').trim()] : [];
    });
  const [length] = lengths;
  if (length === undefined) throw new BrokenStream('a header has no "Content-Length"');
  if (lengths.some((one) => one !== length)) throw new BrokenStream('a header has more than one "Content-Length"');
  if (!/^\d+$/.test(length)) throw new BrokenStream('"Content-Length" is no whole number');
  if (Number(length) > longestBody) throw new BrokenStream('"Content-Length" is larger than any message');
  return Number(length);
}
