// The documents that are open in the editor: their texts, kept up to date by incremental changes.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { Uri } from '../core/base/uri';
import { canonicalUri } from '../workspace-files/uris';

/** One open document; `uri` is spelt as the client spells it. */
export type OpenDocument = TextDocument;

/** All open documents, by the canonical spelling of their URIs. */
export class OpenDocuments {
  readonly #documents = new Map<Uri, OpenDocument>();

  get(uri: Uri): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  has(uri: Uri): boolean {
    return this.#documents.has(uri);
  }

  /** The URIs of all open documents, the one opened or edited last at the end. */
  uris(): readonly Uri[] {
    return [...this.#documents.keys()];
  }

  /** The URI as the client knows it: in its own spelling where it has shown one. */
  clientUri(uri: Uri): string {
    return this.#documents.get(uri)?.uri ?? uri;
  }

  open({ textDocument }: DidOpenTextDocumentParams): Uri {
    const { uri, languageId, version, text } = textDocument;
    const name = canonicalUri(uri);
    this.#documents.set(name, TextDocument.create(uri, languageId, version, text));
    return name;
  }

  /** Takes changes; undefined when the document was never opened. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): Uri | undefined {
    const name = canonicalUri(textDocument.uri);
    const document = this.#documents.get(name);
    if (document === undefined) return undefined;
    this.#documents.delete(name);
    this.#documents.set(name, TextDocument.update(document, [...contentChanges], textDocument.version));
    return name;
  }

  /** Forgets a document; undefined when it was not open. */
  close({ textDocument }: DidCloseTextDocumentParams): Uri | undefined {
    const name = canonicalUri(textDocument.uri);
    return this.#documents.delete(name) ? name : undefined;
  }
}
