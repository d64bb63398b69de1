// This machine's files for a program that reads thousands of them: at once while the disk is quick, several at a time where it is not.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileText } from '../core/index/file-state';
import { decodeText } from './decode';
import type { Host } from './host';
import { nodeHost } from './node';

/** The longest that a reading may take in milliseconds. */
const patience = 1;
/** How many readings in a row must have taken longer before the disk counts as slow: a busy machine delays a few of them. */
const slowInRow = 4;
/** How many files are then read in the background before the disk is tried again. */
const pause = 64;
const bufferSize = 1 << 18;
/** A pipe is opened without waiting for somebody to write to it; Windows has no such flag, and takes nothing for 0. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * A host whose `readFile` blocks for the moment that a quick disk takes, which is a tenth of what waiting costs; a slow
 * disk is read in the background. What it answers is what `nodeHost` answers.
 */
export function quickHost(): Host {
  const buffer = Buffer.allocUnsafeSlow(bufferSize);
  let inBackground = 0;
  let slow = 0;
  return {
    ...nodeHost,
    readFile: (uri) => {
      if (inBackground > 0) {
        inBackground -= 1;
        return nodeHost.readFile(uri);
      }
      const started = performance.now();
      const text = readNow(fileURLToPath(uri), buffer);
      slow = performance.now() - started > patience ? slow + 1 : 0;
      if (slow === slowInRow) {
        slow = 0;
        inBackground = pause;
      }
      return text ?? nodeHost.readFile(uri);
    },
  };
}

/** The text of a plain file that is not too long; undefined for everything else. */
function readNow(path: string, buffer: Buffer): FileText | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    if (!fstatSync(file).isFile()) return undefined;
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return length < buffer.length ? decodeText(buffer.subarray(0, length)) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
