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
    const { floor, check } = await runInTurn(
      { floor: ['bench/floor.mjs', folder], check: ['dist/cli.js', 'check', folder, '--format', 'json'] },
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
        what: `check, ${name}`,
        figure: check.ms,
        unit: 'ms',
        ratio: share(check),
        budgets: [{ most: 0.55, of: 'ratio' }],
      },
      { what: 'processor time of the floor', figure: floor.cpuMs, unit: 'ms' },
      { what: 'processor time of check', figure: check.cpuMs, unit: 'ms', ratio: cpu(check), alarm: 3 },
    ];
  },
};
