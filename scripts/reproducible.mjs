// What two builds of one commit would differ in, made the same: the date of a package and the modes of its files.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import process from 'node:process';

/** The first second that a zip archive can name, in seconds since 1970. */
const first = Date.UTC(1980, 0, 1) / 1000;

/** The last one. */
const last = Date.UTC(2107, 11, 31) / 1000;

/**
 * The date that packages carry, in seconds since 1970: SOURCE_DATE_EPOCH, or when the commit was made, or without
 * a repository the first that a zip archive can name.
 *
 * @throws when SOURCE_DATE_EPOCH is no number of seconds
 */
export function sourceDate(env = process.env) {
  const { SOURCE_DATE_EPOCH: asked = '' } = env;
  if (asked !== '' && !/^\d{1,12}$/.test(asked))
    throw new Error(`SOURCE_DATE_EPOCH is "${asked}": give it a number of seconds since 1970, or unset it`);
  const seconds = Number(asked === '' ? commitDate() : asked);
  return Math.min(Math.max(seconds, first), last);
}

function commitDate() {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return status === 0 && /^\d+\s*$/.test(stdout) ? stdout : first;
}

/** Gives files the modes that they are packed with, whatever the umask was when they were written. */
export function plainModes(paths) {
  for (const path of paths) chmodSync(path, path === 'dist/cli.js' ? 0o755 : 0o644);
}
