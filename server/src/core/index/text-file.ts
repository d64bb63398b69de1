// A file that is kept as its text and its summary; its content comes from the content cache.
import type { Uri } from '../base/uri';
import type { FileContent } from '../model/lower';
import type { ContentStore } from './content-store';
import type { FileReading, FileState } from './file-state';
import type { FileSummary } from './summarise';

/** A file as the engine keeps it. */
export class TextFile implements FileState {
  readonly uri: Uri;
  readonly text: string;
  readonly unreadable: string | undefined;
  readonly bundled: boolean;
  readonly summary: FileSummary;
  readonly #contents: ContentStore;

  constructor(uri: Uri, { text, unreadable, summary }: FileReading, bundled: boolean, contents: ContentStore) {
    this.uri = uri;
    this.text = text;
    this.unreadable = unreadable;
    this.bundled = bundled;
    this.summary = summary;
    this.#contents = contents;
  }

  get content(): FileContent {
    return this.#contents.contentOf(this);
  }

  /** Whether its content is in that cache. */
  isIn(contents: ContentStore): boolean {
    return this.#contents === contents;
  }

  /** Whether another state has the same text. */
  isLike(other: TextFile): boolean {
    return this.unreadable === other.unreadable && this.text === other.text;
  }
}
