// Settings of any shape: globs, rules, policy, frameworks. Nothing throws or hangs, and the check never calls it a failure of its own.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { rules } from '../../src/core/rules';
import { selectionOf } from '../../src/workspace-files/selection';
import { runIn } from '../cli/run-once';
import { documentPool } from '../incremental-pool';
import type { Area } from './area';
import { inBoundedTime } from './base-workspace';
import { oddCharacters, oddWords } from './hostile-pieces';
import { mutatedOf } from './mutations';
import { inFolder } from './temporary-folder';

/** A settings file, and the globs in it. */
interface Case {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly text: string;
}

const globSign = fc.constantFrom(
  ...['*', '**', '/', '?', '!', '+(', '*(', '@(', '!(', ')', '|', '{', '}', ',', '[', ']', '[!', '[^', '..', '.', '\\'],
  ...['a', 'modules', '.yaml', '.module.yaml', 'node_modules', '{1..9}', '[[:alpha:]]', ' ', '#', '~', '$'],
);
const glob = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(globSign, { minLength: 1, maxLength: 24, size: 'max' }).map((signs) => signs.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...oddWords, ...oddCharacters) },
);
const globs = fc.array(glob, { maxLength: 4 });
const word = fc.constantFrom(...oddWords, ...oddCharacters, 'mini@1', 'hee-coordinated-care', 'mini');
const severity = fc.oneof(fc.constantFrom('error', 'warning', 'information', 'hint', 'ignore'), word);
const settings = fc.record(
  {
    frameworks: fc.oneof(fc.array(word, { maxLength: 4 }), word),
    policy: fc.oneof(
      fc.record({
        require: fc.oneof(fc.constantFrom('all', 'components', 'none'), word),
        evidence: fc.oneof(fc.constantFrom('declared', 'assured'), word),
        enforce: severity,
        derive: word,
      }),
      word,
    ),
    rules: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...rules.map(({ id }) => id)), word), severity), {
      maxLength: 6,
    }),
  },
  { requiredKeys: [] },
);

const paths = [
  ...['care-curriculum.yaml', 'modules/a.module.yaml', 'modules/deep/er/still/b.module.yml', 'p.programme.yaml'],
  ...[
    `${'a'.repeat(120)}.yaml`,
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/b',
    'ü/# 1 (draft).module.yaml',
    'a{b}[c].module.yaml',
  ],
];
const longestMs = 4000;

export const settingsArea: Area<Case> = {
  name: 'settings',
  batch: 12,
  cases: fc.tuple(globs, globs, settings).chain(([include, exclude, { rules: severities = [], ...rest }]) => {
    const text = stringify({ kind: 'settings', include, exclude, ...rest, rules: Object.fromEntries(severities) });
    return fc.record({
      include: fc.constant(include),
      exclude: fc.constant(exclude),
      text: fc.oneof(fc.constant(text), mutatedOf(fc.constant(text))),
    });
  }),
  check: async ({ include, exclude, text }) => {
    inBoundedTime(() => {
      const isRead = selectionOf({ include, exclude });
      for (const path of paths) assert.equal(typeof isRead(path), 'boolean');
    }, longestMs);
    const files = new Map(
      [...documentPool.slice(0, 8).entries()].map(([nth, one]) => [`${String(nth)}.curriculum.yaml`, one]),
    );
    await inFolder(files.set('care-curriculum.yaml', text), async (folder) => {
      for (const command of [
        ['check', '--format', 'json'],
        ['coverage', '--format', 'csv'],
      ]) {
        const { code, stderr } = await runIn(folder, command);
        assert.ok(
          code === 0 || code === 1 || code === 2,
          `"${command.join(' ')}" ends with ${String(code)}: ${stderr}`,
        );
      }
    });
  },
};
