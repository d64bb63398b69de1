// The headless command line as a process: hands over the streams, the folder and the files, and takes the exit code.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { faultSentence } from './cli/fault-sentence';
import { run } from './cli/run';
import { exitCodes } from './cli/surroundings';
import { cacheFolder } from './host/cache-folder';
import type { SystemFault } from './host/fault-words';
import { nodeHost } from './host/node';
import { nodeDisk } from './host/node-disk';
import { tuneForShortRun } from './host/short-run';
import type { PaperRenderer } from './cli/surroundings';
import type { Paper, PaperFormat } from './core/report/paper';

const serverPath = join(__dirname, 'server.js');
const papersPath = join(__dirname, 'papers.js');

runProgram();

function runProgram(): void {
  const { argv, stdin, stdout, stderr, env } = process;
  if (argv[2] !== 'lsp') tuneForShortRun();
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  let isTold = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (!isTold) stderr.write(`${faultSentence(error as SystemFault)}\n`);
    isTold = true;
    process.exitCode = exitCodes.wrongUse;
  });
  // Where nothing can be said, the exit code still can.
  stderr.on('error', () => undefined);
  void run({
    argv: argv.slice(2),
    stdin,
    stdout,
    stderr,
    env,
    host: nodeHost,
    disk: nodeDisk,
    openCache: cacheFolder,
    // Other code may judge differently, whatever version it says it is.
    identity: () => `${process.version} ${createHash('sha1').update(readFileSync(__filename)).digest('hex')}`,
    serveEditor: existsSync(serverPath) ? serveEditor : undefined,
    get renderPaper() {
      return existsSync(papersPath) ? renderPaper : undefined;
    },
    // Asked for when it is needed, for it may be gone.
    get cwd() {
      return process.cwd();
    },
  }).then((code) => {
    process.exitCode ??= code;
  });
}

/** Hands the process over to the server's own bundle, which this one does not carry. */
function serveEditor(): Promise<number> {
  const { startServer } = createRequire(serverPath)(serverPath) as { startServer: (transport: 'stdio') => void };
  startServer('stdio');
  return new Promise(() => undefined);
}

/** Renders a paper with the bundle that is for papers alone. */
async function renderPaper(paper: Paper, format: PaperFormat): Promise<string | Uint8Array> {
  const papers = createRequire(papersPath)(papersPath) as { renderPaper: PaperRenderer };
  return papers.renderPaper(paper, format);
}
