// A document that comes with the tool: known by its head, read only when somebody asks for more than that.
import { bundledUri, type Uri } from '../base/uri';
import type { FileContent } from '../model/lower';
import type { FactName } from './facts';
import { pinOf } from './framework-pin';
import { readFile, type FileState } from './file-state';
import { LateFact } from './late-fact';
import type { FileSummary, StatedFact } from './summarise';

/** What is known of a document without reading it, and how to get its text. */
export interface BundledDocument {
  readonly file: string;
  readonly kind: 'framework' | 'crosswalk';
  readonly id: string;
  /** The two frameworks of a crosswalk. */
  readonly from?: string;
  readonly to?: string;
  readonly text: () => string;
}

/** The file of a document that comes with the tool. Any number of workspaces may share it; it is read once for all. */
export class BundledFile implements FileState {
  readonly uri: Uri;
  readonly bundled = true;
  readonly unreadable = undefined;
  readonly summary: FileSummary;
  readonly #document: BundledDocument;
  #read: ReturnType<typeof readFile> | undefined;

  constructor(document: BundledDocument) {
    this.#document = document;
    this.uri = bundledUri(document.file);
    this.summary = this.#summaryOf(document);
  }

  get text(): string {
    return this.#state().reading.text;
  }

  get content(): FileContent {
    return this.#state().content;
  }

  /** Whether anybody has asked for more than the head. */
  get isRead(): boolean {
    return this.#read !== undefined;
  }

  #state(): ReturnType<typeof readFile> {
    this.#read ??= readFile(this.uri, this.#document.text(), { bundled: true });
    return this.#read;
  }

  /** The facts are those that reading gives; a test holds the two against each other. */
  #summaryOf({ kind, id, from, to }: BundledDocument): FileSummary {
    const late = (name: FactName, filed: string): StatedFact =>
      new LateFact(name, filed, () => this.#stated().find((fact) => fact.name === name && fact.id === filed)?.facts);
    const ends = [from, to].flatMap((end) => (end === undefined ? [] : pinOf(end).id));
    const facts: readonly StatedFact[] = [
      { name: 'documents', id: kind, place: 0, facts: { id } },
      { name: 'ids', id: kind, place: 0, facts: id },
      late('places', `${kind} ${id}`),
      late(kind, id),
      ...ends.map((end): StatedFact => ({ name: 'crosswalksOf', id: end, place: 0, facts: id })),
    ];
    return { facts, documents: 1, isWhole: true };
  }

  #stated(): readonly StatedFact[] {
    return this.#state().reading.summary.facts;
  }
}
