// Starts and stops the server that a build of VS Code consists of: it serves the workbench and runs the extension host.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { writeLanguagePack } from './language-pack';
import { endUntil } from './processes';
import { nodeOf, serverMainOf, type Build } from './builds';
import { workspaceFileIn } from './workspaces';

/** User settings that keep the workbench to itself: no network, no saving on its own, no welcome pages. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'http.systemCertificates': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A running server of VS Code with the extension installed in it. */
export class VscodeServer {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #port: number;
  readonly #end: () => boolean;

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.#child = child;
    this.#folder = folder;
    this.#port = port;
    this.#end = () => endGroup(child);
    process.once('exit', this.#end);
  }

  /** Starts the server; throws with what it printed when it does not listen within a minute. */
  static async start(build: Build, extensions: string): Promise<VscodeServer> {
    const folder = mkdtempSync(join(tmpdir(), 'vscode-test-'));
    mkdirSync(join(folder, 'data/User'), { recursive: true });
    writeLanguagePack(join(folder, 'data'), 'cy');
    const child = spawn(
      nodeOf(build),
      [
        serverMainOf(build),
        ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
        ...['--server-data-dir', join(folder, 'server'), '--user-data-dir', join(folder, 'data')],
        ...['--extensions-dir', extensions, '--telemetry-level', 'off'],
        // Without this switch the page ignores that it was asked to run tests, and never says so.
        '--enable-smoke-test-driver',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment(folder) },
    );
    try {
      const server = new VscodeServer(child, folder, await portOf(child));
      server.configure({});
      return server;
    } catch (error) {
      endGroup(child);
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Replaces the user's settings; open windows follow. */
  configure(settings: Readonly<Record<string, unknown>>): void {
    const file = join(this.#folder, 'data/User/settings.json');
    writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }));
  }

  /** Ends, time and again until the promise is settled, the processes below this server whose command line holds the text. */
  endUntil(settled: Promise<unknown>, text: string): Promise<void> {
    return endUntil(settled, text, this.#folder);
  }

  /** The address of a window on a folder, or on those that its workspace file names; `tests` is a script whose `run` is called in its extension host. */
  address(folder: string, tests?: { readonly extension: string; readonly script: string }): string {
    const remote = (path: string) => `vscode-remote://127.0.0.1:${this.#port}${resolve(path)}`;
    const payload = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    if (tests !== undefined)
      payload.push(['extensionDevelopmentPath', remote(tests.extension)], ['extensionTestsPath', remote(tests.script)]);
    const file = workspaceFileIn(folder);
    const shown = file === undefined ? { folder: resolve(folder) } : { workspace: resolve(file) };
    const query = new URLSearchParams({ ...shown, payload: JSON.stringify(payload) });
    return `http://127.0.0.1:${this.#port}/?${query.toString()}`;
  }

  /** Ends the server with everything it started, and removes its data. */
  async stop(): Promise<void> {
    const gone = new Promise((done) => this.#child.once('close', done));
    process.off('exit', this.#end);
    if (this.#end()) await gone;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Installs the packaged extension into an extensions folder; throws with what VS Code says when it refuses. */
export function installExtension(build: Build, vsix: string, extensions: string): void {
  rmSync(extensions, { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'vscode-install-'));
  const args = ['--install-extension', resolve(vsix), '--extensions-dir', extensions, '--server-data-dir', folder];
  const options = { encoding: 'utf8', env: environment(folder) } as const;
  const { status, stdout, stderr } = spawnSync(nodeOf(build), [serverMainOf(build), ...args], options);
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0 || !stdout.includes('was successfully installed'))
    throw new Error(`VS Code ${build.version} does not install ${vsix}:\n${stdout}${stderr}`);
}

/** Keeps what a server writes in its own folder, and keeps it from asking a marketplace. */
function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, TMPDIR: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Waits until the server says where it listens. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    let output = '';
    const deadline = setTimeout(() => fail(new Error(`the server of VS Code did not start:\n${output}`)), 60_000);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(deadline);
      done(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', (code) => {
      clearTimeout(deadline);
      fail(new Error(`the server of VS Code ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
}

/** Ends a process and those it started; tells whether there was any. */
function endGroup(child: ChildProcess): boolean {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
  try {
    process.kill(-child.pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
