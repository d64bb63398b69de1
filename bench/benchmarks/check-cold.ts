// A whole check from nothing, beside the floor: the yaml package's parseDocument and Ajv over the same files.
import type { Benchmark } from '../benchmark';
import { runInTurn } from '../process-run';

export const checkCold: Benchmark = {
  name: 'check-cold',
  title: 'Cold check, whole processes',
  isQuick: true,
  run: async ({ quick, workspace }) => {
    const modules = quick ? 300 : 1000;
    const folder = workspace(modules);
    const { floor, check } = await runInTurn(
      {
        floor: ['bench/floor.mjs', folder],
        check: ['dist/cli.js', 'check', folder, '--format', 'json'],
      },
      quick ? 3 : 7,
    );
    const name = `${String(modules)} modules`;
    return [
      { what: `floor (yaml + Ajv), ${name}`, figure: floor.ms, unit: 'ms' },
      {
        what: `check, ${name}`,
        figure: check.ms,
        unit: 'ms',
        ratio: { value: check.ms.median / floor.ms.median, to: 'floor' },
        budget: { most: 0.45, of: 'ratio' },
      },
    ];
  },
};
