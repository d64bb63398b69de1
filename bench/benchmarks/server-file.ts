// Somebody works on a file: edit → diagnostics, completion, hover, in a small and in a large workspace.
import { atRest, behindEdit, brokenEdit, completion, edit, hover, type Ask } from '../asks';
import type { Benchmark, Row } from '../benchmark';
import { askInTurn, rowOf, type Workspace } from '../in-turn';

export const serverFile: Benchmark = {
  name: 'server-file',
  title: 'Work on one file, language server over stdio',
  isQuick: true,
  run: async ({ quick, workspace }) => {
    const sizes = quick ? [100] : [100, 10_000];
    const workspaces = sizes.map((modules): Workspace => ({ folder: workspace(modules), modules }));
    const rows: Row[] = [];
    for (const lines of quick ? [300] : [120, 300, 3000]) {
      const turns = { workspaces, lines, rounds: quick ? 1 : 5, count: quick ? 30 : 200 };
      const asked = await askInTurn(asksIn(lines), turns);
      rows.push(...asked.map((one) => rowOf(one, `${String(lines)} lines`)));
    }
    return rows;
  },
};

/** In the order in which the alternatives were measured: edits, completion, then hover while the text stands still. */
function asksIn(lines: number): readonly Ask[] {
  if (lines < 300) return [{ ...edit, most: 5 }];
  const most = lines > 1000 ? { edit: 80, completion: 20, hover: 8 } : { edit: 12, completion: 5, hover: 2 };
  const usual = [
    { ...edit, most: most.edit },
    { ...behindEdit('completion', completion), most: most.completion },
    { ...atRest('hover', hover), most: most.hover },
    behindEdit('hover', hover),
  ];
  return lines > 1000 ? [...usual, brokenEdit] : usual;
}
