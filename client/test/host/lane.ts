// Runs the groups of tests of one build, one after the other, in the extension as it is packaged.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildNamed, type Build } from './builds';
import type { Group } from './groups';
import { inTwoAttempts, type Attempt, type Outcome } from './outcome';
import { runSuite } from './run-suite';
import { installExtension, VscodeServer } from './vscode-server';
import { startWebServer } from './web-server';
import { windowTests } from '../ui';
import { runWindows, Windows } from '../ui/windows';
import { makeWorkspace, removeWorkspace, type WorkspaceName } from './workspaces';

/** What a lane works with. */
export interface Lane {
  readonly browser: Browser;
  readonly build: Build;
  readonly vsix: string;
  readonly groups: readonly Group[];
  /** Only tests whose title holds this are run. */
  readonly grep: string;
  /** Whether what fails is not given a second attempt. */
  readonly isOnce: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Installs the package in a fresh place and runs the groups; throws when VS Code refuses the package or does not start. */
export async function runLane(lane: Lane): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'vscode-lane-'));
  try {
    const extensions = join(scratch, 'extensions');
    mkdirSync(extensions);
    // A build for the browser alone cannot unpack a package; it is given what a server has unpacked.
    installExtension(lane.build.hasServer ? lane.build : buildNamed('newest'), lane.vsix, extensions);
    await (lane.build.hasServer ? runWithServer(lane, extensions) : runInBrowser(lane, extensions));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** One server for all groups; each gets a window of its own, and default settings. */
async function runWithServer(
  { browser, build, groups, grep, isOnce, onOutcome }: Lane,
  extensions: string,
): Promise<void> {
  const server = await VscodeServer.start(build, extensions);
  try {
    for (const { name, folder } of groups) {
      if (folder === undefined) {
        const windows = new Windows(browser, server);
        onOutcome(
          await inTwoAttempts(name, isOnce, (passed) =>
            runWindows(name, windows, windowTests[build.name], grep, passed),
          ),
        );
        continue;
      }
      const tests = { extension: testFolder, script: scriptOf(folder, 'node') };
      onOutcome(
        await inTwoAttempts(name, isOnce, () => {
          server.configure({});
          return withWorkspace(folder, (path) => runSuite(browser, name, server.address(path, tests)));
        }),
      );
    }
  } finally {
    await server.stop();
  }
}

async function runInBrowser({ browser, build, groups, isOnce, onOutcome }: Lane, extensions: string): Promise<void> {
  const installed = readdirSync(extensions, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (installed === undefined) throw new Error(`nothing was installed in ${extensions}`);
  for (const { name, folder } of groups) {
    if (folder === undefined) throw new Error('the build for the browser alone has no windows of its own');
    const window = {
      installed: join(extensions, installed.name),
      extension: testFolder,
      script: scriptOf(folder, 'web'),
    };
    const attempt = (): Promise<Attempt> =>
      withWorkspace(folder, async (path) => {
        const server = await startWebServer(build, { ...window, folder: path });
        const result = await runSuite(browser, name, server.address);
        server.stop();
        return result;
      });
    onOutcome(await inTwoAttempts(name, isOnce, attempt));
  }
}

/** The extension that the tests are taken for, so that they run inside the extension host; the bundles lie in it. */
const testFolder = 'out/vscode/tests';

function scriptOf(folder: WorkspaceName, platform: 'node' | 'web'): string {
  return join(testFolder, platform, `${folder}.js`);
}

async function withWorkspace<T>(name: WorkspaceName, use: (path: string) => Promise<T>): Promise<T> {
  const path = makeWorkspace(name);
  try {
    return await use(path);
  } finally {
    removeWorkspace(path);
  }
}
