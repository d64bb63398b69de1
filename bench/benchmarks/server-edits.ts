// One keystroke in an editor: how soon the diagnostics of the edited file show it, and those of the programme that it leaves with a gap.
import type { Diagnostic } from 'vscode-languageserver/node';
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf, type Figure } from '../figures';
import { runNode } from '../process-run';
import { openQuote, pageOf, Typist, type Typed } from '../typing';
import { planOf } from '../workspace/plan';

const lengths = [
  { lines: 120, most: 5 },
  { lines: 300, most: 12 },
  { lines: 3000, most: 80 },
] as const;

export const serverEdits: Benchmark = {
  name: 'server-edits',
  title: 'One edit, language server over stdio',
  isQuick: false,
  run: async (context) => {
    const sizes = context.quick ? [100] : [100, 10_000];
    const rows: Row[] = [];
    const medians = new Map<string, Figure>();
    for (const modules of sizes) {
      const count = context.quick ? 40 : 200;
      for (const { lines, most } of lengths) {
        if (context.quick && lines > 1000) continue;
        const figure = await editsOf(context.workspace(modules), modules, lines, lines > 1000 ? count / 4 : count);
        const what = `edit → diagnostics of the file, ${String(lines)} lines`;
        const small = medians.get(what);
        medians.set(what, figure);
        rows.push({
          what: `${what}, ${String(modules)} modules`,
          figure,
          unit: 'ms',
          counts: 'p95',
          ...(small === undefined ? {} : { ratio: { value: figure.median / small.median, to: '100 modules' } }),
          // The budget is for a large workspace; the small one is there to be compared with.
          ...(modules === sizes.at(-1) ? { budget: { most, of: 'figure' } } : {}),
        });
      }
      const broken = context.quick ? 300 : 3000;
      rows.push({
        what: `edit that opens or closes a quote → diagnostics, ${String(broken)} lines, ${String(modules)} modules`,
        figure: await editsOf(context.workspace(modules), modules, broken, count / 4, openQuote),
        unit: 'ms',
        counts: 'p95',
      });
      rows.push({
        what: `edit → the gap shows in its programme, ${String(modules)} modules`,
        figure: await acrossFiles(context.workspace(modules), modules, context.quick ? 10 : 40),
        unit: 'ms',
        counts: 'p95',
        budget: { most: 150, of: 'figure' },
      });
    }
    return rows;
  },
};

async function editsOf(folder: string, modules: number, lines: number, count: number, typed?: Typed): Promise<Figure> {
  const editor = new Editor(folder);
  try {
    await editor.initialize();
    const page = pageOf(modules, lines);
    await editor.open(editor.uriOf(page.path), page.text);
    await editor.settled();
    return await new Typist(editor, page, typed).typeMany(count);
  } finally {
    await editor.end();
  }
}

/** An outcome gains and loses the one item that nothing else in its programme addresses: the programme's file has to show it. */
async function acrossFiles(folder: string, modules: number, count: number): Promise<Figure> {
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
  const { stdout } = await runNode(['dist/cli.js', 'check', folder, '--format', 'json', '--jobs', '1']);
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
