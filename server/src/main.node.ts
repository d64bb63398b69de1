// The language server on Node: over standard input and output for any editor, or over the channel of a parent process.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createConnection, IPCMessageReader, IPCMessageWriter, StreamMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { keepHeapSmall } from './host/long-run';
import { nodeHost } from './host/node';
import { endAtFaults, processEnd } from './host/server-process';
import { StreamReader } from './lsp/incoming/stream-reader';
import { serve } from './lsp/server';

/** How the server and its client are joined. */
export type Transport = 'stdio' | 'ipc';

/** Serves one client until it says `exit`, which ends the process with the code that the protocol asks for. */
export function startServer(transport: Transport): void {
  keepHeapSmall();
  const end = processEnd(() => serving.isShutDown);
  const ended = (broken: { readonly message: string } | undefined): Promise<void> =>
    new Promise(() => {
      serving.inTurn(() => end(broken?.message));
    });
  const [reader, writer] =
    transport === 'stdio'
      ? [new StreamReader(process.stdin, ended), new StreamMessageWriter(process.stdout)]
      : [new IPCMessageReader(process), new IPCMessageWriter(process)];
  const serving = serve((from, to) => createConnection(from, to), reader, writer, {
    clock: { soon: (run) => void setImmediate(run), now: () => performance.now() },
    files: nodeHost,
    rulePages: rulePages(),
    version,
  });
  endAtFaults(end, (error) => serving.failed(error));
}

/** The rules' pages beside the bundle, where the package brings them. */
function rulePages(): string | undefined {
  const folder = new URL('../docs/rules/', import.meta.url);
  return existsSync(folder) ? folder.href : undefined;
}

if (require.main === module) {
  const transport = transportOf(process.argv.slice(2));
  if (transport === undefined) {
    process.stderr.write('say how to reach the server: "--stdio" or "--node-ipc"\n');
    process.exitCode = 2;
  } else startServer(transport);
}

function transportOf(args: readonly string[]): Transport | undefined {
  if (args.includes('--node-ipc')) return 'ipc';
  return args.includes('--stdio') ? 'stdio' : undefined;
}
