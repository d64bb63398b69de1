// The language server in a Web Worker: it asks the client for files, or knows only those that are open.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { serve } from './lsp/server';

/** A worker's own end of the messages with its client, as far as the reader and the writer need it. */
const worker = globalThis as unknown as never;

const ends = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)] as const;

serve((reader, writer) => createConnection(reader, writer), ...ends, {
  clock: { soon: soonByMessages(), now: () => performance.now() },
  files: undefined,
  rulePages: undefined,
  version,
});

/** A message to oneself arrives after what waits already, and without the delay that timers have. */
function soonByMessages(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  // Node's types know of no handler property, which is what browsers have.
  (port1 as unknown as { onmessage: () => void }).onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
