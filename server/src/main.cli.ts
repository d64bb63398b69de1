// The headless command line as a process: hands over the streams, the folder and the files, and takes the exit code.
import process from 'node:process';
import { run } from './cli/run';
import { nodeHost } from './host/node';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 3;
  });

const { argv, stdin, stdout, stderr, env } = process;
void run({
  argv: argv.slice(2),
  stdin,
  stdout,
  stderr,
  env,
  host: nodeHost,
  // Asked for when it is needed, for it may be gone.
  get cwd() {
    return process.cwd();
  },
}).then((code) => {
  process.exitCode ??= code;
});
