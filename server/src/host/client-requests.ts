// The port's end where the server has no files of its own: it asks the client for them.
import { compareText } from '../core/base/diagnostic';
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import { listFilesRequest, readFileRequest, type Message } from '../protocol';
import type { Host } from './host';

/** Sends a request of our own to the client. */
export type Ask = <P, R>(message: Message<P, R>, params: P) => Promise<R>;

/** Files as the client gives them; what it cannot list is taken as empty, what it cannot read says so. */
export function clientFiles(ask: Ask): Omit<Host, 'now' | 'today'> {
  const readFile = async (uri: Uri): Promise<FileText> => {
    try {
      const answer = await ask(readFileRequest, { uri });
      return 'text' in answer ? answer.text : { unreadable: answer.unreadable };
    } catch {
      return { unreadable: 'the editor did not give its text; open the file to have it checked' };
    }
  };
  return {
    readFile,
    kindOf: async (uri) => {
      try {
        const answer = await ask(readFileRequest, { uri });
        return ('kind' in answer ? answer.kind : undefined) ?? 'file';
      } catch {
        return 'file';
      }
    },
    realPath: (uri) => uri,
    namesIn: () => Promise.resolve([]),
    list: async (folder) => {
      try {
        const { uris } = await ask(listFilesRequest, { folder });
        return { names: [...uris].sort(compareText), closed: new Map(), followed: new Map() };
      } catch {
        return { names: [], closed: new Map(), followed: new Map() };
      }
    },
  };
}
