// A file that is kept as its text and its summary; what the text says is remembered by a store, or read again.
import { equalData } from '../base/equal';
import type { Uri } from '../base/uri';
import type { FileContent } from '../model/lower';
import type { ContentStore } from './content-store';
import type { FileReading, FileState } from './file-state';
import type { FileSummary } from './summarise';

/** A file as the engine keeps it. */
export class TextFile implements FileState {
  readonly uri: Uri;
  readonly unreadable: string | undefined;
  readonly bundled: boolean;
  readonly summary: FileSummary;
  readonly #text: string | undefined;
  readonly #contents: ContentStore;

  constructor(uri: Uri, { text, unreadable, summary }: FileReading, bundled: boolean, contents: ContentStore) {
    this.uri = uri;
    this.unreadable = unreadable;
    this.bundled = bundled;
    this.summary = summary;
    this.#text = text;
    this.#contents = contents;
  }

  /** Whether the text is here. */
  get hasText(): boolean {
    return this.#text !== undefined;
  }

  get text(): string {
    if (this.#text === undefined) throw new Error(`only the summary of ${this.uri} is here, not its text`);
    return this.#text;
  }

  get content(): FileContent {
    return this.#contents.contentOf(this);
  }

  /** Whether its content is remembered there. */
  isIn(contents: ContentStore): boolean {
    return this.#contents === contents;
  }

  /** Whether another state says the same; of files whose text is elsewhere, the summaries are compared. */
  isLike(other: TextFile): boolean {
    if (this.unreadable !== other.unreadable || this.#text !== other.#text) return false;
    return this.#text !== undefined || equalData(this.summary, other.summary);
  }
}
