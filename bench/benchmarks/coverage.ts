// The coverage of every programme of a workspace, from nothing, beside the floor.
import type { Benchmark } from '../benchmark';
import { runInTurn } from '../process-run';

export const coverage: Benchmark = {
  name: 'coverage',
  title: 'Coverage, whole processes',
  isQuick: false,
  run: async ({ workspace }) => {
    const folder = workspace(1000);
    const { floor, whole, one } = await runInTurn(
      {
        floor: ['bench/floor.mjs', folder],
        whole: ['dist/cli.js', 'coverage', folder, '--format', 'json'],
        one: ['dist/cli.js', 'coverage', folder, '--format', 'json', '--programme', 'programme-0001'],
      },
      5,
    );
    const ratio = (ms: number): { readonly value: number; readonly to: string } => ({
      value: ms / floor.ms.median,
      to: 'floor',
    });
    return [
      { what: 'coverage of all programmes, 1000 modules', figure: whole.ms, unit: 'ms', ratio: ratio(whole.ms.median) },
      { what: 'coverage of one programme, 1000 modules', figure: one.ms, unit: 'ms', ratio: ratio(one.ms.median) },
    ];
  },
};
