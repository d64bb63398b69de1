// What reaches beyond the file in hand: a gap that shows in its programme, workspace symbols, rename; in small and large workspaces.
import { RenameRequest, WorkspaceSymbolRequest, type Diagnostic } from 'vscode-languageserver/node';
import { behindEdit, type Ask } from '../asks';
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf, type Figure } from '../figures';
import { askInTurn, rowOf, type Workspace } from '../in-turn';
import { runNode } from '../process-run';
import { planOf } from '../workspace/plan';

const asks: readonly Ask[] = [
  behindEdit('workspace symbols "plan care"', ({ editor }) => {
    return () => editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'plan care' });
  }),
  behindEdit('rename of a module', ({ editor, page }) => {
    const line = page.text.split('\n').findIndex((content) => content.startsWith('id: '));
    const position = { line, character: 'id: '.length };
    const asked = { textDocument: { uri: editor.uriOf(page.path) }, position, newName: 'RENAMED' };
    return () => editor.connection.sendRequest(RenameRequest.type, asked);
  }),
];

export const serverWorkspace: Benchmark = {
  name: 'server-workspace',
  title: 'Work beyond one file, language server over stdio',
  isQuick: false,
  run: async ({ workspace }) => {
    const workspaces = [100, 10_000].map((modules): Workspace => ({ folder: workspace(modules), modules }));
    const rows: Row[] = [];
    for (const one of workspaces) {
      rows.push({
        what: `edit → the gap shows in its programme, ${String(one.modules)} modules`,
        figure: await gapShown(one, 40),
        unit: 'ms',
        counts: 'p95',
        budgets: [{ most: 150, of: 'figure' }],
      });
    }
    const asked = await askInTurn(asks, { workspaces, lines: 300, rounds: 1, count: 40 });
    return [...rows, ...asked.map((one) => rowOf(one, '300 lines'))];
  },
};

/** An outcome gains and loses the one item that nothing else in its programme addresses: the programme's file has to show it. */
async function gapShown({ folder, modules }: Workspace, count: number): Promise<Figure> {
  const { programme, module, gap } = await openGap(folder, modules);
  const editor = new Editor(folder);
  try {
    await editor.initialize();
    const uri = editor.uriOf(module.path);
    const text = editor.textOf(module.path);
    const line = text.split('\n').indexOf('    addresses:') + 1;
    await editor.open(uri, text);
    await editor.settled();
    const times: number[] = [];
    // In the form that the outcome's other links have.
    const isList = text.split('\n')[line]?.startsWith('      - ') === true;
    const added = isList ? `      - {competency: ${gap}, level: introduced}\n` : `      ${gap}: introduced\n`;
    const start = { line, character: 0 };
    const isGap = ({ code, message }: Diagnostic): boolean =>
      code === 'competency-not-covered' && typeof message === 'string' && message.includes(`"${gap}"`);
    for (let nth = 0; nth < count + 6; nth += 1) {
      const isAdding = nth % 2 === 0;
      const begun = performance.now();
      const shown = editor.diagnostics(editor.uriOf(programme.path), (found) => found.some(isGap) !== isAdding);
      if (isAdding) await editor.change(uri, start, start, added);
      else await editor.change(uri, start, { line: line + 1, character: 0 }, '');
      const at = await shown;
      if (nth >= 6) times.push(at - begun);
    }
    return figureOf(times);
  } finally {
    await editor.end();
  }
}

/** A gap that is reported, and a module of its programme that could close it; others are waived, or closed by a module of another programme. */
async function openGap(folder: string, modules: number) {
  const { stdout } = await runNode(['dist/cli.js', 'check', folder, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly Record<'file' | 'rule' | 'target', string>[];
  };
  for (const { file, rule, target: gap } of findings) {
    if (rule !== 'competency-not-covered') continue;
    const programme = planOf(modules, 1).programmes.find(({ path }) => file.endsWith(path));
    const module = programme?.members.find(
      ({ nth, stage, gaps }) => nth % 10 !== 0 && stage === 1 && gaps.includes(gap),
    );
    if (programme !== undefined && module !== undefined) return { programme, module, gap };
  }
  throw new Error('no programme has a gap that is reported');
}
