// Reads messages off a stream of bytes. Unlike the library's reader it does not go deaf: a broken header ends it.
import type { DataCallback, Disposable } from 'vscode-languageserver';
import { AbstractMessageReader } from '../protocol-library';
import { BrokenStream, Frames } from './frames';
import { noJson } from './gate';

/** As much of a stream as the reader listens to; the streams of Node fit. */
export interface ByteSource {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Messages of a stream. A body that is no JSON arrives as `noJson`. */
export class StreamReader extends AbstractMessageReader {
  readonly #source: ByteSource;
  readonly #ended: (broken: BrokenStream | undefined) => Promise<void>;
  readonly #frames = new Frames();
  #isOver = false;

  /**
   * `ended` is called once: when the stream ends, or with what is wrong when nothing more can be understood. The
   * connection counts as closed when its promise is resolved.
   */
  constructor(source: ByteSource, ended: (broken: BrokenStream | undefined) => Promise<void>) {
    super();
    this.#source = source;
    this.#ended = ended;
  }

  listen(callback: DataCallback): Disposable {
    this.#source.on('data', (bytes) => {
      if (!this.#isOver) this.#read(bytes, callback);
    });
    for (const event of ['end', 'close'] as const) this.#source.on(event, () => this.#end(undefined));
    this.#source.on('error', () => this.#end(undefined));
    return { dispose: () => (this.#isOver = true) };
  }

  #read(bytes: Uint8Array, callback: DataCallback): void {
    try {
      for (const body of this.#frames.push(bytes)) callback(parsed(body) as never);
    } catch (error) {
      if (!(error instanceof BrokenStream)) throw error;
      this.#end(error);
    }
  }

  #end(broken: BrokenStream | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const cut = this.#frames.isWithinMessage ? new BrokenStream('the stream ends within a message') : undefined;
    void this.#ended(broken ?? cut).then(() => {
      this.fireClose();
    });
  }
}

const utf8 = new TextDecoder();

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    return noJson;
  }
}
