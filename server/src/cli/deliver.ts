// Where the result of a command goes: standard output, or the file that `--output` names.
import type { CommonOptions } from './request';
import type { Output, Surroundings } from './surroundings';
import { fileText } from './terminal';
import { UsageError } from './usage-error';
import { writeOutput } from './output-place';

/** Writes the result; a name that cannot be written to is a wrong use. */
export function deliver(text: string | Uint8Array, { output, quiet }: CommonOptions, around: Surroundings): void {
  if (output === undefined) {
    if (typeof text !== 'string')
      throw new UsageError('a workbook is no text; name a file that ends in ".xlsx" with "--output"');
    if (text !== '') around.stdout.write(text);
    return;
  }
  const stream = streamNamed(output, around);
  if (stream !== undefined) {
    stream.write(text);
    return;
  }
  writeOutput(output, typeof text === 'string' ? Buffer.from(fileText(text)) : text, around);
  if (!quiet && around.stderr.isTTY === true) around.stderr.write(`Written to ${output}\n`);
}

/** The process's own streams by the names that Unix has for them; they may be sockets, which cannot be opened again. */
function streamNamed(output: string, { stdout, stderr }: Surroundings): Output | undefined {
  const name = /^\/(?:dev\/(stdout|stderr)|(?:dev|proc\/self)\/fd\/([12]))$/.exec(output);
  if (name === null) return undefined;
  return name[1] === 'stdout' || name[2] === '1' ? stdout : stderr;
}
