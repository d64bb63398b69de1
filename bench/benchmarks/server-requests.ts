// What an editor asks while somebody works: completion, hover, symbols, rename; in small and large workspaces.
import {
  CompletionRequest,
  HoverRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type Position,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import type { Benchmark, Row } from '../benchmark';
import { Editor } from '../editor';
import { figureOf, type Figure } from '../figures';
import { pageOf, Typist, type Page } from '../typing';

interface Ask {
  readonly what: string;
  readonly most?: number;
  /** Whether an edit comes right before each question, so that nothing is remembered from the time before. */
  readonly isBehindEdit: boolean;
  /** Gives the question that is asked for the nth time; what it needs to know of the page is looked up beforehand. */
  readonly ask: (editor: Editor, page: Page) => (nth: number) => Promise<unknown>;
}

/** Completion belongs to typing. Who hovers reads: the text stands still, as where the alternatives were measured. */
const asks = (lines: number): readonly Ask[] => [
  {
    what: `completion behind an edit, ${String(lines)} lines`,
    most: lines > 1000 ? 20 : 5,
    isBehindEdit: true,
    ask: completion,
  },
  { what: `hover, ${String(lines)} lines`, most: lines > 1000 ? 8 : 2, isBehindEdit: false, ask: hover },
  { what: `hover behind an edit, ${String(lines)} lines`, isBehindEdit: true, ask: hover },
];

const searches: readonly Ask[] = [
  {
    what: 'workspace symbols, "plan care"',
    isBehindEdit: true,
    ask: (editor) => () => editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'plan care' }),
  },
  { what: 'rename of a module', isBehindEdit: true, ask: rename },
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
        const count = context.quick ? 30 : 200;
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

/** Each question many times. */
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
      const question = ask.ask(editor, page);
      for (let nth = 0; nth < count + 10; nth += 1) {
        if (ask.isBehindEdit) await typist.type();
        const begun = performance.now();
        const answer = await question(nth);
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

function completion(editor: Editor, page: Page): (nth: number) => Promise<unknown> {
  const placeOf = placesIn(editor, page, / {6}(?:- \{competency: )?[A-Z]{3}-/, 2);
  return (nth) => editor.connection.sendRequest(CompletionRequest.type, placeOf(nth));
}

function hover(editor: Editor, page: Page): (nth: number) => Promise<unknown> {
  const placeOf = placesIn(editor, page, / {6}[A-Z]{3}-/, 2);
  return (nth) => editor.connection.sendRequest(HoverRequest.type, placeOf(nth));
}

function rename(editor: Editor, page: Page): () => Promise<unknown> {
  const asked = { ...placesIn(editor, page, /^id: /, 1)(0), newName: 'RENAMED' };
  return () => editor.connection.sendRequest(RenameRequest.type, asked);
}

/** The places that fit a pattern, from the middle of the page on and round again: behind its end, and a few letters more. */
function placesIn(
  editor: Editor,
  { path, text }: Page,
  pattern: RegExp,
  more: number,
): (nth: number) => TextDocumentPositionParams {
  const places = text.split('\n').flatMap((content, line): readonly Position[] => {
    const match = pattern.exec(content);
    return match === null ? [] : [{ line, character: match.index + match[0].length + more - 1 }];
  });
  return (nth) => {
    const position = places[((places.length >> 1) + nth) % places.length];
    if (position === undefined) throw new Error(`no line of "${path}" fits ${String(pattern)}`);
    return { textDocument: { uri: editor.uriOf(path) }, position };
  };
}
