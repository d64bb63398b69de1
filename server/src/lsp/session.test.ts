// In which order a session looks at files.
import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver/node';
import type { Listing } from '../host/host';
import { Converter } from './convert';
import { Ledger } from './ledger';
import { OpenDocuments } from './open-documents';
import { Session, type SessionSurroundings } from './session';

const root = 'file:///course';
const open = `${root}/open.module.yaml`;
const closed = `${root}/closed.module.yaml`;
const nothing = (): void => undefined;

describe('Session', () => {
  it('checks open files first, closed ones once they are listed', async () => {
    const seen: string[] = [];
    let list: (listing: Listing) => void = nothing;
    const session = await new Promise<Session>((done) => {
      const one: Session = new Session({
        ...surroundings(),
        files: {
          kindOf: () => Promise.resolve('file'),
          realPath: (uri) => uri,
          namesIn: () => Promise.resolve([]),
          list: () => new Promise((listed) => (list = listed)),
          readFile: () => Promise.resolve('kind: module\nid: CLOSED\ntitle: A module\n'),
          today: () => '2026-01-01',
        },
        diagnosis: {
          checked: (uri) => seen.push(uri),
          gave: nothing,
          gone: nothing,
          closed: nothing,
          finished: () => {
            seen.push('finished');
            list({ names: [open, closed], closed: new Map(), followed: new Map() });
            if (seen.includes(closed)) done(one);
          },
        },
      });
      void one.changeFolders([root], []).then(() => {
        one.begin();
        const text = 'kind: module\nid: OPEN\ntitle: A module\n';
        one.open({ textDocument: { uri: open, languageId: 'yaml', version: 1, text } });
      });
    });
    assert.deepEqual(seen, [open, 'finished', open, closed, 'finished']);
    await session.validate(CancellationToken.None);
    assert.deepEqual(seen.slice(5), ['finished']);

    let made = 0;
    session.given.note('inlayHint', open, made, () => (made += 1));
    session.close({ textDocument: { uri: open } });
    await session.validate(CancellationToken.None);
    assert.equal(made, 0, 'an answer about a closed document is made again');
  });
});

/** What a session works with, as far as it is the same for all clients. */
function surroundings(): Omit<SessionSurroundings, 'files' | 'diagnosis'> {
  const documents = new OpenDocuments();
  const converter = new Converter({
    clientUri: (uri) => uri,
    version: (uri) => documents.get(uri)?.version,
    rulePages: undefined,
    related: true,
    versionedEdits: true,
  });
  return {
    clock: { soon: (run) => void setImmediate(run), now: () => performance.now() },
    progress: { begin: () => ({ report: nothing, done: nothing }) },
    documents,
    converter,
    ledger: new Ledger(converter),
    arranged: nothing,
    changed: nothing,
    failed: (error) => assert.fail(String(error)),
  };
}
