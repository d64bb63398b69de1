// Arguments of any kind: the exit code is one of use, never of failure, and what is printed neither shows internals nor steers a terminal.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandSpecs } from '../../src/cli/commands-table';
import { runIn } from '../cli/run-once';
import type { Area } from './area';
import { oddCharacters, oddWords } from './hostile-pieces';
import { sampleTexts } from './real-texts';
import { inFolder, textsBelow } from './temporary-folder';

const files = new Map([...sampleTexts].map(([path, text]) => [path.replace(/^samples\//, ''), text]));

/** Words without a slash in front: nothing outside the case's own folder is named. */
const word = fc.oneof(
  fc.constantFrom(...[...oddWords, ...oddCharacters].filter((one) => !one.startsWith('/') && !one.startsWith('file:'))),
  fc.constantFrom(
    ...['modules', 'modules/cc701.module.yaml', 'none', '.', '..', 'hee-coordinated-care', 'pgcert-care-coordination'],
  ),
  fc.constantFrom(
    ...['care-coordinator', 'COM-01', 'CC701', '0', '100', '101', '-1', 'x.html', 'x.xlsx', 'md', 'json', 'csv', ''],
  ),
);
const flags = commandSpecs.flatMap(({ options }) => options.map((option) => `--${option.name}`));
const words = commandSpecs.flatMap(({ options, operands }) =>
  [...options, ...operands].flatMap((one) => one.words ?? []),
);
const argument = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...flags) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...flags), word).map(([flag, value]) => `${flag}=${value}`) },
);
const command = fc.constantFrom(...commandSpecs.map(({ name }) => name).filter((name) => name !== 'lsp'));

export const argumentsArea: Area<readonly string[]> = {
  name: 'arguments',
  batch: 6,
  cases: fc.tuple(fc.oneof({ weight: 9, arbitrary: command }, word), fc.array(argument, { maxLength: 5 })).map(
    // A colour that was asked for is printed, and stacks that were asked for are shown.
    ([first, rest]) => [first, ...rest].filter((one) => !/^--(?:color|verbose)/.test(one) && !/lsp/.test(one)),
  ),
  check: async (argv) => {
    await inFolder(files, async (folder, root) => {
      const outside = outsideOf(folder, root);
      const { code, stdout, stderr } = await runIn(folder, argv);
      assert.ok(code === 0 || code === 1 || code === 2, `it ends with ${String(code)}: ${stderr}`);
      assert.doesNotMatch(stderr, /^\s+at |\b(?:Type|Range|Reference)Error\b|\bE[A-Z]{4,}\b/m, 'it shows internals');
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
      assert.doesNotMatch(stderr, control, 'what it says steers a terminal');
      if (!argv.some((one) => /xlsx/.test(one)))
        assert.doesNotMatch(stdout, control, 'what it prints steers a terminal');
      if (argv[0] === 'new') assert.deepEqual(outsideOf(folder, root), outside, 'it writes outside the workspace');
    });
  },
};

/** What lies beside a folder in the root above it. */
function outsideOf(folder: string, root: string): readonly string[] {
  return [...textsBelow(root).keys()].filter((path) => !`${root}/${path}`.startsWith(`${folder}/`));
}
