// A folder whose files come and go while it is being listed.
import assert from 'node:assert/strict';
import { bundledFrameworks } from '../host/bundled';
import type { Listing } from '../host/host';
import { Folder, type FileEvent } from './folder';
import { OpenDocuments } from './open-documents';

const root = 'file:///course';
const early = `${root}/early.module.yaml`;
const late = `${root}/late.module.yaml`;

describe('Folder', () => {
  it('keeps a file that is created while the folder is listed', async () => {
    assert.deepEqual(await held([early], [{ uri: late, what: 'created' }]), [early, late]);
  });

  it('drops a file that is deleted while the folder is listed', async () => {
    assert.deepEqual(await held([early, late], [{ uri: late, what: 'deleted' }]), [early]);
  });

  it('takes the last of several events', async () => {
    const events = (['created', 'deleted', 'created'] as const).map((what) => ({ uri: late, what }));
    assert.deepEqual(await held([early, late], events), [early, late]);
  });
});

/** The files that a folder reads whose list says this, and in which these things happen before the list is there. */
async function held(names: readonly string[], events: readonly FileEvent[]): Promise<readonly string[]> {
  let list: (listing: Listing) => void = () => undefined;
  const folder = new Folder(root, {
    files: {
      kindOf: (uri) =>
        Promise.resolve(events.findLast((one) => one.uri === uri)?.what === 'deleted' ? 'missing' : 'file'),
      realPath: (uri) => uri,
      namesIn: () => Promise.resolve([]),
      list: () => new Promise((done) => (list = done)),
      readFile: (uri) => Promise.resolve(`kind: module\nid: ${uri === late ? 'LATE' : 'EARLY'}\ntitle: A module\n`),
      today: () => '2026-01-01',
    },
    clock: { soon: (run) => void setImmediate(run), now: () => performance.now() },
    documents: new OpenDocuments(),
    progress: { begin: () => ({ report: () => undefined, done: () => undefined }) },
    roots: () => [root],
    listed: () => undefined,
    changed: () => undefined,
    failed: (error) => assert.fail(String(error)),
  });
  folder.begin();
  folder.happened(events);
  list({ names, closed: new Map(), followed: new Map() });
  await folder.settled();
  return folder.areas
    .flatMap((area) => [...area.uris()])
    .filter((uri) => !bundledFrameworks.has(uri))
    .sort();
}
