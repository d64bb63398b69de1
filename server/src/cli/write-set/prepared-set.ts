// One write set on its way: temporary files first, then the journal, then the renames; each step can be undone.
import { randomBytes } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import type { Disk, DiskEntry } from '../../host/disk';
import { isSystemFault } from '../../host/fault-words';
import { digestOf, journalBytes, type JournalStep } from './journal';
import { journalName, temporaryName } from '../../host/leftovers';
import { isInside } from '../../host/real-path';
import { makeFolders, removeFolders } from './folders';

/** A file to change or to make. */
export interface Change {
  readonly path: string;
  /** What the file holds; undefined where it must not be there yet. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/** Files of one workspace that are changed together. */
export interface WriteSet {
  /** The folder that no change may lead out of. */
  readonly root: string;
  /** In the order of the renames: what says that the change is done comes last. */
  readonly changes: readonly Change[];
}

/** Why a change is refused before anything is written. */
export type Refusal = 'outside' | 'changed' | 'taken' | 'no-file' | 'busy';

/** A refusal, or a fault of the system, at one file. */
export class WriteFault extends Error {
  readonly path: string;
  readonly reason: Refusal | { readonly code: string };

  constructor(path: string, reason: WriteFault['reason']) {
    super(`cannot write ${path}`);
    this.path = path;
    this.reason = reason;
  }
}

interface Step {
  readonly change: Change;
  readonly target: string;
  readonly temporary: string;
  readonly entry: DiskEntry | undefined;
}

/** A write set whose steps are taken one by one. */
export class PreparedSet {
  readonly #disk: Disk;
  #root: string;
  readonly #token = randomBytes(6).toString('hex');
  readonly #steps: Step[] = [];
  readonly #madeFolders: string[] = [];
  #done = 0;
  #temporaries = 0;
  #ownsJournal = false;

  constructor(disk: Disk, { root }: WriteSet) {
    this.#disk = disk;
    this.#root = root;
  }

  /** The changes whose files hold the new content now, and the others. */
  get progress(): { readonly done: readonly Change[]; readonly open: readonly Change[] } {
    const changes = this.#steps.map(({ change }) => change);
    return { done: changes.slice(0, this.#done), open: changes.slice(this.#done) };
  }

  /** Writes a temporary file for each change beside its target. Throws a WriteFault. */
  prepare(changes: readonly Change[]): void {
    this.#at(this.#root, () => {
      this.#root = this.#disk.realPath(this.#root);
    });
    for (const change of changes) {
      this.#at(change.path, () => {
        const target = this.#disk.realPath(change.path);
        if (!isInside(this.#root, target)) throw new WriteFault(change.path, 'outside');
        const entry = this.#disk.entry(target);
        if (entry !== undefined && entry.kind !== 'file') throw new WriteFault(change.path, 'no-file');
        if (entry !== undefined) this.#disk.requireWritable(target);
        this.#madeFolders.push(...makeFolders(this.#disk, dirname(target)));
        const temporary = join(dirname(target), this.#temporaryName());
        this.#steps.push({ change, target, temporary, entry });
        this.#disk.create(temporary, change.after, entry);
      });
    }
  }

  /** Makes sure that every file still holds what it held when it was read. Throws a WriteFault. */
  verify(): void {
    for (const { change, target } of this.#steps)
      this.#at(change.path, () => {
        if (change.before === undefined) {
          if (this.#disk.isTaken(target)) throw new WriteFault(change.path, 'taken');
        } else if (!this.#holds(target, change.before)) throw new WriteFault(change.path, 'changed');
      });
  }

  /** Renames every temporary file to its target. Throws a WriteFault. */
  commit(): void {
    const isJournalled = this.#steps.length > 1;
    if (isJournalled) this.#beginJournal();
    for (const { change, target, temporary } of this.#steps) {
      this.#at(change.path, () => {
        try {
          this.#disk.rename(temporary, target);
        } catch (error) {
          // Another run has found the journal and completed it.
          if (!isSystemFault(error) || error.code !== 'ENOENT' || !this.#holds(target, change.after)) throw error;
        }
      });
      this.#done += 1;
    }
    this.#syncFolders();
    if (isJournalled) this.#at(this.#journal, () => this.#disk.remove(this.#journal));
  }

  /** Puts everything back as it was. Throws the system's error, and leaves a journal, where that is refused. */
  undo(): void {
    if (this.#done > 0) this.#undoRenames();
    // The journal goes first: it must never name temporary files that are gone.
    if (this.#ownsJournal) this.#disk.remove(this.#journal);
    for (const { temporary } of this.#steps) this.#disk.remove(temporary);
    removeFolders(this.#disk, this.#madeFolders);
  }

  get #journal(): string {
    return join(this.#root, journalName);
  }

  /** The journal is created, never replaced: where one is, another run is at work. */
  #beginJournal(): void {
    const steps = this.#steps.map(({ change, target, temporary }) => ({
      target: this.#within(target),
      temporary: this.#within(temporary),
      before: change.before === undefined ? null : digestOf(change.before),
      after: digestOf(change.after),
    }));
    this.#at(this.#journal, () => {
      try {
        this.#disk.create(this.#journal, journalBytes(steps));
      } catch (error) {
        if (isSystemFault(error) && error.code === 'EEXIST') throw new WriteFault(this.#journal, 'busy');
        this.#disk.remove(this.#journal);
        throw error;
      }
      this.#ownsJournal = true;
    });
    this.#syncFolders();
  }

  /** The way back is a write set too, with a journal that takes the place of the first one. */
  #undoRenames(): void {
    const back = this.#steps.slice(0, this.#done).toReversed();
    const renames = back.map(({ change, target, entry }) => {
      const { before, after } = change;
      const temporary = before === undefined ? null : join(dirname(target), this.#temporaryName());
      if (temporary !== null && before !== undefined) this.#disk.create(temporary, before, entry);
      return { target, temporary, before: digestOf(after), after: before === undefined ? null : digestOf(before) };
    });
    const steps: readonly JournalStep[] = renames.map((step) => ({
      ...step,
      target: this.#within(step.target),
      temporary: step.temporary === null ? null : this.#within(step.temporary),
    }));
    const next = join(this.#root, this.#temporaryName());
    this.#disk.create(next, journalBytes(steps));
    this.#disk.rename(next, this.#journal);
    this.#ownsJournal = true;
    for (const { target, temporary } of renames) {
      if (temporary === null) this.#disk.remove(target);
      else this.#disk.rename(temporary, target);
      this.#done -= 1;
    }
    this.#syncFolders();
    this.#disk.remove(this.#journal);
  }

  #syncFolders(): void {
    for (const folder of new Set([this.#root, ...this.#steps.map(({ target }) => dirname(target))]))
      this.#disk.syncFolder(folder);
  }

  #holds(path: string, content: Uint8Array): boolean {
    return this.#disk.entry(path)?.kind === 'file' && this.#disk.read(path).equals(content);
  }

  #within(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }

  #temporaryName(): string {
    return temporaryName(process.pid, this.#token, this.#temporaries++);
  }

  #at(path: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!isSystemFault(error)) throw error;
      throw new WriteFault(path, { code: error.code });
    }
  }
}
