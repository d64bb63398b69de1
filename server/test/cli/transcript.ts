// CLI transcripts: files, commands, and what they print, leave behind and exit with, as one text.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Host } from '../../src/host/host';
import { nodeHost } from '../../src/host/node';
import { nodeDisk } from '../../src/host/node-disk';
import { renderPaper } from '../../src/papers/render-paper';
import { fixtureToday } from '../check';
import { parseFixture, type FixtureFile } from '../fixture';
import { makeFile } from '../make-file';

/**
 * A transcript begins with files as fixtures write them (flags: `crlf`, `bom`, `link=TARGET`, `folder`,
 * `copy=FOLDER` for a folder of this repository with all that is in it). A line
 * `$ [NAME=value…] [cd FOLDER;] ARGUMENTS [< FILE]` runs the command line; below stand its output, with `2> ` before the
 * lines of standard error, `exit N`, and behind `#> PATH` each file that it made or changed (with the flags that it has).
 */
export interface Transcript {
  readonly files: readonly FixtureFile[];
  readonly head: string;
  readonly commands: readonly string[];
}

/** The host that transcripts run on: this machine's files on a fixed day. */
export const fixedHost: Host = { ...nodeHost, today: () => fixtureToday };

/** Reads a transcript. */
export function parseTranscript(text: string): Transcript {
  const [head = '', ...rest] = text.split(/^(?=\$ )/m);
  const note = /^(?:# .*\n)*/.exec(head)?.[0] ?? '';
  const files = head.slice(note.length).trim() === '' ? [] : parseFixture(head.slice(note.length));
  return { files, head, commands: rest.map((part) => part.slice(2, part.indexOf('\n'))) };
}

/** Runs a transcript in a folder of its own and gives it back as it really went. */
export async function played(transcript: Transcript): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'care-curriculum-'));
  try {
    for (const file of transcript.files) makeFile(root, file);
    let text = transcript.head;
    for (const command of transcript.commands) text += await playedCommand(command, root);
    return text;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function playedCommand(command: string, root: string): Promise<string> {
  const before = filesBelow(root);
  const { argv, env, folder, stdin } = shellWords(command);
  let stdout = '';
  let stderr = '';
  const code = await run({
    argv,
    env,
    cwd: join(root, folder),
    host: fixedHost,
    disk: nodeDisk,
    renderPaper,
    stdin: once(stdin === undefined ? '' : readFileSync(join(root, stdin))),
    stdout: { write: (text) => (stdout += String(text)) },
    stderr: { write: (text) => (stderr += String(text)) },
  });
  const errors = stderr.replace(/^(?=.)/gm, '2> ');
  const left = [...filesBelow(root)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => leftFile(path, text));
  return `$ ${command}\n${withLineEnd(stdout)}${withLineEnd(errors)}exit ${String(code)}\n${left.join('')}`;
}

/** A file as a transcript shows it: with flags in the place of what cannot be seen. */
function leftFile(path: string, text: string): string {
  const flags = [...(text.includes('\r\n') ? ['crlf'] : []), ...(text.startsWith('\uFEFF') ? ['bom'] : [])];
  const shown = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return `#> ${[path, ...flags].join(' ')}\n${withLineEnd(shown)}`;
}

function shellWords(command: string) {
  const match = /^((?:[A-Z_]+=\S* )*)(?:cd (\S+); )?(.*?)(?: < (\S+))?$/.exec(command);
  const [, settings = '', folder = '.', rest = '', stdin] = match ?? [];
  const env = Object.fromEntries(
    settings
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const argv = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? '');
  return { argv, env, folder, stdin };
}

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

function filesBelow(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
