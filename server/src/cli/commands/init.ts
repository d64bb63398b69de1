// `init`: writes a starter workspace and says what to do next.
import { counted, quoted } from '../../core/base/phrases';
import { starterFiles } from '../../core/features/starter';
import { padded, widthOf } from '../layout';
import { shownPath, uriOf, uriWithin } from '../paths';
import type { InitRequest } from '../request';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';
import { writeNew } from '../write-new';

/** Carries out `init`. */
export async function init({ folder, common }: InitRequest, around: Surroundings): Promise<CommandResult> {
  const root = uriOf(around.cwd, folder);
  const kind = await around.host.kindOf(root);
  if (kind === 'file') throw new UsageError(`${quoted(folder)} is a file; name a folder to start a workspace in`);
  const files = starterFiles.map(({ path, does, text }) => ({ uri: uriWithin(root, path), does, text }));
  // What an earlier run has left there is completed first.
  if (kind === 'folder') await around.host.list(root, [around.host.realPath(root)]);
  await writeNew(root, files, common, around);
  if (common.quiet) return { text: '', exitCode: exitCodes.fine };
  const rows = files.map(({ uri, does }) => ({ path: shownPath(around.cwd, uri), does }));
  const column = Math.max(...rows.map(({ path }) => widthOf(path)));
  const where = shownPath(around.cwd, root);
  const argument = where === '.' ? '' : ` ${/\s/.test(where) ? quoted(where, 400) : where}`;
  const text = [
    `Made ${counted(files.length, 'file')}:`,
    ...rows.map(({ path, does }) => `  ${padded(path, column)}  ${does}`),
    '',
    'What next:',
    `  care-curriculum check${argument}       what is missing: the module covers three items, the framework asks for more`,
    `  care-curriculum coverage${argument}    every item, and where it is covered`,
    '  Then put your own programme and modules in their place; "care-curriculum new module ID" makes the next one.',
    '',
  ].join('\n');
  return { text, exitCode: exitCodes.fine };
}
