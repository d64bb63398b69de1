// Has yaml-language-server look at every file of a folder: all are opened, and it is over when each has its diagnostics.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [installed, folder] = process.argv.slice(2);
const root = pathToFileURL(resolve(folder)).href;
const yaml = {
  validate: true,
  schemaStore: { enable: false },
  kubernetesCRDStore: { enable: false },
  schemas: { [pathToFileURL(resolve(installed, 'schema.json')).href]: ['*.yaml'] },
};
const program = join(installed, 'node_modules/yaml-language-server/bin/yaml-language-server');
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const names = readdirSync(folder);
const waiting = new Set(names.map((name) => `${root}/${name}`));
let bytes = Buffer.alloc(0);
let faulty = 0;

server.stdout.on('data', (chunk) => {
  bytes = Buffer.concat([bytes, chunk]);
  for (let message = next(); message !== undefined; message = next()) receive(message);
});
send({
  id: 1,
  method: 'initialize',
  params: {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'peers' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  },
});

function receive({ id, method, params }) {
  if (id === 1 && method === undefined) {
    send({ method: 'initialized', params: {} });
    send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      const textDocument = { uri: `${root}/${name}`, languageId: 'yaml', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    }
  } else if (method === 'workspace/configuration')
    send({ id, result: params.items.map(({ section }) => (section === 'yaml' ? yaml : {})) });
  else if (id !== undefined && method !== undefined) send({ id, result: null });
  else if (method === 'textDocument/publishDiagnostics' && waiting.delete(params.uri)) {
    if (params.diagnostics.length > 0) faulty += 1;
    if (waiting.size > 0) return;
    console.log(JSON.stringify({ count: names.length, faulty }));
    server.kill();
  }
}

/** The next message that has arrived whole. */
function next() {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))[1]);
  if (bytes.length < end + 4 + length) return undefined;
  const message = JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length));
  bytes = bytes.subarray(end + 4 + length);
  return message;
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
