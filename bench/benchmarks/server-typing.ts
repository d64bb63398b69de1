// Fast typing in a large workspace: completion in between stays quick, and no diagnostics are lost in the end.
import { CompletionRequest } from 'vscode-languageserver/node';
import type { Benchmark } from '../benchmark';
import { Editor } from '../editor';
import { figureOf } from '../figures';
import { pageOf, Typist } from '../typing';

const pause = 50;

export const serverTyping: Benchmark = {
  name: 'server-typing',
  title: 'Typing at 20 edits a second, language server over stdio',
  isQuick: false,
  run: async ({ workspace, quick }) => {
    const modules = quick ? 100 : 10_000;
    const editor = new Editor(workspace(modules));
    try {
      await editor.initialize();
      const page = pageOf(modules, 300);
      const uri = editor.uriOf(page.path);
      await editor.open(uri, page.text);
      await editor.settled();
      const line = page.text.split('\n').findIndex((one) => /^ {6}[A-Z]{3}-/.test(one));
      const asked = { textDocument: { uri }, position: { line, character: 8 } };
      const typist = new Typist(editor, page);
      const times: number[] = [];
      for (let nth = 0; nth < 400; nth += 1) {
        const due = performance.now() + pause;
        await typist.send();
        const begun = performance.now();
        if ((await editor.connection.sendRequest(CompletionRequest.type, asked)) === null)
          throw new Error('the server proposes nothing while somebody types');
        times.push(performance.now() - begun);
        await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
      }
      // Each of these waits for diagnostics that fit the text: were some lost, it would wait for ever.
      const last = [await typist.type(), await typist.type()];
      return [
        {
          what: `edit and completion behind it, 300 lines, ${String(modules)} modules`,
          figure: figureOf(times),
          unit: 'ms',
          counts: 'p95',
          // The edit's own 12 and the completion's 5.
          budgets: [{ most: 17, of: 'figure' }],
        },
        {
          what: 'edit → diagnostics of the file, right after 20 seconds of typing',
          figure: figureOf(last),
          unit: 'ms',
          budgets: [{ most: 12, of: 'figure' }],
        },
      ];
    } finally {
      await editor.end();
    }
  },
};
