// Makes the folders that the tests open: each run gets a fresh copy, so that no test sees what another has written.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Names a folder to open; there is a folder of tests in `client/test/suite/` for each that tests run inside. */
export type WorkspaceName = 'samples' | 'plain' | 'large' | 'half-written' | 'pictures' | 'three-schools';

/** Makes the folder and returns its path; whoever asks removes it by `removeWorkspace`. */
export function makeWorkspace(name: WorkspaceName): string {
  // Pictures show the folder's name, so it is one that people give to folders.
  const folder = join(mkdtempSync(join(tmpdir(), `curriculum-${name}-`)), 'curricula');
  mkdirSync(folder);
  fill[name](folder);
  return folder;
}

/** Removes a folder that `makeWorkspace` has made. */
export function removeWorkspace(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

/** The file by which a window shows several folders of those below this one; undefined where it shows this folder itself. */
export function workspaceFileIn(folder: string): string | undefined {
  const name = readdirSync(folder).find((one) => one.endsWith('.code-workspace'));
  return name === undefined ? undefined : join(folder, name);
}

/** Says which folders below this one a window shows; one that is open follows. */
export function showFolders(folder: string, names: readonly string[]): void {
  const folders = names.map((path) => ({ path }));
  writeFileSync(join(folder, 'schools.code-workspace'), JSON.stringify({ folders, settings: {} }));
}

/** A comment that says which finding the line above has. */
const announcement = /^#\s*(?:\^+|<) (?:error|warning|information|hint) [\w-]+:/;

const fill: Readonly<Record<WorkspaceName, (folder: string) => void>> = {
  samples: (folder) => cpSync('samples', folder, { recursive: true }),
  pictures: (folder) => {
    cpSync('samples', folder, { recursive: true });
    // The samples announce their findings in comments, which would be told twice in a picture.
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
    for (const path of files) {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      writeFileSync(join(folder, path), lines.filter((line) => !announcement.test(line)).join('\n'));
    }
  },
  plain: (folder) => {
    writeFileSync(join(folder, 'notes.yaml'), 'meeting: Tuesday\n');
    writeFileSync(join(folder, 'README.md'), 'Nothing of a curriculum is here.\n');
  },
  'half-written': (folder) =>
    writeFileSync(join(folder, 'first.module.yaml'), 'kind: module\nid: CC1\noutcomes:\n  - id: LO1\n'),
  // The same IDs and titles in each: what tells them apart is the folder, an item, and a module that is missing.
  'three-schools': (folder) => {
    for (const [school, item] of Object.entries({ north: 'COM-01', south: 'COM-02', east: 'COM-03' })) {
      mkdirSync(join(folder, school));
      writeFileSync(
        join(folder, school, 'care.programme.yaml'),
        'kind: programme\nid: care\ntitle: Certificate in Care\nframeworks: [hee-coordinated-care]\nmodules: [CC101]\n',
      );
      const text = moduleText(101)
        .replace('M0101', 'CC101')
        .replace(/COM-\d+/, item);
      writeFileSync(
        join(folder, school, `${school}.module.yaml`),
        `${text}prerequisites: [IN-${school.toUpperCase()}]\n`,
      );
    }
    showFolders(folder, ['north', 'south']);
  },
  large: (folder) => {
    mkdirSync(join(folder, 'modules'));
    for (let number = 1; number <= 1000; number++)
      writeFileSync(join(folder, 'modules', `${idOf(number)}.module.yaml`), moduleText(number));
    const modules = Array.from({ length: 20 }, (_, at) => idOf(at + 1)).join(', ');
    writeFileSync(
      join(folder, 'large.programme.yaml'),
      `kind: programme\nid: large\ntitle: A large programme\nframeworks: [hee-coordinated-care]\nstages:\n  - {id: S1, title: Stage 1, modules: [${modules}]}\n`,
    );
  },
};

function idOf(number: number): string {
  return `M${String(number).padStart(4, '0')}`;
}

/** A module as authors write them, each with an item of its own to address. */
function moduleText(number: number): string {
  const item = `COM-${String((number % 6) + 1).padStart(2, '0')}`;
  return `kind: module
id: ${idOf(number)}
title: Module ${number}
level: 5
credits: 20
outcomes:
  - id: LO1
    statement: Apply what was agreed in meeting ${number} to the care of one person.
    addresses:
      ${item}: introduced
activities:
  - {id: A1, title: Seminar, type: seminar, hours: 2, supports: [LO1]}
assessments:
  - {id: AS1, title: Essay, type: essay, weighting: 100, assesses: [LO1]}
`;
}
