// The memory of the language server: with a large workspace read, and after very many edits.
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf } from '../figures';
import { pageOf, Typist } from '../typing';

const modules = 10_000;
const edits = 100_000;

export const serverMemory: Benchmark = {
  name: 'server-memory',
  title: 'Memory of the language server',
  isQuick: false,
  run: async ({ workspace, say }) => {
    const editor = new Editor(workspace(modules));
    try {
      await editor.initialize();
      const page = pageOf(modules, 120);
      await editor.open(editor.uriOf(page.path), page.text);
      const begun = performance.now();
      await editor.settled();
      const settled = performance.now() - begun;
      const rest = editor.residentMb;
      if (rest === undefined) {
        say('this system does not tell how much memory a process takes');
        return [];
      }
      const typist = new Typist(editor, page);
      const samples: number[] = [];
      for (let done = 0; done < edits; done += 1000) {
        for (let nth = 0; nth < 998; nth += 1) await typist.send();
        await editor.settled();
        await typist.type();
        await typist.type();
        samples.push(editor.residentMb ?? rest);
      }
      const early = samples.slice(10, 20);
      const late = samples.slice(-10);
      const rows: readonly Row[] = [
        { what: `every file read and checked, ${String(modules)} modules`, figure: figureOf([settled]), unit: 'ms' },
        {
          what: `resident, ${String(modules)} modules`,
          figure: figureOf([rest]),
          unit: 'MB',
          budgets: [{ most: 350, of: 'figure' }],
        },
        {
          what: `resident after ${edits.toLocaleString('en-GB')} edits`,
          figure: figureOf(late),
          unit: 'MB',
          ratio: { value: figureOf(late).median / figureOf(early).median, to: 'after 20,000' },
          budgets: [{ most: 1.1, of: 'ratio' }],
        },
      ];
      return rows;
    } finally {
      await editor.end();
    }
  },
};
