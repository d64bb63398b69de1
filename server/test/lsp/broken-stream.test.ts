// Streams that break and clients that go away: the built server ends, and says no more than one line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { assertNoInternals, RawClient } from './raw-client';

describe('a stream that breaks', () => {
  const broken: readonly (readonly [bytes: string, why: string])[] = [
    ['Content-Length: x\r\n\r\n{}', '"Content-Length" is no whole number'],
    ['Content-Length: -5\r\n\r\n{}', '"Content-Length" is no whole number'],
    ['Content-Length: 2a\r\n\r\n{}', '"Content-Length" is no whole number'],
    ['Content-Length:\r\n\r\n{}', '"Content-Length" is no whole number'],
    ['Content-Length: 99999999999\r\n\r\n{}', '"Content-Length" is larger than any message'],
    ['Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 'more than one "Content-Length"'],
    ['Content-Type: application/json\r\n\r\n{}', 'no "Content-Length"'],
    ['Content-Lenght: 2\r\n\r\n{}', 'no "Content-Length"'],
    ['\r\n\r\n', 'no "Content-Length"'],
    ['Content-Length 2\r\n\r\n{}', 'a line of a header is no "name: value"'],
    ['Content-Length: 2\n\n{}', 'does not end in CR and LF'],
    ['{"jsonrpc":"2.0","id":1,"method":"initialize"}', 'a message begins without a header'],
    ['\u00ff\u00fe', 'a header holds bytes that are no ASCII'],
    ['x'.repeat(5000), 'a header does not end'],
    ['Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n{}', 'a line of a header is no "name: value"'],
  ];
  for (const [bytes, why] of broken)
    it(`ends the server with one line: ${JSON.stringify(bytes.slice(0, 60))}`, async () => {
      const client = new RawClient();
      try {
        await client.initialize();
        client.send(bytes);
        assert.equal(await client.closed, 1);
        assert.match(client.stderr, /^care-curriculum language server: .+\n$/);
        assert.ok(client.stderr.includes(why), client.stderr);
        assertNoInternals(client.stderr);
      } finally {
        await client.end();
      }
    });

  it('is told from one that comes in small pieces', async () => {
    const client = new RawClient();
    try {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
      const bytes = `content-length: ${String(body.length)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${body}`;
      for (const byte of bytes) client.send(byte);
      assert.equal((await client.next(({ id }) => id === 1)).error, undefined);
    } finally {
      await client.end();
    }
  });
});

describe('a client that waits for no answer', () => {
  const message = (body: object): string => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    return `Content-Length: ${String(text.length)}\r\n\r\n${text}`;
  };
  const initialize = message({ id: 1, method: 'initialize', params: { capabilities: {} } });
  const answers = (bytes: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['dist/server.js', '--stdio'], { input: bytes, encoding: 'utf8' });

  it('has "initialize" and "shutdown" answered before "exit" ends the server', () => {
    const rest = [{ method: 'initialized', params: {} }, { id: 2, method: 'shutdown' }, { method: 'exit' }];
    const { status, stdout } = answers(initialize + rest.map(message).join(''));
    assert.equal(status, 0);
    assert.match(String(stdout), /"id":1,"result":\{"capabilities"[^]*"id":2,"result":null/);
  });

  it('has "initialize" answered before the end of its input ends the server', () => {
    const { status, stdout } = answers(initialize);
    assert.equal(status, 1);
    assert.match(String(stdout), /"id":1,"result":\{"capabilities"/);
  });
});

describe('a client that goes away', () => {
  const ways: readonly (readonly [name: string, go: (client: RawClient) => void])[] = [
    ['closes its end', ({ process }) => process.stdin?.end()],
    [
      'reads no more, and asks on',
      (client) => {
        client.process.stdout?.destroy();
        for (let nth = 0; nth < 50; nth++)
          client.sendBody(`{"jsonrpc":"2.0","id":${String(nth)},"method":"careCurriculum/rules"}`);
      },
    ],
    [
      'is gone in the middle of a message',
      (client) => {
        client.send('Content-Length: 500\r\n\r\n{"jsonrpc"');
        client.process.stdin?.end();
      },
    ],
    [
      'reads neither answers nor errors',
      ({ process }) => {
        process.stdout?.destroy();
        process.stderr?.destroy();
        process.stdin?.end('Content-Length: 2\r\n\r\nxxContent');
      },
    ],
  ];
  for (const [name, go] of ways)
    it(`leaves at most one line on standard error when it ${name}`, async () => {
      const client = new RawClient();
      try {
        await client.initialize();
        client.notify('textDocument/didOpen', {
          textDocument: { uri: 'file:///w/a.module.yaml', languageId: 'yaml', version: 1, text: 'kind: module\n' },
        });
        go(client);
        assert.equal(await client.closed, 1);
        assert.match(client.stderr, /^(?:care-curriculum language server: [^\n]{1,300}\n)?$/);
        assertNoInternals(client.stderr);
      } finally {
        await client.end();
      }
    });
});
