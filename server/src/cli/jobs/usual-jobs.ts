// How many threads check so many files when nobody says.

/** A further thread is worth its start from about so many files on. */
const worthwhile = 300;
/** Each thread knows what every file tells: beyond this, more of them only take memory. */
const most = 8;

/** The number of threads, this one included, for so many files on a machine with so many processors. */
export function usualJobs(files: number, processors: number): number {
  return Math.max(1, Math.min(processors, most, Math.floor(files / worthwhile)));
}
