// What the client of VS Code asks beyond the protocol: new documents, starters, rules and counts.
import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver/node';
import {
  exportCoverageRequest,
  newDocumentChoicesRequest,
  newDocumentRequest,
  rulesRequest,
  starterRequest,
  validateRequest,
  type Message,
} from '../../src/protocol';
import { describeServer, type Client } from './client';
import { able, course } from './course';

const documents = { ...able, workspace: { ...able.workspace, workspaceEdit: { documentChanges: true } } };

async function own<P, R>(client: Client, message: Message<P, R>, params: P): Promise<R> {
  return client.line.connection.sendRequest(message.method, params);
}

describeServer('the messages of the client', (start) => {
  it('give the choices for a new document, once everything has been read', async () => {
    const client = await start(course, { capabilities: documents });
    const choices = await own(client, newDocumentChoicesRequest, { root: client.root, kind: 'module' });
    assert.deepEqual(choices?.taken, ['A', 'B']);
    assert.deepEqual(
      choices.programmes.map(({ id }) => id),
      ['P'],
    );
    assert.equal(await own(client, newDocumentChoicesRequest, { root: 'file:///elsewhere', kind: 'module' }), null);
  });

  it('make a new document as an edit', async () => {
    const client = await start(course, { capabilities: documents });
    const params = { root: client.root, kind: 'module', id: 'C', answers: { title: 'Third' }, programme: 'P' } as const;
    const made = (await own(client, newDocumentRequest, params)) ?? assert.fail('nothing was made');
    const [creation, text, listing] = made.edit.documentChanges ?? [];
    assert.deepEqual(creation, { kind: 'create', uri: made.uri });
    const [written] = (text as TextDocumentEdit).edits;
    assert.ok(written !== undefined && 'newText' in written);
    assert.match(written.newText, /^title: Third$/m);
    assert.equal(written.newText.split('\n')[made.selection.start.line]?.trim().startsWith('statement:'), true);
    assert.equal((listing as TextDocumentEdit).textDocument.uri, client.uri('p.programme.yaml'));
    assert.equal(await own(client, newDocumentRequest, { ...params, id: 'A' }), null);
  });

  it('give the files of a starter workspace', async () => {
    const client = await start(course);
    const paths = (await own(client, starterRequest, {})).map(({ path }) => path);
    assert.ok(paths.includes('care-curriculum.yaml'));
  });

  it('give the coverage as the text of a file, in every form', async () => {
    const client = await start(course);
    const beginnings = {
      csv: /^programme,framework,item/,
      html: /^<!doctype html>/,
      json: /^\{\n/,
      md: /^## /,
    } as const;
    for (const format of ['csv', 'html', 'json', 'md'] as const) {
      const answer = await own(client, exportCoverageRequest, { root: client.root, programme: 'P', format });
      assert.match(answer?.text ?? '', beginnings[format]);
      assert.match(answer?.text ?? '', /COM-01/);
    }
    assert.equal(await own(client, exportCoverageRequest, { root: client.root, programme: 'Q', format: 'md' }), null);
  });

  it('give the rules, and count what they found', async () => {
    const client = await start(course);
    const rules = await own(client, rulesRequest, {});
    assert.equal(rules.find(({ id }) => id === 'competency-not-covered')?.severity, 'warning');
    const counts = await own(client, validateRequest, {});
    assert.equal(counts.files, 4);
    assert.ok(counts.warning > 0);
  });
});
