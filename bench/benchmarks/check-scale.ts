// How a check grows: the cost of a file and the memory at ten times the modules, and a very large workspace once.
import type { Benchmark } from '../benchmark';
import { figureOf } from '../figures';
import { runInTurn } from '../process-run';

const huge = 100_000;

export const checkScale: Benchmark = {
  name: 'check-scale',
  title: 'Check of larger workspaces, whole processes',
  isQuick: false,
  run: async ({ workspace }) => {
    const arg = (modules: number): readonly string[] => [
      'dist/cli.js',
      'check',
      workspace(modules),
      '--format',
      'json',
      '--jobs',
      '1',
    ];
    const { small, large } = await runInTurn({ small: arg(1000), large: arg(10_000) }, 5);
    const { once } = await runInTurn({ once: [...arg(huge).slice(0, -1), '2'] }, 1, 0);
    const perModule = large.ms.median / small.ms.median / 10;
    return [
      { what: 'check, 1000 modules, --jobs 1', figure: small.ms, unit: 'ms' },
      {
        what: 'check, 10000 modules, --jobs 1: cost of a module',
        figure: large.ms,
        unit: 'ms',
        ratio: { value: perModule, to: '1000 modules' },
        budget: { most: 1.2, of: 'ratio' },
      },
      { what: 'peak memory, 10000 modules', figure: large.peakMb, unit: 'MB', budget: { most: 400, of: 'figure' } },
      {
        what: `check, ${String(huge)} modules, --jobs 2: cost of a module`,
        figure: figureOf([once.ms.median]),
        unit: 'ms',
        ratio: { value: once.ms.median / small.ms.median / 100, to: '1000 modules' },
      },
      { what: `peak memory, ${String(huge)} modules, --jobs 2`, figure: once.peakMb, unit: 'MB' },
    ];
  },
};
