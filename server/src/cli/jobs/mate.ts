// What threads that share a check say to each other: what it is told to do, and what comes back.
import type { Uri } from '../../core/base/uri';
import type { FileReading } from '../../core/index/file-state';
import type { Environment } from '../../core/index/query';
import type { FileFindings, RawFindings } from '../../core/rules/run';

/** One file as one thread has read it. The text goes along only where other threads need it. */
export type SharedReading = readonly [uri: Uri, reading: FileReading];

/** What was found in one file; the text goes along where there is something to show. */
export interface FoundInFile {
  readonly uri: Uri;
  readonly text: string | undefined;
  readonly findings: FileFindings;
  /** The findings before waivers and ignore comments; undefined where they are the same. */
  readonly raw: RawFindings | undefined;
}

/** What is to be checked. */
export interface SharedTask {
  readonly files: readonly Uri[];
  readonly environment: Environment;
  /** Two counters of 32 bits that all threads move on: the next file to read, and the files checked. */
  readonly counters: SharedArrayBuffer;
}

/** What a thread can be asked to do, in this order; rejects when the thread fails or ends. */
export interface Duties {
  /** Reads files until none is left; gives what they tell the rest of the workspace. */
  read(task: SharedTask): Promise<readonly SharedReading[]>;
  /** Takes what the others have read, and checks those of these files that it read itself. */
  check(others: readonly SharedReading[], wanted: ReadonlySet<Uri>): Promise<readonly FoundInFile[]>;
  /** Gives the texts of those of these files that it read itself. */
  texts(uris: readonly Uri[]): Promise<readonly (readonly [Uri, string])[]>;
}

/** A thread that shares the work. */
export interface Mate extends Duties {
  /** Ends it, whatever it is doing. */
  dismiss(): Promise<void>;
}
