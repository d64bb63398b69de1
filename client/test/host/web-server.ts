// Serves the build of VS Code that runs in the browser alone, with an extension and a folder to open.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { folderOf, webFilesOf, type Build } from './builds';

/** Where the served window is, and how to end the server. */
export interface WebServer {
  readonly address: string;
  stop(): void;
}

/** What a window shows: an unpacked extension, a folder, and tests as a script of an extension under development. */
export interface WebWindow {
  readonly installed: string;
  readonly folder: string;
  readonly extension: string;
  readonly script: string;
}

/** Serves the build; the tests run when the address is opened. Throws with what the server printed when it does not start. */
export async function startWebServer(build: Build, window: WebWindow): Promise<WebServer> {
  // The server looks for a build in a folder named by its commit before it downloads one.
  const commit = '0'.repeat(40);
  const seed = join(folderOf(build), 'seed');
  rmSync(seed, { recursive: true, force: true });
  mkdirSync(seed);
  symlinkSync(webFilesOf(build), join(seed, `vscode-web-stable-${commit}`), 'dir');
  const address = `http://localhost:${await freePort()}`;
  const options = {
    ...{ browserType: 'none', quality: 'stable', commit, testRunnerDataDir: seed, esm: true },
    ...{ host: 'localhost', port: Number(new URL(address).port) },
    extensionPaths: [resolve(window.installed)],
    extensionDevelopmentPath: resolve(window.extension),
    extensionTestsPath: resolve(window.script),
    folderPath: resolve(window.folder),
  };
  // In a process of its own, because it prints every request.
  const script = 'require(process.argv[1]).open(JSON.parse(process.argv[2]))';
  const testWeb = join(folderOf(build), 'node_modules/@vscode/test-web');
  const child = spawn(process.execPath, ['--eval', script, testWeb, JSON.stringify(options)]);
  const end = (): unknown => child.kill('SIGKILL');
  process.once('exit', end);
  const stop = (): void => {
    process.off('exit', end);
    end();
  };
  await new Promise<void>((done, fail) => {
    let output = '';
    const late = () => fail(new Error(`the server of the browser's VS Code did not start:\n${output}`));
    const deadline = globalThis.setTimeout(late, 60_000);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes(`Listening on ${address}`)) return;
      clearTimeout(deadline);
      done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', late);
  })
    .then(() => untilAnswering(address))
    .catch((error: unknown) => {
      stop();
      throw error;
    });
  return { address, stop };
}

/** The server says that it listens a moment before it does. */
async function untilAnswering(address: string): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (attempts === 100) throw error;
      await setTimeout(100);
    }
  }
}

/** Asks the system for a port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
