// The documents that are open in the editor: their texts, kept up to date by incremental changes.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { Uri } from '../core/base/uri';
import { FileNames } from './file-names';

/** One open document; `uri` is spelt as the client spells it. */
export type OpenDocument = TextDocument;

/** All open documents, by their names inside. Of several documents of one file, the one opened or edited last counts. */
export class OpenDocuments {
  readonly names = new FileNames();
  /** By the client's spelling, the one opened or edited last at the end. */
  readonly #documents = new Map<string, OpenDocument>();
  #byName = new Map<Uri, OpenDocument>();
  /** Documents that lie in a folder of the client by their names alone: a link leads elsewhere. */
  readonly #strangers = new Set<Uri>();

  get(uri: Uri): OpenDocument | undefined {
    return this.#byName.get(uri);
  }

  has(uri: Uri): boolean {
    return this.#byName.has(uri);
  }

  /** The names of all open documents, the one opened or edited last at the end. */
  uris(): readonly Uri[] {
    return [...this.#byName.keys()];
  }

  /** The URIs of all open documents as the client spells them. */
  clientUris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** Whether a document only seems to lie in a folder of the client: no workspace reads it. */
  isStranger(uri: Uri): boolean {
    return this.#strangers.has(uri);
  }

  /** Says which file a document of the client is; undefined for one that only seems to lie in a folder of the client. */
  identify(clientUri: string, own: Uri | undefined): void {
    this.names.identify(clientUri, own ?? this.names.plain(clientUri));
    const uri = this.names.inner(clientUri);
    if (own === undefined) this.#strangers.add(uri);
    else this.#strangers.delete(uri);
    this.#sort();
  }

  /** The URI as the client knows it: in its own spelling where it has shown one. */
  clientUri(uri: Uri): string {
    return this.#byName.get(uri)?.uri ?? this.names.outer(uri);
  }

  open({ textDocument }: DidOpenTextDocumentParams): Uri {
    const { uri, languageId, version, text } = textDocument;
    this.#documents.delete(uri);
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
    this.names.spellDocument(uri);
    this.#sort();
    return this.names.inner(uri);
  }

  /** Takes changes; undefined when the document was never opened. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): Uri | undefined {
    const { uri, version } = textDocument;
    const document = this.#documents.get(uri) ?? this.#byName.get(this.names.inner(uri));
    if (document === undefined) return undefined;
    this.#documents.delete(document.uri);
    this.#documents.set(document.uri, TextDocument.update(document, [...contentChanges], version));
    this.names.spellDocument(document.uri);
    this.#sort();
    return this.names.inner(document.uri);
  }

  /** Forgets a document; undefined when it was not open. The file may still be open in another document. */
  close({ textDocument }: DidCloseTextDocumentParams): Uri | undefined {
    const name = this.names.inner(textDocument.uri);
    const document = this.#documents.get(textDocument.uri) ?? this.#byName.get(name);
    if (document === undefined) return undefined;
    this.#documents.delete(document.uri);
    this.#sort();
    const left = this.#byName.get(name);
    if (left !== undefined) this.names.spellDocument(left.uri);
    return name;
  }

  #sort(): void {
    this.#byName = new Map();
    for (const [uri, document] of this.#documents) {
      const name = this.names.inner(uri);
      this.#byName.delete(name);
      this.#byName.set(name, document);
    }
  }
}
