// Medians and spreads of repeated measurements.

/** What repeated measurements come to. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The value that 95 in 100 measurements do not exceed. */
  readonly p95: number;
  /** The least and the greatest such value, where several runs have one each. */
  readonly p95Spread?: readonly [least: number, most: number];
  readonly count: number;
}

/** Sums up measurements; there must be at least one. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), least: at(0), most: at(1), p95: at(0.95), count: sorted.length };
}

/** Sums up runs of measurements, of which there must be at least one: the median of their medians, and that of their 95th percentiles. */
export function figureOfRuns(runs: readonly (readonly number[])[]): Figure {
  const figures = runs.map(figureOf);
  const { median } = figureOf(figures.map((one) => one.median));
  const p95 = figureOf(figures.map((one) => one.p95));
  const spread = runs.length > 1 ? { p95Spread: [p95.least, p95.most] as const } : {};
  return { ...figureOf(runs.flat()), median, p95: p95.median, ...spread };
}
