// The panel of the coverage matrix: its page, what it is sent, and what the user does in it.
import { commands, env, l10n, Uri, window, type Disposable, type QuickPickItem, type WebviewPanel } from 'vscode';
import { itemDetailsRequest, type CoverageMatrix } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import type { CoverageData } from './coverage-data';
import { Latest } from '../latest';
import { textColumn, type OpenRequest } from '../places';
import { exportMatrix } from './matrix-export';
import { matrixFor, serverDown, type MatrixShown } from './matrix-source';
import { equalRecords } from './model/equal-records';
import type {
  DrawnPicture,
  FromMatrix,
  MatrixChoice,
  MatrixKey,
  NoticeCommand,
  OpenTarget,
  ToMatrix,
} from './model/matrix-messages';
import { changedRows } from './model/matrix-patch';
import type { MatrixPicture } from './model/matrix-picture';
import { matrixWords, type MatrixWords } from './model/matrix-words';
import { webviewPage } from './model/webview-page';
import { plainLabel } from '../plain-label';

/** The type under which VS Code brings a panel back after a reload. */
export const matrixViewType = 'careCurriculum.matrix';

/** Fills one panel for as long as it is there. */
export class MatrixPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #extension: Extension;
  readonly #data: CoverageData;
  readonly #words: MatrixWords = matrixWords(l10n);
  readonly #listeners: readonly Disposable[];
  readonly #latest = new Latest(() => this.#update());
  #wish: Partial<MatrixKey> | undefined;
  /** What the page shows; undefined until it is ready, and again when it is hidden, for VS Code then throws it away. */
  #shown: { readonly matrix: CoverageMatrix | undefined; readonly choices: readonly MatrixChoice[] } | undefined;
  #isReady = false;
  /** The drawings that the page was asked for, by the number of the request. */
  readonly #drawings = new Map<number, (drawn: DrawnPicture | undefined) => void>();
  #requests = 0;

  constructor(panel: WebviewPanel, extension: Extension, data: CoverageData, wish: Partial<MatrixKey> | undefined) {
    this.panel = panel;
    this.#extension = extension;
    this.#data = data;
    this.#wish = wish;
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromMatrix) => this.#hear(message)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.#isReady = false;
        this.#giveUpDrawing();
      }),
      data.onDidChange(() => this.#latest.request()),
    ];
    panel.onDidDispose(() => this.dispose());
    panel.iconPath = pictures(extension);
    panel.webview.options = { enableScripts: true, localResourceRoots: [files(extension)] };
    panel.webview.html = this.#page();
  }

  /** Shows the matrix of another programme or framework. */
  show(wish: Partial<MatrixKey> | undefined): void {
    if (wish !== undefined) this.#wish = wish;
    this.#latest.request();
  }

  /** Asks the page which of its cells are shown, and then where to write them. */
  export(): void {
    this.#say({ type: 'export' });
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
    this.#giveUpDrawing();
  }

  #page(): string {
    const { webview } = this.panel;
    const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(files(this.#extension), name)).toString();
    return webviewPage({
      title: l10n.t('Coverage Matrix'),
      language: env.language,
      source: webview.cspSource,
      script: at('matrix.js'),
      style: at('matrix.css'),
      nonce: crypto.randomUUID(),
    });
  }

  async #hear(message: FromMatrix): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#shown = undefined;
        this.#say({ type: 'words', words: this.#words });
        this.#latest.request();
        return;
      case 'painted':
        this.#extension.server.output.debug(`matrix painted in ${message.milliseconds.toFixed(0)} ms`);
        return;
      case 'choose':
        this.show(message.key);
        return;
      case 'open':
        return this.#open(message.target, message.takesFocus);
      case 'details':
        return this.#details(message.request, message.item, message.module);
      case 'export': {
        const { matrix } = this.#shown ?? {};
        if (matrix !== undefined)
          await exportMatrix(matrix, message.selection, this.#words, {
            title: this.panel.title,
            root: this.#wish?.root,
            draw: (picture) => this.#draw(picture),
          });
        return;
      }
      case 'drawn':
        this.#drawings.get(message.request)?.(message.drawn);
        this.#drawings.delete(message.request);
        return;
      case 'command':
        return this.#run(message.command);
    }
  }

  /** Brings the page up to date: only the rows that differ where nothing else does. */
  async #update(): Promise<void> {
    if (!this.#isReady) return;
    const next = await this.#next();
    const before = this.#shown;
    if (next.kind === 'notice') {
      this.#shown = { matrix: undefined, choices: next.choices };
      this.panel.title = l10n.t('Coverage Matrix');
      this.#say({ type: 'notice', notice: next.notice, choices: next.choices });
      return;
    }
    const { key, matrix, choices, name } = next;
    this.#wish = key;
    this.#shown = { matrix, choices };
    this.panel.title = l10n.t('Coverage: {0}', name);
    const isSameList = before?.matrix !== undefined && equalRecords(before.choices, choices);
    const rows = isSameList ? changedRows(before.matrix, matrix) : undefined;
    if (rows === undefined) this.#say({ type: 'show', key, matrix, choices });
    else if (rows.length > 0) this.#say({ type: 'patch', rows });
  }

  async #next(): Promise<MatrixShown> {
    try {
      return await matrixFor(this.#extension, this.#data, this.#wish);
    } catch {
      return { kind: 'notice', notice: serverDown(), choices: [] };
    }
  }

  async #open({ item, module, outcomes = [] }: OpenTarget, takesFocus: boolean): Promise<void> {
    const { root, programme, framework } = this.#wish ?? {};
    if (root === undefined || framework === undefined) return;
    const column = textColumn();
    const open = (target: OpenRequest['target'], preserveFocus = !takesFocus): Promise<void> =>
      this.#extension.places.open({ root, target }, { preserveFocus, column });
    if (module === undefined) {
      if (item !== undefined) await open({ kind: 'item', programme, framework, item });
      return;
    }
    if (item === undefined) {
      const hasFile = this.#shown?.matrix?.columns.some((one) => one.module === module && one.uri !== undefined);
      await open(hasFile === true ? { kind: 'module', module } : { kind: 'programme', programme });
      return;
    }
    const at = (outcome: string | undefined): OpenRequest['target'] => ({ kind: 'outcome', module, outcome, item });
    await open(at(outcomes[0]));
    if (!takesFocus || outcomes.length < 2) return;
    // The editor has the focus by now, and the list gives it back there. VS Code hears only a quarter of a second later that a
    // page has got the focus, and would then take it from the editor.
    const chosen = await outcomeOf(module, outcomes, (outcome) => void open(at(outcome), true));
    if (chosen === undefined) this.panel.reveal();
    else await open(at(chosen));
  }

  async #details(request: number, item: string, module: string | undefined): Promise<void> {
    const { root, programme, framework } = this.#wish ?? {};
    if (root === undefined || framework === undefined) return;
    const place = { root, ...(programme === undefined ? {} : { programme }), framework, item };
    const wanted = { ...place, ...(module === undefined ? {} : { module }) };
    const details = await this.#extension.server.ask(itemDetailsRequest, wanted).catch(() => null);
    this.#say({ type: 'details', request, details });
  }

  /** Has the page draw a picture; undefined where it cannot, or goes away before it has. */
  #draw(picture: MatrixPicture): Promise<DrawnPicture | undefined> {
    if (!this.#isReady) return Promise.resolve(undefined);
    const request = this.#requests++;
    const drawn = new Promise<DrawnPicture | undefined>((done) => this.#drawings.set(request, done));
    this.#say({ type: 'draw', request, picture });
    return drawn;
  }

  #giveUpDrawing(): void {
    for (const done of this.#drawings.values()) done(undefined);
    this.#drawings.clear();
  }

  async #run(command: NoticeCommand): Promise<void> {
    switch (command) {
      case 'retry':
        this.#latest.request();
        return;
      case 'restart':
        await commands.executeCommand('careCurriculum.restartServer');
        return;
      case 'openProgramme': {
        const [first] = this.#shown?.choices ?? [];
        const { root, programme } = this.#wish ?? first ?? {};
        if (root !== undefined) await this.#extension.places.open({ root, target: { kind: 'programme', programme } });
        return;
      }
      default:
        await commands.executeCommand(`careCurriculum.${command}`);
    }
  }

  #say(message: ToMatrix): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Lets the user choose one of several outcomes, and look at each before; undefined when none was chosen. */
async function outcomeOf(
  module: string,
  outcomes: readonly string[],
  look: (outcome: string) => void,
): Promise<string | undefined> {
  const placeHolder = l10n.t('The outcome of {0} to open', module);
  const byLabel = new Map(outcomes.map((outcome) => [plainLabel(outcome), outcome]));
  const onDidSelectItem = (picked: QuickPickItem | string): void => {
    const outcome = typeof picked === 'string' ? byLabel.get(picked) : undefined;
    if (outcome !== undefined) look(outcome);
  };
  const picked = await window.showQuickPick([...byLabel.keys()], { placeHolder, onDidSelectItem });
  return picked === undefined ? undefined : byLabel.get(picked);
}

function files({ context }: Extension): Uri {
  return Uri.joinPath(context.extensionUri, 'dist', 'webview');
}

function pictures({ context }: Extension): { readonly light: Uri; readonly dark: Uri } {
  const at = (name: string): Uri => Uri.joinPath(context.extensionUri, 'client', 'media', 'views', name);
  return { light: at('matrix-light.svg'), dark: at('matrix-dark.svg') };
}
