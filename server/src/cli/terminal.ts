// The door to the terminal: whatever a command writes passes here, so that only the codes of this program reach it.
import { randomBytes } from 'node:crypto';
import { harmlessLines, withoutControls } from '../core/base/harmless';
import type { Output } from './surroundings';

/** Stands for ESC in the codes of this program until they are written; it differs in every run, so that no text can hold it. */
export const codeMark = `\uFDD0${randomBytes(8).toString('hex')}`;

/** A code of this program: colours, the first column, the rest of a line. */
const codes = new RegExp(`${codeMark}\\[(\\d*[mGK])`, 'g');

/** A stream behind the door; bytes, of a workbook, pass as they are. */
export function guardedOutput(stream: Output): Output {
  return {
    write: (text) => stream.write(typeof text === 'string' ? terminalText(text) : text),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
  };
}

/** The text of a file: codes of this program as asked for, no other control characters, and every letter as written. */
export function fileText(text: string): string {
  return withCodes(text, withoutControls);
}

/** The columns of codes are none. */
export function withoutCodes(text: string): string {
  return text.includes(codeMark) ? text.replace(codes, '') : text;
}

function terminalText(text: string): string {
  return withCodes(text, harmlessLines);
}

/** Splitting by a pattern with a group gives texts and codes in turn. */
function withCodes(text: string, made: (part: string) => string): string {
  if (!text.includes(codeMark)) return made(text);
  const parts = text.split(codes);
  return parts.map((part, place) => (place % 2 === 0 ? made(part) : `\u001B[${part}`)).join('');
}
