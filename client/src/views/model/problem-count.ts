// How many problems a module has: the editor's problems of its file, or of its lines where the file holds several documents.
import type { OutlineModule } from '../../../../server/src/protocol';

/** A problem, as much of it as counts. */
export interface Problem {
  /** The line it begins in, from 0. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'other';
}

/** Errors, warnings, and what is merely worth knowing. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

/** Counts the problems of a module among those of its file. */
export function problemsOf({ lines }: Pick<OutlineModule, 'lines'>, ofFile: readonly Problem[]): ProblemCount {
  const own = ofFile.filter(({ line }) => lines === undefined || (line >= lines.first && line <= lines.last));
  const count = (wanted: Problem['severity']): number => own.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), others: count('other') };
}

/** The sum of some counts. */
export function sumOf(counts: readonly ProblemCount[]): ProblemCount {
  const sum = (key: keyof ProblemCount): number => counts.reduce((total, count) => total + count[key], 0);
  return { errors: sum('errors'), warnings: sum('warnings'), others: sum('others') };
}
