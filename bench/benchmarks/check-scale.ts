// How a check grows: the cost of a file and the memory at ten times the modules; and, where it is named, at a hundred times.
import type { Benchmark } from '../benchmark';
import { figureOf } from '../figures';
import { runInTurn } from '../process-run';

export const checkScale: Benchmark = {
  name: 'check-scale',
  title: 'Check of 10,000 modules, whole processes',
  isQuick: false,
  run: async ({ workspace }) => {
    const check = (modules: number) => checkOf(workspace(modules));
    const { small, large } = await runInTurn({ small: check(1000), large: check(10_000) }, 5);
    return [
      { what: 'check, 1000 modules', figure: small.ms, unit: 'ms' },
      {
        what: 'check, 10000 modules: cost of a module',
        figure: large.ms,
        unit: 'ms',
        ratio: { value: large.ms.median / small.ms.median / 10, to: '1000 modules' },
        budgets: [{ most: 0.9, of: 'ratio' }],
      },
      { what: 'peak memory, 10000 modules', figure: large.peakMb, unit: 'MB', budgets: [{ most: 400, of: 'figure' }] },
    ];
  },
};

export const checkHuge: Benchmark = {
  name: 'check-huge',
  title: 'Check of 100,000 modules, whole processes',
  isQuick: false,
  onlyNamed: true,
  run: async ({ workspace }) => {
    const { small } = await runInTurn({ small: checkOf(workspace(1000)) }, 5);
    const { huge } = await runInTurn({ huge: checkOf(workspace(100_000)) }, 1, 0);
    const ratio = { value: huge.ms.median / small.ms.median / 100, to: '1000 modules' };
    return [
      {
        what: 'check, 100000 modules: cost of a module',
        figure: figureOf([huge.ms.median]),
        unit: 'ms',
        ratio,
      },
      { what: 'peak memory, 100000 modules', figure: huge.peakMb, unit: 'MB' },
    ];
  },
};

function checkOf(folder: string): readonly string[] {
  return ['dist/cli.js', 'check', folder, '--format', 'json'];
}
