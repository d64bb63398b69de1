// The file that the benchmarks type into, at several lengths, and the keystroke whose effect can be seen in its diagnostics.
import type { Diagnostic, Position } from 'vscode-languageserver/node';
import type { Editor } from './editor';
import { figureOf, type Figure } from './figures';
import { moduleText } from './workspace/module-text';
import { planOf } from './workspace/plan';

/** A file to type into. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** The first module of a workspace of so many modules, made longer: about `lines` lines. */
export function pageOf(modules: number, lines: number): Page {
  const [module] = planOf(modules, 1).modules;
  if (module === undefined) throw new Error('a workspace without modules has no page to type into');
  for (let growth = 1; ; growth += 1) {
    const text = moduleText(module, 1, undefined, growth);
    const count = text.split('\n').length - 1;
    if (count >= lines * 0.95) return { path: module.path, text, lines: count };
  }
}

/** Types a verb that cannot be assessed in front of an outcome in the middle, and takes it away again. */
export class Typist {
  readonly #editor: Editor;
  readonly #uri: string;
  readonly #place: Position;
  #isFaulty = false;

  constructor(editor: Editor, { path, text }: Page) {
    this.#editor = editor;
    this.#uri = editor.uriOf(path);
    const lines = text.split('\n');
    const statements = lines.flatMap((line, at) => (line.startsWith('    statement: ') ? [at] : []));
    this.#place = { line: statements[statements.length >> 1] ?? 0, character: '    statement: '.length };
  }

  /** One edit; gives the milliseconds until the diagnostics of the file show it. */
  async type(): Promise<number> {
    const isFaulty = !this.#isFaulty;
    const shows = this.#editor.diagnostics(this.#uri, (found) => found.some(isVerb) === isFaulty);
    const begun = performance.now();
    await this.send();
    return (await shows) - begun;
  }

  /** One edit, without waiting for anything. */
  async send(): Promise<void> {
    const end = { ...this.#place, character: this.#place.character + word.length };
    this.#isFaulty = !this.#isFaulty;
    if (this.#isFaulty) await this.#editor.change(this.#uri, this.#place, this.#place, word);
    else await this.#editor.change(this.#uri, this.#place, end, '');
  }

  /** So many edits one after the other; the first ones are not counted. */
  async typeMany(count: number): Promise<Figure> {
    for (let warm = 0; warm < 10; warm += 1) await this.type();
    const times: number[] = [];
    for (let nth = 0; nth < count; nth += 1) times.push(await this.type());
    return figureOf(times);
  }
}

const word = 'Understand and ';

function isVerb({ code }: Diagnostic): boolean {
  return code === 'unmeasurable-verb';
}
