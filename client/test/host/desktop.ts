// Runs the tests inside the extension host of VS Code for the desktop, which is downloaded when it is not there yet.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { inTwoAttempts, type Attempt, type Outcome } from './outcome';
import { Tally } from './tally';
import { makeWorkspace, removeWorkspace, type WorkspaceName } from './workspaces';

/** Installs the package in the newest VS Code and in the lowest supported one, and runs the tests there; throws when a download fails. */
export async function runOnDesktop(
  vsix: string,
  isOnce: boolean,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { vscode: string } };
  for (const version of ['stable', engines.vscode.replace('^', '')]) {
    const program = await download(version);
    const scratch = mkdtempSync(join(tmpdir(), 'vscode-desktop-'));
    try {
      install(program, vsix, scratch);
      for (const folder of ['samples', 'plain', 'large'] as const)
        onOutcome(
          await inTwoAttempts(`desktop ${version}/${folder}`, isOnce, () => runFolder(program, folder, scratch)),
        );
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

async function download(version: string): Promise<string> {
  console.log(`Looking for VS Code ${version}; it is downloaded the first time (about 150 MB)`);
  try {
    return await downloadAndUnzipVSCode({ version, reporter: new SilentReporter() });
  } catch (error) {
    throw new Error(
      `VS Code ${version} for the desktop could not be downloaded (${String(error)}): allow the download, or run "npm run test:vscode", which needs none`,
      { cause: error },
    );
  }
}

function install(program: string, vsix: string, scratch: string): void {
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
  if (command === undefined) throw new Error(`there is no command line beside ${program}`);
  const { status, stderr } = spawnSync(command, [...args, ...placesIn(scratch), '--install-extension', vsix], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}: ${stderr}`);
}

/** Opens a window on a folder, runs the tests made for it, and returns what they reported; never throws. */
async function runFolder(program: string, folder: WorkspaceName, scratch: string): Promise<Attempt> {
  const tally = new Tally();
  const path = makeWorkspace(folder);
  const window = spawn(program, [
    path,
    ...placesIn(scratch),
    `--extensionDevelopmentPath=${resolve('out/vscode/tests')}`,
    `--extensionTestsPath=${resolve(`out/vscode/tests/node/${folder}.js`)}`,
    ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--no-sandbox', '--disable-gpu'],
  ]);
  const deadline = setTimeout(() => window.kill(), 360_000);
  let rest = '';
  window.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) tally.add(line);
  });
  await new Promise<void>((done) => {
    window.on('error', (error) => {
      tally.failures.push({ title: 'the window', error: `${program} did not start: ${error.message}` });
      done();
    });
    window.on('close', () => done());
  });
  clearTimeout(deadline);
  tally.close();
  removeWorkspace(path);
  return tally;
}

function placesIn(scratch: string): readonly string[] {
  return [`--user-data-dir=${join(scratch, 'data')}`, `--extensions-dir=${join(scratch, 'extensions')}`];
}
