// Entries of `include:` and `exclude:` that cannot do what they are for.
import { quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { readGlob, type GlobFault } from '../model/glob';
import { kindOfFileName } from '../schema/kinds';
import { documentRule, type Finding } from './rule';

export const patternWithoutEffect = documentRule({
  id: 'pattern-without-effect',
  category: 'structure',
  severity: 'error',
  summary: 'an entry under include or exclude leads out of the workspace or matches no file',
  fixable: false,
  on: ['settings'],
  *check({ include, exclude }, context) {
    const { uri } = context.file;
    if (kindOfFileName(uri.slice(uri.lastIndexOf('/') + 1)) !== 'settings') return;
    for (const glob of include) {
      const why = faultOf(glob);
      if (why !== undefined) yield finding(glob, includeWords[why]);
      else if (context.isUnmatched(glob.value)) yield { ...finding(glob, nothingThere), severity: 'warning' };
    }
    for (const glob of exclude) {
      const why = faultOf(glob);
      if (why !== undefined) yield { ...finding(glob, excludeWords[why]), severity: 'warning' };
    }
  },
});

function finding({ value, range }: Text, words: string): Finding {
  return { range, message: `${quoted(value)} ${words}`, target: value };
}

/** Of an empty entry the schema speaks. */
function faultOf({ value }: Text): Exclude<GlobFault, 'empty'> | undefined {
  const glob = readGlob(value);
  return 'fault' in glob && glob.fault !== 'empty' ? glob.fault : undefined;
}

const nothingThere =
  'matches no YAML file of this workspace, so it adds nothing; correct the path, which begins at the folder of this file, or delete the entry';

const includeWords: Readonly<Record<Exclude<GlobFault, 'empty'>, string>> = {
  'leads-out':
    'leads out of the workspace, where no file is read; bring the files into the folder of this file, or move this file up to a folder that holds them all',
  absolute:
    'is an absolute path, and files are read inside the workspace only; write the path as it is from the folder of this file',
  negated: 'begins with "!", so it names no file to read; list what is to be left out under "exclude:"',
};

const excludeWords: Readonly<Record<Exclude<GlobFault, 'empty'>, string>> = {
  'leads-out': 'leads out of the workspace, where no file is read anyway; delete the entry',
  absolute: 'is an absolute path, so it leaves nothing out; write the path as it is from the folder of this file',
  negated: 'begins with "!", so it leaves nothing out; name the files and folders to leave out one by one',
};
