// The files that the server sees: a part of the port, chosen by scheme, under one spelling of each name.
import type { Uri } from '../core/base/uri';
import type { Host, Listing } from '../host/host';
import { today } from '../host/today';
import { composedUri } from '../workspace-files/uris';

/** What the language server asks of its surroundings. */
export type Files = Omit<Host, 'now'>;

/** One end of the port: files of this machine, or those that the client gives. */
export type FileAccess = Omit<Files, 'today'>;

/** A server without files: only what is open in the editor is checked. */
export const noFiles: FileAccess = {
  readFile: () => Promise.resolve({ unreadable: 'this editor gives the server no access to closed files' }),
  kindOf: () => Promise.resolve('missing'),
  realPath: (uri) => uri,
  namesIn: () => Promise.resolve([]),
  list: () => Promise.resolve({ names: [], closed: new Map(), followed: new Map() }),
};

/** Files of the scheme `file:` from one end of the port, all others from another; every name in its one spelling. */
export function filesOf(own: Files | undefined, others: FileAccess): Files {
  const names = new Spellings();
  const endOf = (uri: Uri): FileAccess => (own !== undefined && uri.startsWith('file:') ? own : others);
  return {
    home: own?.home,
    readFile: async (uri) => {
      try {
        return await endOf(uri).readFile(names.onDisk(uri));
      } catch (error) {
        return { unreadable: `reading it failed: ${messageOf(error)}` };
      }
    },
    kindOf: (uri) => endOf(uri).kindOf(names.onDisk(uri)),
    realPath: (uri) => composedUri(endOf(uri).realPath(names.onDisk(uri))),
    namesIn: (folder) => endOf(folder).namesIn(folder),
    list: async (folder, roots) => names.composed(await endOf(folder).list(folder, roots)),
    today: own?.today ?? today,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Names as the file system has them, where accents are composed in another way than inside. */
class Spellings {
  readonly #onDisk = new Map<Uri, Uri>();

  onDisk(uri: Uri): Uri {
    return this.#onDisk.get(uri) ?? uri;
  }

  /** A listing with composed names. Two names that differ in nothing else stay apart: the second keeps its spelling. */
  composed({ names, closed, followed }: Listing): Listing {
    const all = new Set(names);
    const compose = (name: Uri): Uri => {
      const uri = composedUri(name);
      if (uri === name || all.has(uri)) return name;
      this.#onDisk.set(uri, name);
      return uri;
    };
    return {
      names: names.map(compose),
      closed: new Map([...closed].map(([uri, reason]) => [compose(uri), reason])),
      followed: new Map([...followed].map(([target, name]) => [composedUri(target), compose(name)])),
    };
  }
}
