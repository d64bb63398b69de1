// Reads files a batch ahead of whoever takes them, so that a slow disk works while the texts before are being parsed.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import type { Host } from '../host/host';

/** A file and its text. */
export type ReadText = readonly [uri: Uri, text: FileText];

const atOnce = 32;

/** The texts of files in batches and in order; while one batch is being worked on, the next one is under way. */
export async function* readAhead(host: Host, uris: readonly Uri[]): AsyncGenerator<readonly ReadText[]> {
  let next = begin(host, uris.slice(0, atOnce));
  for (let done = atOnce; done - atOnce < uris.length; done += atOnce) {
    const batch = await next;
    next = begin(host, uris.slice(done, done + atOnce));
    yield batch;
  }
}

function begin(host: Host, uris: readonly Uri[]): Promise<readonly ReadText[]> {
  return Promise.all(uris.map(async (uri): Promise<ReadText> => [uri, await host.readFile(uri)]));
}
