// What every call of the command line costs before it does anything: the version, and a check of one small file.
import type { Benchmark } from '../benchmark';
import { runInTurn } from '../process-run';

export const start: Benchmark = {
  name: 'start',
  title: 'Start of the command line, whole processes',
  isQuick: true,
  run: async ({ quick }) => {
    const { node, version, file, samples } = await runInTurn(
      {
        node: ['-e', '0'],
        version: ['dist/cli.js', '--version'],
        file: ['dist/cli.js', 'check', 'samples/modules/hc502.module.yml'],
        samples: ['dist/cli.js', 'check', 'samples'],
      },
      quick ? 3 : 15,
    );
    const ratio = (ms: number): { readonly value: number; readonly to: string } => ({
      value: ms / node.ms.median,
      to: 'node -e 0',
    });
    return [
      { what: 'node -e 0', figure: node.ms, unit: 'ms' },
      {
        what: '--version',
        figure: version.ms,
        unit: 'ms',
        ratio: ratio(version.ms.median),
        budgets: [{ most: 120, of: 'figure' }],
      },
      {
        what: 'check of one small file',
        figure: file.ms,
        unit: 'ms',
        ratio: ratio(file.ms.median),
        budgets: [{ most: 250, of: 'figure' }],
      },
      { what: 'check of the samples, 26 files', figure: samples.ms, unit: 'ms', ratio: ratio(samples.ms.median) },
    ];
  },
};
