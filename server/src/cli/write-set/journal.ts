// The journal of a write set: which renames belong together. Written before the first rename, removed after the last.
import { createHash } from 'node:crypto';
import { makerOf } from '../../host/leftovers';

/** One step of a change; paths are relative to the journal's folder, with `/`. */
export interface JournalStep {
  /** The file to change. */
  readonly target: string;
  /** The temporary file that takes its place; null where the step removes the target. */
  readonly temporary: string | null;
  /** The digest of what the target holds before the step; null where nothing is there. */
  readonly before: string | null;
  /** The digest of what it holds afterwards; null where it is removed. */
  readonly after: string | null;
}

const form = 'care-curriculum journal 1';

/** The digest that journals hold. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The bytes of a journal; its first line tells whether the rest is whole. */
export function journalBytes(steps: readonly JournalStep[]): Uint8Array {
  const body = Buffer.from(JSON.stringify(steps));
  return Buffer.concat([Buffer.from(`${form} ${digestOf(body)}\n`), body]);
}

/**
 * Reads a journal; undefined where it is torn (the run was killed before the first rename) or was not written by this
 * program. A journal can come with a cloned repository, so it may name curriculum files below its own folder only.
 */
export function readJournal(bytes: Buffer): readonly JournalStep[] | undefined {
  const start = bytes.indexOf('\n') + 1;
  const body = bytes.subarray(start);
  if (bytes.toString('latin1', 0, start) !== `${form} ${digestOf(body)}\n`) return undefined;
  try {
    const steps = JSON.parse(body.toString('utf8')) as unknown;
    return Array.isArray(steps) && steps.every(isSound) ? steps : undefined;
  } catch {
    return undefined;
  }
}

function isSound(step: unknown): step is JournalStep {
  if (typeof step !== 'object' || step === null) return false;
  const { target, temporary, before, after } = step as Record<keyof JournalStep, unknown>;
  const isSoundSource =
    temporary === null ||
    (isBelow(temporary) && makerOf(temporary.slice(temporary.lastIndexOf('/') + 1)) !== undefined);
  return isBelow(target) && /\.ya?ml$/i.test(target) && isSoundSource && isDigest(before) && isDigest(after);
}

function isBelow(path: unknown): path is string {
  if (typeof path !== 'string' || path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((name) => !['', '.', '..', '.git', 'node_modules'].includes(name.toLowerCase()));
}

function isDigest(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
}
