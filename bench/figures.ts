// Medians and spreads of repeated measurements.

/** What repeated measurements come to. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The value that 95 in 100 measurements do not exceed. */
  readonly p95: number;
  readonly count: number;
}

/** Sums up measurements; there must be at least one. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), least: at(0), most: at(1), p95: at(0.95), count: sorted.length };
}
