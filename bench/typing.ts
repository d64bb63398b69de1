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

/** What is typed in front of a statement, and the rule that then finds it. */
export interface Typed {
  readonly text: string;
  readonly rule: string;
}

/** A verb that cannot be assessed. */
const verb: Typed = { text: 'Understand and ', rule: 'unmeasurable-verb' };

/** A quote that nothing closes: the rest of the file is no YAML. */
export const openQuote: Typed = { text: '"', rule: 'yaml-syntax' };

/** Types something in front of an outcome in the middle, and takes it away again. */
export class Typist {
  readonly #editor: Editor;
  readonly #uri: string;
  readonly #place: Position;
  readonly #typed: Typed;
  #isFaulty = false;

  constructor(editor: Editor, { path, text }: Page, typed = verb) {
    this.#editor = editor;
    this.#typed = typed;
    this.#uri = editor.uriOf(path);
    const lines = text.split('\n');
    const statements = lines.flatMap((line, at) => (line.startsWith('    statement: ') ? [at] : []));
    this.#place = { line: statements[statements.length >> 1] ?? 0, character: '    statement: '.length };
  }

  /** One edit; gives the milliseconds until the diagnostics of the file show it. */
  async type(): Promise<number> {
    const isFaulty = !this.#isFaulty;
    const isFault = ({ code }: Diagnostic): boolean => code === this.#typed.rule;
    const shows = this.#editor.diagnostics(this.#uri, (found) => found.some(isFault) === isFaulty);
    const begun = performance.now();
    await this.send();
    return (await shows) - begun;
  }

  /** One edit, without waiting for anything. */
  async send(): Promise<void> {
    const { text } = this.#typed;
    const end = { ...this.#place, character: this.#place.character + text.length };
    this.#isFaulty = !this.#isFaulty;
    if (this.#isFaulty) await this.#editor.change(this.#uri, this.#place, this.#place, text);
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
