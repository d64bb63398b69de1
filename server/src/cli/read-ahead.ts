// Reads files a batch ahead of whoever takes them, so that a slow disk works while the texts before are being parsed.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import type { Host } from '../host/host';

/** A file and its text. */
export type ReadText = readonly [uri: Uri, text: FileText];

/** The texts of the files that `take` gives, handful by handful until it gives none; one handful ahead of the loop's body. */
export async function* readAhead(host: Host, take: () => readonly Uri[]): AsyncGenerator<readonly ReadText[]> {
  let next = begin(host, take());
  for (let batch = await next; batch.length > 0; batch = await next) {
    next = begin(host, take());
    yield batch;
  }
}

/** Gives a list in handfuls. */
export function handfuls<T>(list: readonly T[], size: number): () => readonly T[] {
  let from = 0;
  return () => {
    const taken = list.slice(from, from + size);
    from += size;
    return taken;
  };
}

function begin(host: Host, uris: readonly Uri[]): Promise<readonly ReadText[]> {
  return Promise.all(uris.map(async (uri): Promise<ReadText> => [uri, await host.readFile(uri)]));
}
