// A simulated author: opens modules, types, asks, saves, and makes and deletes files, by a seed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionRequest,
  CodeLensRequest,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  FoldingRangeRequest,
  InlayHintRequest,
  ReferencesRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { completion, hover, type Desk } from '../asks';
import type { Editor } from '../editor';
import { openQuote, Typist, type Page } from '../typing';
import type { Chance } from '../workspace/random';

/** What is measured, in milliseconds. */
export type Measured = 'edit' | 'completion' | 'hover';

/** Takes a measurement. */
export type Note = (what: Measured, ms: number) => void;

/** How many edits, questions, and changes of files on disk an author has made. */
export interface Work {
  edits: number;
  questions: number;
  fileChanges: number;
  sittings: number;
}

/** Edits as long as it is asked to; every file on disk is as before when a sitting ends. */
export class Author {
  readonly work: Work = { edits: 0, questions: 0, fileChanges: 0, sittings: 0 };
  readonly #editor: Editor;
  readonly #pages: readonly Page[];
  readonly #note: Note;

  constructor(editor: Editor, pages: readonly Page[], note: Note) {
    this.#editor = editor;
    this.#pages = pages;
    this.#note = note;
  }

  /** Opens a module, works on it, and closes it. */
  async sit(chance: Chance): Promise<void> {
    const page = chance.pick(this.#pages);
    const editor = this.#editor;
    const uri = editor.uriOf(page.path);
    await editor.open(uri, page.text);
    const desk: Desk = { editor, page, typist: new Typist(editor, page) };
    await this.#type(desk, chance.whole(5, 30));
    await this.#ask(desk, chance);
    if (chance.in(0.4)) await this.#breakAndMend(desk, chance.whole(1, 4));
    if (chance.in(0.3)) await this.#burst(desk, chance.whole(10, 100));
    if (chance.in(0.3)) await this.#addAndDeleteFile(page, chance.whole(1, 1_000_000));
    if (chance.in(0.1)) await this.#touchSettings();
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    this.work.sittings += 1;
  }

  async #type({ typist }: Desk, pairs: number): Promise<void> {
    for (let nth = 0; nth < pairs * 2; nth += 1) this.#note('edit', await typist.type());
    this.work.edits += pairs * 2;
  }

  async #ask(desk: Desk, chance: Chance): Promise<void> {
    const { editor, page } = desk;
    const complete = completion(desk);
    const look = hover(desk);
    for (let nth = 0; nth < 5; nth += 1) {
      const place = chance.whole(0, 1000);
      this.#note('completion', await timed(() => complete(place)));
      this.#note('hover', await timed(() => look(place)));
    }
    const textDocument = { uri: editor.uriOf(page.path) };
    const line = chance.whole(0, page.lines - 1);
    const position = { line, character: 8 };
    const range = { start: { line: 0, character: 0 }, end: { line: page.lines, character: 0 } };
    const { connection } = editor;
    await Promise.all([
      connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
      connection.sendRequest(CodeLensRequest.type, { textDocument }),
      connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
      connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
      connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position,
        context: { includeDeclaration: true },
      }),
      connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      }),
      connection.sendRequest(WorkspaceSymbolRequest.type, { query: page.path.slice(8, 11) }),
    ]);
    this.work.questions += 18;
  }

  /** Opens and closes a quote, so that the rest of the file is broken YAML for a while. */
  async #breakAndMend({ editor, page }: Desk, times: number): Promise<void> {
    const typist = new Typist(editor, page, openQuote);
    for (let nth = 0; nth < times * 2; nth += 1) await typist.type();
    this.work.edits += times * 2;
  }

  /** Edits without waiting, as a held key sends them, then one pair that is waited for. */
  async #burst({ typist }: Desk, pairs: number): Promise<void> {
    for (let nth = 0; nth < pairs * 2; nth += 1) await typist.send();
    await typist.type();
    await typist.type();
    this.work.edits += pairs * 2 + 2;
  }

  async #addAndDeleteFile(page: Page, nth: number): Promise<void> {
    const uri = this.#editor.uriOf(`modules/added-${String(nth)}.module.yaml`);
    const path = fileURLToPath(uri);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page.text.replace(/^id: .*$/m, `id: ADDED-${String(nth)}`));
    await this.#tell(uri, FileChangeType.Created);
    await this.#editor.settled();
    rmSync(path);
    await this.#tell(uri, FileChangeType.Deleted);
    this.work.fileChanges += 2;
  }

  /** The settings change and change back, so that everything is checked again. */
  async #touchSettings(): Promise<void> {
    const uri = this.#editor.uriOf('care-curriculum.yaml');
    const path = fileURLToPath(uri);
    const text = this.#editor.textOf('care-curriculum.yaml');
    for (const version of [`${text}# reviewed\n`, text]) {
      writeFileSync(path, version);
      await this.#tell(uri, FileChangeType.Changed);
      await this.#editor.settled();
    }
    this.work.fileChanges += 2;
  }

  async #tell(uri: string, type: FileChangeType): Promise<void> {
    await this.#editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }
}

async function timed(question: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await question();
  return performance.now() - begun;
}
