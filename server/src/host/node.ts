// The port's end on Node: files by URI.
import { close, constants, open, read } from 'node:fs';
import { readdir, stat, lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { FileText } from '../core/index/file-state';
import { textLimit } from '../core/index/text-limit';
import { decodeText } from './decode';
import { faultWords, isSystemFault } from './fault-words';
import type { Host, NameKind } from './host';
import { folderUri } from '../workspace-files/uris';
import { walk } from './node-walk';
import { realPathOf } from './real-path';
import { today } from './today';

/** The files of this machine. */
export const nodeHost: Host = {
  home: homeFolder(),
  readFile: (uri) => readFile(fileURLToPath(uri)),
  kindOf: (uri) => kindOf(fileURLToPath(uri)),
  realPath: (uri) => folderUri(pathToFileURL(realPathOf(fileURLToPath(uri))).href),
  namesIn: (folder) => readdir(fileURLToPath(folder)).catch(() => undefined),
  list: (folder, roots) =>
    walk(
      fileURLToPath(folder),
      roots.map((root) => fileURLToPath(root)),
    ),
  today,
  now: () => performance.now(),
};

async function readFile(path: string): Promise<FileText> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { unreadable: faultWords('EISDIR') };
    if (!found.isFile()) return { unreadable: 'it is neither a file nor a folder; give whatever it is another name' };
    if (found.size > longest) return { unreadable: tooLong(found.size) };
    const file = await openFile(path, readOnly);
    try {
      return decodeText(await wholeOf(file, found.size));
    } finally {
      await closeFile(file);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    const isLink = error.code === 'ENOENT' && (await exists(path));
    return { unreadable: faultWords(isLink ? 'dangling' : error.code) };
  }
}

// File handles of `fs/promises` cost twice as much, which thousands of small files show.
const openFile = promisify<string, number, number>(open);
const closeFile = promisify(close);
const readPart = promisify(read);

/** The bytes of an open file, which may have grown or shrunk since its size was asked. */
async function wholeOf(file: number, size: number): Promise<Buffer> {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await readPart(file, buffer, length, buffer.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length < buffer.length) return buffer.subarray(0, length);
    buffer = Buffer.concat([buffer], 2 * buffer.length);
  }
}

/** A pipe that has taken the file's place since is opened without waiting; Windows has no such flag. */
const readOnly = constants.O_RDONLY | constants.O_NONBLOCK;

/** The size in bytes above which a text of UTF-8 surely has more characters than the engine reads. */
const longest = 3 * textLimit + 3;

function tooLong(size: number): string {
  return `it holds ${(size / 1_000_000).toFixed(1)} MB and at most ${String(textLimit / 1_000_000)} million characters are read; split it into several files`;
}

async function kindOf(path: string): Promise<NameKind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    if (await exists(path)) return 'file';
    return ['ENOENT', 'ENOTDIR'].includes(error.code) ? 'missing' : 'closed';
  }
}

/** The system knows no home of a user without an entry in its list of users. */
function homeFolder(): string | undefined {
  try {
    return folderUri(pathToFileURL(realPathOf(homedir())).href);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return undefined;
  }
}

/** Whether the name itself is there, wherever it leads. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
