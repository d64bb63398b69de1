// Where the text of a command goes: standard output, or the file that `--output` names.
import { isSystemFault } from '../host/fault-words';
import { uriOf } from './paths';
import type { CommonOptions } from './request';
import type { Surroundings } from './surroundings';
import { UsageError } from './usage-error';

/** Writes the text; a name that cannot be written to is a wrong use. */
export async function deliver(
  text: string | Uint8Array,
  { output, quiet }: CommonOptions,
  around: Surroundings,
): Promise<void> {
  if (output === undefined) {
    if (typeof text !== 'string')
      throw new UsageError('a workbook is no text; name a file that ends in ".xlsx" with "--output"');
    if (text !== '') around.stdout.write(text);
    return;
  }
  try {
    await around.host.writeFile(uriOf(around.cwd, output), text);
  } catch (error) {
    const reason = isSystemFault(error) ? refusals[error.code] : undefined;
    if (reason === undefined) throw error;
    throw new UsageError(`"--output" cannot write "${output}": ${reason}`);
  }
  if (!quiet && around.stderr.isTTY === true) around.stderr.write(`Written to ${output}\n`);
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there; name another file',
  EEXIST: 'one of the folders in its path is a file; name another file',
  EISDIR: 'it is a folder; name a file',
  ENOTDIR: 'one of the folders in its path is a file; name another file',
  EPERM: 'you have no permission to write there; name another file',
  EROFS: 'the disk can only be read; name another file',
};
