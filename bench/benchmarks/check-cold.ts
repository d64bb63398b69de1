// A whole check from nothing, beside the floor: the yaml package's parseDocument and Ajv over the same files.
import type { Benchmark, Row } from '../benchmark';
import { runInTurn, type ProcessFigures } from '../process-run';

export const checkCold: Benchmark = {
  name: 'check-cold',
  title: 'Cold check, whole processes',
  isQuick: true,
  run: async ({ quick, workspace }) => {
    const modules = quick ? 300 : 1000;
    const folder = workspace(modules);
    const check = ['dist/cli.js', 'check', folder, '--format', 'json', '--jobs'];
    const { floor, alone, two } = await runInTurn(
      { floor: ['bench/floor.mjs', folder], alone: [...check, '1'], two: [...check, '2'] },
      quick ? 2 : 7,
    );
    const name = `${String(modules)} modules`;
    const share = (figures: ProcessFigures): Row['ratio'] & object => ({
      value: figures.ms.median / floor.ms.median,
      to: 'floor',
    });
    const cpu = (figures: ProcessFigures): Row['ratio'] & object => ({
      value: figures.cpuMs.median / floor.cpuMs.median,
      to: 'floor',
    });
    return [
      { what: `floor (yaml + Ajv), ${name}`, figure: floor.ms, unit: 'ms' },
      {
        what: `check --jobs 1, ${name}`,
        figure: alone.ms,
        unit: 'ms',
        ratio: share(alone),
        budgets: [{ most: 0.45, of: 'ratio' }],
      },
      {
        what: `check --jobs 2, ${name}`,
        figure: two.ms,
        unit: 'ms',
        ratio: share(two),
        budgets: [{ most: 0.3, of: 'ratio' }],
      },
      { what: 'processor time of the floor', figure: floor.cpuMs, unit: 'ms' },
      { what: 'processor time of check --jobs 1', figure: alone.cpuMs, unit: 'ms', ratio: cpu(alone), alarm: 3 },
      { what: 'processor time of check --jobs 2', figure: two.cpuMs, unit: 'ms', ratio: cpu(two) },
    ];
  },
};
