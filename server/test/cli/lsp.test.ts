// The command line hands over to the language server, which answers an editor over standard input and output.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';

describe('care-curriculum lsp --stdio', () => {
  it('answers initialize and ends with code 0 after shutdown and exit', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let received = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (received += text));
    const say = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
    };
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    say({ method: 'initialized', params: {} });
    say({ id: 2, method: 'shutdown' });
    say({ method: 'exit' });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.match(received, /"hoverProvider":/);
    assert.match(received, /"name":"care-curriculum"/);
    assert.equal(code, 0);
  });
});
