// What an editor asks while somebody works: completion, hover, symbols, rename; in small and large workspaces.
import {
  CompletionRequest,
  HoverRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type Position,
} from 'vscode-languageserver/node';
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf, type Figure } from '../figures';
import { pageOf, Typist, type Page } from '../typing';

interface Ask {
  readonly what: string;
  readonly most?: number;
  readonly ask: (editor: Editor, page: Page) => Promise<unknown>;
}

const asks = (lines: number): readonly Ask[] => [
  { what: `completion, ${String(lines)} lines`, most: lines > 1000 ? 20 : 5, ask: completion },
  { what: `hover, ${String(lines)} lines`, most: lines > 1000 ? 8 : 2, ask: hover },
];

const searches: readonly Ask[] = [
  {
    what: 'workspace symbols, "plan care"',
    ask: (editor) => editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'plan care' }),
  },
  { what: 'rename of a module', ask: rename },
];

export const serverRequests: Benchmark = {
  name: 'server-requests',
  title: 'Requests, language server over stdio',
  isQuick: true,
  run: async (context) => {
    const rows: Row[] = [];
    const small = new Map<string, Figure>();
    for (const modules of context.quick ? [100] : [100, 10_000]) {
      for (const lines of context.quick ? [300] : [300, 3000]) {
        const wanted = lines === 300 ? [...asks(lines), ...searches] : asks(lines);
        const count = context.quick ? 30 : 100;
        for (const [{ what, most }, figure] of await measured(
          context.workspace(modules),
          pageOf(modules, lines),
          wanted,
          count,
        )) {
          const before = small.get(what);
          if (before === undefined) small.set(what, figure);
          const ratio = before === undefined ? undefined : { value: figure.median / before.median, to: '100 modules' };
          rows.push({
            what: `${what}, ${String(modules)} modules`,
            figure,
            unit: 'ms',
            counts: 'p95',
            ...(ratio === undefined ? {} : { ratio }),
            ...(most === undefined ? {} : { budget: { most, of: 'figure' } }),
          });
        }
      }
    }
    return rows;
  },
};

/** Each question many times, an edit before each so that nothing is remembered from the time before. */
async function measured(
  folder: string,
  page: Page,
  wanted: readonly Ask[],
  count: number,
): Promise<readonly (readonly [Ask, Figure])[]> {
  const editor = new Editor(folder);
  try {
    await editor.initialize();
    await editor.open(editor.uriOf(page.path), page.text);
    await editor.settled();
    const typist = new Typist(editor, page);
    const found: (readonly [Ask, Figure])[] = [];
    for (const ask of wanted) {
      const times: number[] = [];
      for (let nth = 0; nth < count + 10; nth += 1) {
        await typist.type();
        const begun = performance.now();
        const answer = await ask.ask(editor, page);
        if (nth >= 10) times.push(performance.now() - begun);
        if (answer === null) throw new Error(`the server has no answer for "${ask.what}"`);
      }
      found.push([ask, figureOf(times)]);
    }
    return found;
  } finally {
    await editor.end();
  }
}

function completion(editor: Editor, page: Page): Promise<unknown> {
  return editor.connection.sendRequest(
    CompletionRequest.type,
    at(editor, page, / {6}(?:- \{competency: )?[A-Z]{3}-/, 2),
  );
}

function hover(editor: Editor, page: Page): Promise<unknown> {
  return editor.connection.sendRequest(HoverRequest.type, at(editor, page, / {6}[A-Z]{3}-/, 2));
}

function rename(editor: Editor, page: Page): Promise<unknown> {
  return editor.connection.sendRequest(RenameRequest.type, { ...at(editor, page, /^id: /, 1), newName: 'RENAMED' });
}

/** A place in the middle of the page: behind the end of a pattern, and a few letters more. */
function at(
  editor: Editor,
  { path, text }: Page,
  pattern: RegExp,
  more: number,
): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
  const lines = text.split('\n');
  const fitting = lines.flatMap((line, nth) => (pattern.test(line) ? [nth] : []));
  const line = fitting[fitting.length >> 1] ?? 0;
  const match = pattern.exec(lines[line] ?? '');
  return {
    textDocument: { uri: editor.uriOf(path) },
    position: { line, character: (match === null ? 0 : match.index + match[0].length) + more - 1 },
  };
}
