// Remembers what the texts of a few files say; everything in it can be had again by reading the text once more.
import type { Uri } from '../base/uri';
import type { FileContent } from '../model/lower';
import { contentOf } from './file-state';

/** How much text, in UTF-16 code units, the files have whose contents are remembered, unless somebody says otherwise. */
export const usualContentLimit = 300_000;

/** What the store knows of a file: its text, which does not change, read when it is needed. */
interface StoredFile {
  readonly uri: Uri;
  readonly text: string;
  readonly unreadable: string | undefined;
}

/** What is remembered of one file. */
interface Memory {
  content: FileContent | undefined;
}

/**
 * The contents of the files that were asked about last. What is in here changes how long an answer takes, never the
 * answer; the file asked about last is always here.
 */
export class ContentStore {
  readonly #limit: number;
  /** Least recently used first. */
  readonly #memories = new Map<StoredFile, Memory>();
  #size = 0;
  #last: StoredFile | undefined;
  #lastContent: FileContent | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What the file's text says. */
  contentOf(file: StoredFile): FileContent {
    if (this.#last === file && this.#lastContent !== undefined) return this.#lastContent;
    const content = this.#memories.get(file)?.content ?? contentOf(file.uri, file.text, file.unreadable);
    this.take(file, content);
    return content;
  }

  /** Takes a content that is about to be asked for; others make room for it. */
  take(file: StoredFile, content: FileContent): void {
    this.release(file);
    this.#put(file, content);
    for (const oldest of this.#memories.keys()) {
      if (this.#size <= this.#limit || oldest === file) break;
      this.release(oldest);
    }
    this.#last = file;
    this.#lastContent = content;
  }

  /** Takes a content that nobody has asked for yet, as long as there is room for it. */
  offer(file: StoredFile, content: FileContent): void {
    if (this.#size + file.text.length <= this.#limit) this.#put(file, content);
  }

  /** Forgets a content: somebody knows that it will not be asked for soon. */
  release(file: StoredFile): void {
    const memory = this.#memories.get(file);
    if (memory !== undefined) {
      // The tables that a map had before it grew lead to its later ones: an old one would keep what is only taken out.
      memory.content = undefined;
      this.#memories.delete(file);
      this.#size -= file.text.length;
    }
    if (this.#last !== file) return;
    this.#last = undefined;
    this.#lastContent = undefined;
  }

  #put(file: StoredFile, content: FileContent): void {
    this.#memories.set(file, { content });
    this.#size += file.text.length;
  }
}
