// Runs npm and the packaging scripts as a person would, with an environment that tests choose.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** What differs from this process: the folder, variables, and the umask that new files are made under. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and returns its standard output.
 *
 * @throws when it ends with another code than 0; the message holds what it printed
 */
export function outputOf(command: string, args: readonly string[], { cwd, env }: Surroundings = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    cwd,
    // npm says on Windows by a file that only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${String(error ?? '')}\n${stdout}${stderr}`);
  return stdout;
}

/** The files that `npm pack` would take, sorted. */
export function packedFiles(surroundings: Surroundings = {}): readonly string[] {
  const answer = outputOf('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], surroundings);
  const [packed] = JSON.parse(answer) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path).sort();
}
