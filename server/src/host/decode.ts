// Bytes to text, the same for files and for standard input: UTF-8, with a plain reason where it is none.
import type { FileText } from '../core/index/file-state';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes as text, a byte order mark kept; or where they stop being UTF-8. */
export function decodeText(bytes: Uint8Array): FileText {
  try {
    return strict.decode(bytes);
  } catch {
    return { unreadable: reasonAgainst(bytes) };
  }
}

function reasonAgainst(bytes: Uint8Array): string {
  if (bytes.includes(0)) return 'it holds binary data and no text; check that it was saved as a YAML file in UTF-8';
  const line = bytes.subarray(0, firstFault(bytes)).filter((byte) => byte === 10).length + 1;
  return `line ${String(line)} holds characters that are not in UTF-8; save the file again with the encoding UTF-8`;
}

/** The number of bytes before the first that cannot be read. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBegunWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether the bytes are UTF-8 that may go on. */
function isBegunWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
