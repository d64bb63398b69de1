// From starting the server's process to its first answer and to the diagnostics of the file that is open, whatever the workspace's size.
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf } from '../figures';
import { pageOf } from '../typing';

export const serverStart: Benchmark = {
  name: 'server-start',
  title: 'Start of the language server over stdio',
  isQuick: false,
  run: async ({ workspace }) => {
    const rows: Row[] = [];
    for (const modules of [100, 10_000]) {
      const folder = workspace(modules);
      const page = pageOf(modules, 120);
      const hello: number[] = [];
      const first: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const editor = new Editor(folder);
        const text = page.text.replace('level: ', 'levl: ');
        const shown = editor.diagnostics(editor.uriOf(page.path), (found) => found.length > 0);
        hello.push(await editor.initialize());
        await editor.open(editor.uriOf(page.path), text);
        first.push((await shown) - editor.started);
        await editor.end();
      }
      const what = `${String(modules)} modules`;
      rows.push(
        { what: `initialize, ${what}`, figure: figureOf(hello), unit: 'ms', budgets: [{ most: 150, of: 'figure' }] },
        {
          what: `first diagnostics of the open file, ${what}`,
          figure: figureOf(first),
          unit: 'ms',
          budgets: [{ most: 300, of: 'figure' }],
        },
      );
    }
    return rows;
  },
};
