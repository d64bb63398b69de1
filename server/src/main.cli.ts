// The headless command line as a process: hands over the streams, the folder and the files, and takes the exit code.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { run } from './cli/run';
import { quickHost } from './host/node-quick';
import type { PaperRenderer } from './cli/surroundings';
import type { Paper, PaperFormat } from './core/report/paper';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 3;
  });

const serverPath = join(__dirname, 'server.js');
const papersPath = join(__dirname, 'papers.js');

const { argv, stdin, stdout, stderr, env } = process;
void run({
  argv: argv.slice(2),
  stdin,
  stdout,
  stderr,
  env,
  host: quickHost(),
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
