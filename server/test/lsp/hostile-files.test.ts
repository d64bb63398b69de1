// Files that are hostile by their shape are open or lie in the folder, and the server answers what is asked of others.
import assert from 'node:assert/strict';
import { HoverRequest } from 'vscode-languageserver/node';
import { describeServer } from './client';

const fixture = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - {id: COM-01, label: Active listening}
#- a.module.yaml
kind: module
id: A
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: [COM-$001, COM-09]}]
`;

const hostile: Readonly<Record<string, string>> = {
  'closing braces': '}'.repeat(16_000),
  quotes: '"'.repeat(80_000),
  'broken lines': 'key: "\\q"\nother: }\n'.repeat(3_000),
  'outcomes of one ID': `kind: module\nid: H\noutcomes:\n${'  - {id: LO1, statement: To be confirmed.}\n'.repeat(1_500)}`,
};

const count = 150;
const twins = Array.from(
  { length: count },
  (_, nth) => `#- twin${String(nth)}.module.yaml\nkind: module\nid: TWIN\ntitle: T\n`,
);

describeServer('hostile files', (start) => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`of ${name} that are edited let another file be asked about`, async () => {
      const client = await start(fixture);
      await client.open('a.module.yaml');
      await client.published('a.module.yaml', ({ diagnostics }) =>
        diagnostics.some(({ code }) => code === 'unknown-competency'),
      );
      await client.open('hostile.module.yaml', text);
      let version = 0;
      for (const letter of ['x', 'y', 'z']) {
        version = await client.replace('hostile.module.yaml', text.slice(0, 2), `${letter}${text.slice(0, 2)}`);
        const hover = await client.request(HoverRequest.type, client.place('a.module.yaml'));
        assert.match(JSON.stringify(hover?.contents ?? ''), /Active listening/);
        await client.replace('hostile.module.yaml', `${letter}${text.slice(0, 2)}`, text.slice(0, 2));
      }
      const { diagnostics } = await client.published('hostile.module.yaml', (params) => params.version === version + 1);
      assert.ok(diagnostics.length > 0);
    });
  }

  it('of one ID cost each no more than ten related places', async () => {
    const client = await start(`${fixture}${twins.join('')}`, {
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    });
    await client.open('twin7.module.yaml');
    const { diagnostics } = await client.published('twin7.module.yaml', (params) =>
      params.diagnostics.some(
        ({ code, message }) =>
          code === 'duplicate-id' && JSON.stringify(message).includes(`${String(count - 1)} other`),
      ),
    );
    const related = diagnostics.find(({ code }) => code === 'duplicate-id')?.relatedInformation ?? [];
    assert.equal(related.length, 10);
    assert.match(related.at(-1)?.message ?? '', /, and 139 more$/);
  });
});
