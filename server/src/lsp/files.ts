// The files that the server sees: a part of the port, chosen by scheme, under one spelling of each name.
import type { Uri } from '../core/base/uri';
import type { Host, Listing } from '../host/host';
import { canonicalUri } from '../workspace-files/uris';
import { today } from '../host/today';

/** What the language server asks of its surroundings. */
export type Files = Pick<Host, 'readFile' | 'list' | 'today'>;

/** A server without files: only what is open in the editor is checked. */
export const noFiles: Pick<Host, 'readFile' | 'list'> = {
  readFile: () => Promise.resolve({ unreadable: 'this editor gives the server no access to closed files' }),
  list: () => Promise.resolve({ names: [], closed: new Map() }),
};

/** Files of the scheme `file:` from one end of the port, all others from another; every name in its canonical spelling. */
export function filesOf(own: Files | undefined, others: Pick<Host, 'readFile' | 'list'>): Files {
  const endOf = (uri: Uri): Pick<Host, 'readFile' | 'list'> =>
    own !== undefined && uri.startsWith('file:') ? own : others;
  return {
    readFile: async (uri) => {
      try {
        return await endOf(uri).readFile(uri);
      } catch (error) {
        return { unreadable: `reading it failed: ${messageOf(error)}` };
      }
    },
    list: async (folder) => canonical(await endOf(folder).list(folder)),
    today: own?.today ?? today,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function canonical({ names, closed }: Listing): Listing {
  return {
    names: names.map(canonicalUri),
    closed: new Map([...closed].map(([uri, reason]) => [canonicalUri(uri), reason])),
  };
}
