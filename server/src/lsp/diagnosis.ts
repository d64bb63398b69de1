// How findings reach the client: published with the version they belong to, or pulled by the client with result IDs.
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Uri } from '../core/base/uri';
import type { Entry } from './ledger';
import type { OpenDocuments } from './open-documents';

/** Takes what the checker finds to the client. */
export interface Diagnosis {
  /** The diagnostics of a file are these; `isNew` when they were others before. */
  checked(uri: Uri, entry: Entry, isNew: boolean): void;
  /** An answer gives the client these diagnostics. */
  gave(uri: Uri, entry: Entry): void;
  /** The file is in no workspace any more. */
  gone(uri: Uri): void;
  /** The document was closed in the editor. */
  closed(uri: Uri): void;
  /** All findings are up to date. */
  finished(): void;
}

/** Publishes each list when it changes or its document has a new version; clears the lists of files that go. */
export class PushedDiagnosis implements Diagnosis {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  /** The ID and version that the client was last sent. */
  readonly #sent = new Map<Uri, { readonly id: number; readonly version: number | undefined }>();
  /** The spelling under which the client has findings of a file. */
  readonly #spellings = new Map<Uri, string>();

  constructor(connection: Connection, documents: OpenDocuments) {
    this.#connection = connection;
    this.#documents = documents;
  }

  checked(uri: Uri, entry: Entry): void {
    const { id } = entry;
    const version = this.#documents.get(uri)?.version;
    const sent = this.#sent.get(uri);
    if (sent?.id === id && sent.version === version) return;
    if (sent === undefined && version === undefined && entry.isEmpty) return;
    this.#sent.set(uri, { id, version });
    this.#send(uri, version, entry.items());
  }

  gave(): void {
    // Who publishes is not asked.
  }

  gone(uri: Uri): void {
    if (this.#sent.delete(uri)) this.#send(uri, undefined, []);
    this.#spellings.delete(uri);
  }

  closed(uri: Uri): void {
    const sent = this.#sent.get(uri);
    if (sent !== undefined) this.#sent.set(uri, { id: sent.id, version: undefined });
  }

  finished(): void {
    // What was found has been sent already.
  }

  #send(uri: Uri, version: number | undefined, diagnostics: Diagnostic[]): void {
    const spelling = this.#documents.clientUri(uri);
    const before = this.#spellings.get(uri);
    // A client that compares spellings would show the findings of both.
    if (before !== undefined && before !== spelling)
      void this.#connection.sendDiagnostics({ uri: before, diagnostics: [] });
    this.#spellings.set(uri, spelling);
    const params = { uri: spelling, diagnostics };
    void this.#connection.sendDiagnostics(version === undefined ? params : { ...params, version });
  }
}

/** Lets the client ask, and tells it to ask again when the findings of files it did not edit have changed. */
export class PulledDiagnosis implements Diagnosis {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  /** The ID and version that the client was last given. */
  readonly #given = new Map<Uri, { readonly id: number; readonly version: number | undefined }>();
  #isStale = false;

  constructor(connection: Connection, documents: OpenDocuments) {
    this.#connection = connection;
    this.#documents = documents;
  }

  gave(uri: Uri, { id }: Entry): void {
    this.#given.set(uri, { id, version: this.#documents.get(uri)?.version });
  }

  /** The client asks by itself about a document it has just opened or edited; about all others it has to be told. */
  checked(uri: Uri, { id, isEmpty }: Entry, isNew: boolean): void {
    const version = this.#documents.get(uri)?.version;
    const given = this.#given.get(uri);
    if (!isNew || given?.id === id || (given === undefined && isEmpty)) return;
    if (version === undefined || given?.version === version) this.#isStale = true;
  }

  gone(uri: Uri): void {
    if (this.#given.delete(uri)) this.#isStale = true;
  }

  closed(uri: Uri): void {
    const given = this.#given.get(uri);
    if (given !== undefined) this.#given.set(uri, { id: given.id, version: undefined });
  }

  finished(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#connection.languages.diagnostics.refresh().catch((error: unknown) => {
      this.#connection.console.warn(`The client did not take note of new findings: ${String(error)}`);
    });
  }
}
