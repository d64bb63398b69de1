// The groups of tests: which tests run in which build of VS Code, on which folder.
import type { BuildName } from './builds';
import type { WorkspaceName } from './workspaces';

/** A group is run in one window, or by one sequence of windows where a person's hand is played. */
export interface Group {
  readonly name: string;
  readonly build: BuildName;
  /** The folder that the window shows; the tests are those in `client/test/suite/` in a folder of that name.
   * Without it, the tests are those in `client/test/ui/`, which open their own windows. */
  readonly folder?: WorkspaceName;
}

/** All groups. */
export const groups: readonly Group[] = [
  ...inside('newest', ['samples', 'plain', 'large']),
  { name: 'newest/ui', build: 'newest' },
  ...inside('lowest', ['samples', 'plain', 'large']),
  { name: 'lowest/ui', build: 'lowest' },
  ...inside('web', ['samples', 'plain']),
];

function inside(build: BuildName, folders: readonly WorkspaceName[]): readonly Group[] {
  return folders.map((folder) => ({ name: `${build}/${folder}`, build, folder }));
}
