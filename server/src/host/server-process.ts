// How the process of a language server ends: without a word where its client has gone, else with one line on standard error.
import process from 'node:process';

/** Ends the process: with 0 after a `shutdown` of the client, with 1 otherwise or when something is wrong. */
export type EndProcess = (fault?: string) => never;

/** The one way to end. Editors start a server again that has ended with 1, and show what it wrote. */
export function processEnd(isShutDown: () => boolean): EndProcess {
  return (fault) => {
    if (fault !== undefined) process.stderr.write(`care-curriculum language server: ${fault}\n`);
    process.exit(fault === undefined && isShutDown() ? 0 : 1);
  };
}

/**
 * Ends the process at the first fault that nothing catches. Node would print the line of the program that threw it, and in
 * a bundle a line is all of the program.
 */
export function endAtFaults(end: EndProcess, tellClient: (error: unknown) => void): void {
  // A client that is gone reads no message about its going.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', () => {
    end();
  });
  process.on('disconnect', () => {
    end();
  });
  process.on('uncaughtException', (error: unknown) => {
    if (isClientGone(error)) end();
    tellClient(error);
    const message = error instanceof Error ? error.message : String(error);
    end(`an unforeseen failure: ${message.replace(/\s+/g, ' ').slice(0, 200)}`);
  });
}

function isClientGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && goneCodes.has(String(error.code));
}

const goneCodes: ReadonlySet<string> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_IPC_CHANNEL_CLOSED',
]);
