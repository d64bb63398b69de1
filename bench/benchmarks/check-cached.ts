// A check with `--cache`: where nothing has changed since the last one, and where one module in a hundred has.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Benchmark, Row } from '../benchmark';
import { figureOf } from '../figures';
import { runNode, type ProcessRun } from '../process-run';
import { planOf } from '../workspace/plan';
import { moduleText } from '../workspace/module-text';
import { writeWorkspace } from '../workspace/write';

const kept = resolve('out/bench/kept');

export const checkCached: Benchmark = {
  name: 'check-cached',
  title: 'Check with --cache, whole processes',
  isQuick: true,
  run: async ({ quick }) => {
    const modules = quick ? 300 : 1000;
    const folder = resolve('out/bench/changing');
    rmSync(`${folder}.json`, { force: true });
    rmSync(kept, { recursive: true, force: true });
    writeWorkspace(folder, { modules });
    const check = ['dist/cli.js', 'check', folder, '--format', 'json', `--cache=${kept}`];
    const runs = { floor: [] as ProcessRun[], same: [] as ProcessRun[], changed: [] as ProcessRun[] };
    const first = await runNode(check);
    for (let round = 1; round <= (quick ? 2 : 7); round += 1) {
      runs.floor.push(await runNode(['bench/floor.mjs', folder]));
      runs.same.push(await runNode(check));
      change(folder, modules, round);
      runs.changed.push(await runNode(check));
    }
    const floor = figureOf(runs.floor.map(({ ms }) => ms));
    const floorCpu = figureOf(runs.floor.map(({ cpuMs }) => cpuMs));
    const row = (what: string, of: readonly ProcessRun[], most: number): Row => {
      const figure = figureOf(of.map(({ ms }) => ms));
      const ratio = { value: figure.median / floor.median, to: 'floor' };
      return {
        what: `${what}, ${String(modules)} modules`,
        figure,
        unit: 'ms',
        ratio,
        budgets: [{ most, of: 'ratio' }],
      };
    };
    const cpu = (what: string, of: readonly ProcessRun[], alarm: number): Row => {
      const figure = figureOf(of.map(({ cpuMs }) => cpuMs));
      const ratio = { value: figure.median / floorCpu.median, to: 'floor' };
      return { what: `processor time of ${what}`, figure, unit: 'ms', ratio, alarm };
    };
    return [
      { what: `floor (yaml + Ajv), ${String(modules)} modules`, figure: floor, unit: 'ms' },
      row('check --cache, nothing changed', runs.same, 0.12),
      row('check --cache, 1 % changed', runs.changed, 0.15),
      cpu('check --cache, nothing changed', runs.same, 0.6),
      cpu('check --cache, 1 % changed', runs.changed, 1.5),
      { what: `first check --cache, ${String(modules)} modules`, figure: figureOf([first.ms]), unit: 'ms' },
    ];
  },
};

/** One module in a hundred, others in each round, gets another word in an outcome's statement. */
function change(folder: string, modules: number, round: number): void {
  for (const module of planOf(modules, 1).modules) {
    if (module.nth % 100 !== round) continue;
    const text = moduleText(module, 1, undefined).replace(/^( {4}statement: )(?=[A-Z])/m, '$1Carefully ');
    writeFileSync(join(folder, module.path), text);
  }
}
