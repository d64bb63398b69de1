// The names of files between client and server: one name inside for each file, outside the spelling that the client uses.
import type { Uri } from '../core/base/uri';
import { composedUri, folderOf, folderUri } from '../workspace-files/uris';

/** Translates names for one client. */
export class FileNames {
  /** Names that lead to a file through a link, and the file's own names. */
  readonly #aliases = new Map<Uri, Uri>();
  /** How the client last spelt the names of documents and of its folders. */
  readonly #spellings = new Map<Uri, string>();

  /** The name inside for a name of the client. */
  inner(clientUri: string): Uri {
    const uri = composedUri(clientUri);
    return this.#aliases.get(uri) ?? uri;
  }

  /** The name inside that belongs to the spelling alone, wherever links lead. */
  plain(clientUri: string): Uri {
    return composedUri(clientUri);
  }

  /** The client's spelling: the one that it used last, else that of the nearest folder that it named, with the rest added. */
  outer(uri: Uri): string {
    for (let at = uri; at !== ''; at = folderOf(at)) {
      const spelling = this.#spellings.get(at);
      if (spelling !== undefined) return spelling + uri.slice(at.length);
    }
    return uri;
  }

  /** Notes how the client spells a document's name. */
  spellDocument(clientUri: string): void {
    const uri = this.inner(clientUri);
    if (uri === clientUri) this.#spellings.delete(uri);
    else this.#spellings.set(uri, clientUri);
  }

  /** Notes how the client spells a folder's name. */
  spellFolder(clientUri: string): void {
    this.#spellings.set(folderUri(composedUri(clientUri)), clientUri.replace(/(?<!\/)\/+$/, ''));
  }

  /** From now on a name of the client stands for the file with this name. */
  identify(clientUri: string, own: Uri): void {
    const uri = composedUri(clientUri);
    if (uri === own) this.#aliases.delete(uri);
    else this.#aliases.set(uri, own);
  }
}
