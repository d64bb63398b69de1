// A fault of the system that no command has foreseen, as a sentence: it is the user's to mend, so it is a wrong use.
import { quoted } from '../core/base/phrases';
import { faultWords, writeFaultWords, type SystemFault } from '../host/fault-words';

/** The sentence, without a full stop. */
export function faultSentence({ code, syscall, path }: SystemFault): string {
  if (syscall === 'uv_cwd') return 'the working directory is not there any more; change to a folder that is';
  if (path === undefined && syscall === 'write') return `standard output cannot be written: ${writeFaultWords(code)}`;
  const isWriting = !['open', 'read', 'stat', 'lstat', 'scandir', 'realpath', 'fstat'].includes(syscall);
  const what = path === undefined ? 'a file' : quoted(path, 200);
  return isWriting
    ? `${what} cannot be written: ${writeFaultWords(code)}`
    : `${what} cannot be read: ${faultWords(code)}`;
}
