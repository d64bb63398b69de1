// Text of authors, names of files, arguments and variables that would steer a terminal: every command, its bytes looked at.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderWith } from './run-once';

const program = resolve('dist/cli.js');

/** Codes of terminals, C0, C1 and DEL, letters that nobody sees, and marks that turn the direction of reading. */
const steering =
  '\u001B[31m\u001B]0;title\u0007\u001B]8;;http://x\u001B\\\u0008\u009B2J\u007F\u0085' +
  '\u200B\u200C\u200D\u2060\uFEFF\u2028\u2029\u00AD\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069' +
  '\uFDD0[31m\u{E0041}\u180E\u3164';

/** Some of them, for texts that have to be short. */
const few = '\u001B]0;x\u0007\u009B\u007F\u200B\u2028\u00AD\u202E\u2066';

/** What no stream may hold, whatever was asked for. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFDD0\uFEFF]|[\u{E0000}-\u{E007F}]/u;

/** The codes of the program's own colours. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const colours = /\u001B\[(?:0|1|2|22|3[1-6]|39)m/g;

/** What no file may hold. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Words whose invisible letters are a matter of spelling: Persian, Hindi, an emoji of three, a flag. */
const spelt =
  'می\u200Cخواهم क्\u200Dष 👩\u200D⚕\uFE0F 👨🏽\u200D🔬 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';

/** The text as YAML writes it, which may not hold most of these characters as they are. */
const nasty = (text: string, marks = steering): string =>
  JSON.stringify(`${text}${marks} end`).replace(/[^ -~]/gu, (found) => {
    return `\\U${(found.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
  });

const framework = (version: string, more: string): string => `kind: framework
id: f
version: "${version}"
title: ${nasty('Framework')}
publisher: ${nasty('Publisher')}
progression: [${nasty('low')}, high]
items:
  - {id: A, type: area, label: ${nasty('Area', few)}, statement: ${nasty('About')}}
  - {id: A-1, type: component, label: ${nasty('One', few)}, statement: ${nasty('Statement')}${more}}
  - {id: A-2, type: component, label: ${nasty('Two', few)}, statement: ${nasty('Other')}}
`;

const files: Readonly<Record<string, string>> = {
  'care-curriculum.yaml': `kind: settings\n${nasty('key')}: ${nasty('value')}\n`,
  'f1.framework.yaml': framework('1', ''),
  'f2.framework.yaml': framework('2', `, replaced_by: ${nasty('A-2')}`).replaceAll('A-1,', 'A-3,'),
  'g.framework.yaml': `kind: framework\nid: g\nversion: "1"\nitems: [{id: G-1, type: component, label: ${nasty('G', few)}}]\n`,
  'x.crosswalk.yaml': `kind: crosswalk\nid: x\nfrom: f@1\nto: g@1\nrationale: ${nasty('Why')}\nlinks: [{from: A-1, to: [G-1], match: exact, note: ${nasty('note')}}]\n`,
  'o.overlay.yaml': `kind: overlay\nid: o\nbase: f@1\nregion: ${nasty('Region')}\ntitle: ${nasty('Overlay')}\nadd: [{id: O-1, refines: A-1, label: ${nasty('Added', few)}}]\nnot_applicable: [{id: A-2, rationale: ${nasty('Not here')}}]\n`,
  'p.programme.yaml': `kind: programme\nid: P\ntitle: ${nasty('Programme')}\nframeworks: [f@1]\noverlays: [o]\nroles: [r, s]\nmodules: [{module: M, stage: 1}, {module: ${nasty('N')}}]\n`,
  'r.role.yaml': `kind: role\nid: r\ntitle: ${nasty('Role')}\ndescription: ${nasty('Does')}\nsetting: ${nasty('Villages')}\nexpects: {A-1: ${nasty('low')}, A-2: high}\n`,
  's.role.yaml': `kind: role\nid: s\ntitle: ${nasty('Second')}\nexpects: {A-1: high}\n`,
  'b.resource.yaml': `kind: resource\nid: b\ntitle: ${nasty('Book')}\ntype: reading\nsource: ${nasty('From')}\nurl: https://x.example/\nillustrates: [A-1]\ndescription: ${nasty('Says')}\n`,
  'w.waivers.yaml': `kind: waivers\nwaivers: [{rule: ${nasty('rule')}, target: ${nasty('target')}, reason: ${nasty('reason')}}]\n`,
  'm\u001B[31m\u0007\u202E\u200B\u009B\n.module.yaml': `kind: module
id: M
title: ${nasty('Module')}
${nasty('unknown')}: 1
prerequisites: [${nasty('lost')}]
outcomes:
  - {id: ${nasty('LO1')}, statement: ${nasty('Understand')}, addresses: {A-1: ${nasty('low')}, ${nasty('A-9')}: high}}
  - {id: LO2, statement: ${nasty('Plan care')}, addresses: [A-2]}
activities: [{id: T, title: ${nasty('Talk')}, type: ${nasty('seminar')}, supports: [LO2]}]
assessments: [{id: E, title: ${nasty('Exam')}, type: osce, weighting: ${nasty('60')}, assesses: [LO2, ${nasty('LO9')}]}]
`,
  'broken\u001B]0;x\u0007.module.yaml': `kind: module\nid: B\ntitle: "\u202E\u200B\u009B ]\nx: [\n`,
};

const argument = `x${steering.replaceAll('\u0000', '')}`;

/** Every command, with what authors wrote, and with arguments that steer. */
const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--format', 'pretty'],
  ['check', '--format', 'text'],
  ['check', '--format', 'json'],
  ['check', '--format', 'pretty', '--color'],
  ['check', '--fix-dry-run'],
  ['check', '--fix-dry-run', '--color'],
  ['check', '--verbose', '--cache=cache'],
  ['check', argument],
  ['check', '--rule', `${argument}: error`],
  ['check', '--stdin-filename', `${argument}.module.yaml`],
  ['check', `--${argument}`],
  ['check', '--format', argument],
  ['check', '--output', `missing${argument}/out.txt`],
  ...['table', 'json', 'csv', 'md'].map((format) => ['coverage', '--format', format]),
  ['coverage', '--color'],
  ['coverage', '--min', '90'],
  ['coverage', '--programme', argument],
  ['coverage', '--framework', argument],
  ...['table', 'json', 'md', 'html'].flatMap((format) => [
    ['role', 'gap', 'r', '--format', format],
    ['role', 'compare', 'r', 's', '--format', format],
  ]),
  ['role', 'gap', argument],
  ...['job-description', 'appraisal', 'self-assessment', 'training-needs'].flatMap((to) => [
    ['export', '--to', to, '--role', 'r'],
    ['export', '--to', to, '--role', 'r', '--format', 'html'],
  ]),
  ['export', '--to', 'csv', '--programme', 'P'],
  ['export', '--to', argument],
  ['export', '--to', 'appraisal', '--role', argument],
  ...['table', 'json', 'md'].flatMap((format) => [
    ['resources', '--format', format],
    ['overlay', 'diff', 'o', '--format', format],
  ]),
  ['resources', '--for', argument],
  ['overlay', 'diff', argument],
  ['migrate', '--dry-run'],
  ['migrate', '--to', 'f@2', '--dry-run'],
  ['migrate', '--to', argument],
  ...['A-1', 'O-1', 'f', 'f@1', 'x', 'r', 'Role', 'missing-required-field', argument].map((id) => ['explain', id]),
  ['explain', 'A-1', '--color'],
  ['new', 'module', argument],
  ['new', 'module', 'M'],
  ['new', argument, 'x'],
  ['init', `made${argument}`],
  ['init', '.'],
  [argument],
  ['help', argument],
  ['check', '--help', argument],
  ['lsp', argument],
];

describe('text that would steer a terminal', function () {
  this.timeout(120_000);
  let root = '';
  before(() => (root = folderWith(files)));
  after(() => rmSync(root, { recursive: true, force: true }));

  const ran = (argv: readonly string[], cwd = root) =>
    spawnSync(process.execPath, [program, ...argv], {
      cwd,
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(root, `cache${argument}`), TERM: `xterm${argument}` },
      input: '',
      encoding: 'utf8',
      timeout: 100_000,
    });

  for (const argv of commands)
    it(`reaches none from ${JSON.stringify(argv.map((one) => one.slice(0, 24)).join(' '))}`, () => {
      const { stdout, stderr, status } = ran(argv);
      assert.ok(status !== null && status !== 3, stderr);
      if (!argv.includes('--output')) assert.notEqual(stdout + stderr, '');
      const ours = argv.includes('--color') ? colours : /(?!)/g;
      for (const text of [stdout, stderr]) {
        const found = forbidden.exec(text.replace(ours, ''));
        assert.equal(
          found,
          null,
          JSON.stringify(text.slice(Math.max(0, (found?.index ?? 0) - 60), (found?.index ?? 0) + 60)),
        );
      }
      if (argv.includes('json')) assert.doesNotThrow(() => JSON.parse(stdout));
    });

  it('is looked at in files as well: every letter stays, no control character does', () => {
    const folder = folderWith(files);
    for (const [name, argv] of [
      ['p.md', ['export', '--to', 'appraisal', '--role', 'r']],
      ['p.html', ['export', '--to', 'appraisal', '--role', 'r']],
      ['m.csv', ['export', '--to', 'csv', '--programme', 'P']],
      ['c.txt', ['coverage']],
      ['c.json', ['coverage', '--format', 'json']],
    ] as const) {
      const { status, stderr } = ran([...argv, '--output', name], folder);
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), controls);
    }
    assert.ok(readFileSync(join(folder, 'm.csv'), 'utf8').includes('\u200B'));
    rmSync(folder, { recursive: true });
  });

  it('is told from spelling, which stays as it is', () => {
    const folder = folderWith({
      'a.module.yaml': `kind: module\nid: A\ntitle: A\nprerequisites: [${JSON.stringify(spelt)}]\n`,
    });
    try {
      assert.ok(ran(['check', '--format', 'text'], folder).stdout.includes(spelt));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is shown where a folder has such a name', () => {
    const folder = join(root, `in${argument}`);
    mkdirSync(folder, { recursive: true });
    const { stdout, stderr } = ran(['init'], folder);
    assert.match(stdout, /^Made/);
    const again = ran(['init', `in${argument}`]);
    assert.match(again.stderr, /there already/);
    for (const text of [stdout, stderr, again.stderr]) assert.doesNotMatch(text, forbidden);
  });
});
