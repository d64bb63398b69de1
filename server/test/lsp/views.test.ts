// What the client's views ask for: programmes, coverage, matrix, checklist, outline, places, details and edits.
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver/node';
import {
  addOutcomeRequest,
  checklistRequest,
  coverageChanged,
  coverageRequest,
  itemDetailsRequest,
  locateRequest,
  matrixRequest,
  outlineRequest,
  programmesOfFileRequest,
  programmesRequest,
  waiveRequest,
  type Message,
} from '../../src/protocol';
import { describeServer, type Client } from './client';
import { able, course } from './course';

/** The item in the line that the cursor is in. */
const itemRange: Range = { start: { line: 8, character: 6 }, end: { line: 8, character: 12 } };

async function own<P, R>(client: Client, message: Message<P, R>, params: P): Promise<R> {
  return client.line.connection.sendRequest(message.method, params);
}

describeServer('views', (start) => {
  /** A client with the course, read and checked, and the module open. */
  async function opened(): Promise<Client> {
    const client = await start(course, { capabilities: able });
    await client.open('a.module.yaml');
    await client.published('p.programme.yaml', ({ diagnostics }) => diagnostics.length > 0);
    return client;
  }

  it('the views, and word of their changes', async () => {
    const client = await opened();
    const changed = new Promise<void>((done) =>
      client.line.connection.onNotification(coverageChanged.method, () => done()),
    );
    const [workspace] = await own(client, programmesRequest, {});
    assert.deepEqual(workspace, {
      root: client.root,
      programmes: [{ id: 'P', uri: client.uri('p.programme.yaml') }],
    });
    const params = { root: client.root, programme: 'P' };
    const summary = await own(client, coverageRequest, params);
    assert.equal(summary?.frameworks[0]?.reference, 'mini@1');
    const matrix = await own(client, matrixRequest, { ...params, framework: 'mini@1' });
    assert.deepEqual(
      matrix?.columns.map(({ module, uri }) => [module, uri]),
      [['A', client.uri('a.module.yaml')]],
    );
    const list = await own(client, checklistRequest, params);
    assert.deepEqual(
      list?.frameworks[0]?.areas[0]?.items.map(({ id }) => id),
      ['COM-01', 'COM-02'],
    );
    const outline = await own(client, outlineRequest, params);
    assert.deepEqual(
      outline?.stages.flatMap(({ modules }) => modules.map(({ module, uri }) => [module, uri])),
      [['A', client.uri('a.module.yaml')]],
    );
    assert.equal(await own(client, coverageRequest, { root: 'file:///nowhere' }), null);
    await client.replace('a.module.yaml', 'COM-01: introduced', 'COM-02: introduced');
    await changed;
    assert.notDeepEqual(await own(client, matrixRequest, { ...params, framework: 'mini@1' }), matrix);
  });

  it('places, details and edits for the views', async () => {
    const client = await opened();
    const { root } = client;
    assert.deepEqual(await own(client, programmesOfFileRequest, { uri: client.uri('a.module.yaml') }), [
      { root, programme: 'P' },
    ]);
    const target = { kind: 'outcome', module: 'A', outcome: 'LO1', item: 'COM-01' } as const;
    assert.deepEqual(await own(client, locateRequest, { root, target }), {
      uri: client.uri('a.module.yaml'),
      range: itemRange,
    });
    assert.equal(await own(client, locateRequest, { root: 'file:///nowhere', target }), null);
    const item = { root, programme: 'P', framework: 'mini@1', item: 'COM-01' };
    assert.equal((await own(client, itemDetailsRequest, item))?.label, 'Active listening');
    const added = await own(client, addOutcomeRequest, { ...item, item: 'COM-02', module: 'A' });
    assert.deepEqual([added?.uri, added?.outcome], [client.uri('a.module.yaml'), 'LO2']);
    const waived = await own(client, waiveRequest, { ...item, item: 'COM-02' });
    assert.deepEqual([waived?.uri, waived?.waived], [client.uri('waivers/programme-board.waivers.yaml'), 'COM-02']);
    assert.equal(waived?.edit.documentChanges?.length, 2);
    assert.equal(await own(client, waiveRequest, { ...item, item: 'COM-09' }), null);
  });
});
