// What a benchmark is: a name, a title, and rows that say what was measured, beside what it is held against.
import type { Figure } from './figures';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: Figure;
  readonly unit: 'ms' | 'MB' | '×';
  /** Which of the figure's values counts; the median unless said otherwise. */
  readonly counts?: 'median' | 'p95';
  /** The figure as a share of another, named one. */
  readonly ratio?: { readonly value: number; readonly to: string };
  readonly budgets?: readonly Budget[];
  /** The ratio beyond which something is broken, however busy the machine: the quick run fails there, and nowhere else. */
  readonly alarm?: number;
}

/** What a row may come to: a ratio, or a figure in the row's unit. */
export interface Budget {
  readonly most: number;
  readonly of: 'ratio' | 'figure';
}

/** What a benchmark is given. */
export interface BenchContext {
  /** Whether only a minute is there: fewer rounds, smaller workspaces. */
  readonly quick: boolean;
  /** The folder of the generated workspace with so many modules. */
  readonly workspace: (modules: number) => string;
  /** Says on standard error what is going on. */
  readonly say: (text: string) => void;
}

/** A group of rows that are measured together. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /** Whether it is part of the quick run too. */
  readonly isQuick: boolean;
  /** Whether it takes so long, or so much, that it is run only where it is named, or with `--all`. */
  readonly onlyNamed?: boolean;
  readonly run: (context: BenchContext) => Promise<readonly Row[]>;
}

/** Whether a row keeps each of its budgets. */
export function kept({ figure, ratio, counts = 'median', budgets = [] }: Row): readonly boolean[] {
  return budgets.map(({ most, of }) => {
    const value = of === 'ratio' ? ratio?.value : figure[counts];
    return value !== undefined && value <= most;
  });
}
