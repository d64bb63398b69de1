// The language server as the rest of the extension sees it: its state, its answers, its restarts.
import {
  EventEmitter,
  l10n,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type WorkspaceEdit,
} from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  type WorkspaceEdit as ProtocolEdit,
} from 'vscode-languageclient';
import {
  bundledScheme,
  coverageChanged,
  settingsSection,
  showCoverageCommand,
  type InitializationOptions,
  type Message,
} from '../../server/src/protocol';
import { CrashCount } from './crash-count';
import { answerFileRequests } from './file-requests';
import { ownContent } from './own-content';
import { rulePages } from './rule-pages';
import { TraceChannel } from './trace-channel';
import { plainLabel } from './plain-label';

/** Makes the platform's language client. */
export type MakeLanguageClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the server is doing; `reading` while it goes through many files, `failed` when it stays down. */
export type ServerState = 'starting' | 'reading' | 'ready' | 'failed';

/** Keeps the language server running for as long as the extension lives. */
export class CurriculumServer implements Disposable {
  readonly output: LogOutputChannel;
  readonly #client: BaseLanguageClient;
  readonly #crashes = new CrashCount();
  readonly #states = new EventEmitter<ServerState>();
  readonly #coverage = new EventEmitter<void>();
  readonly #owned: readonly { dispose(): unknown }[];
  #state: ServerState = 'starting';
  #readings = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(output: LogOutputChannel, make: MakeLanguageClient) {
    this.output = output;
    const trace = new TraceChannel(l10n.t('Coordinated Care (messages)'));
    this.#client = make(settingsSection, 'Coordinated Care', this.#options(trace));
    this.#client.registerFeature(ownContent);
    answerFileRequests(this.#client);
    this.#owned = [
      this.#states,
      this.#coverage,
      trace,
      this.#client.onNotification(coverageChanged.method, () => this.#coverage.fire()),
      this.#client.onDidChangeState(({ newState }) => this.#follow(newState)),
    ];
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Fires when the state is another. */
  get onDidChangeState(): Event<ServerState> {
    return this.#states.event;
  }

  /** Fires when an answer about programmes, coverage, matrix or checklist may be another; also after a restart. */
  get onDidChangeCoverage(): Event<void> {
    return this.#coverage.event;
  }

  /** Starts the server; what goes wrong is shown to the user. */
  start(): void {
    void this.#queue(() => this.#client.start());
  }

  /** Ends the server, if it runs, and starts a new one. */
  restart(): Promise<void> {
    this.#crashes.reset();
    return this.#queue(async () => {
      if (this.#client.state === State.Running) await this.#client.stop();
      await this.#client.start();
    });
  }

  /** Asks the server; waits until it runs. Rejects when it does not start, fails over the question or is told to give up. */
  async ask<P, R>(message: Message<P, R>, params: P, token?: CancellationToken): Promise<R> {
    await this.#work;
    // A token that is given but undefined would be taken for a second parameter.
    if (token === undefined) return this.#client.sendRequest<R>(message.method, params);
    return this.#client.sendRequest<R>(message.method, params, token);
  }

  /** An edit of the server's as VS Code takes it. */
  asWorkspaceEdit(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    return this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  dispose(): void {
    for (const one of this.#owned) one.dispose();
    void this.#client.dispose().catch(() => undefined);
  }

  #options(trace: LogOutputChannel): LanguageClientOptions {
    const schemes = new Set([
      'file',
      bundledScheme,
      ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
    ]);
    const initializationOptions: InitializationOptions = {
      fileAccess: true,
      diagnostics: 'push',
      rulePages,
      commands: [showCoverageCommand],
    };
    return {
      documentSelector: [...schemes].map((scheme) => ({ scheme, language: 'yaml' })),
      initializationOptions,
      outputChannel: this.output,
      traceOutputChannel: trace,
      diagnosticCollectionName: settingsSection,
      middleware: this.#middleware(),
      errorHandler: this.#errorHandler(),
      initializationFailedHandler: () => false,
    };
  }

  #middleware(): Middleware {
    return {
      handleWorkDoneProgress: (token, params, next) => {
        if (params.kind === 'begin') this.#readings += 1;
        if (params.kind === 'end') this.#readings -= 1;
        if (this.#client.state === State.Running) this.#become(this.#readings > 0 ? 'reading' : 'ready');
        next(token, params);
      },
      provideCodeLenses: async (document, token, next) => {
        const lenses = await next(document, token);
        for (const { command } of lenses ?? []) if (command !== undefined) command.title = plainLabel(command.title);
        return lenses;
      },
    };
  }

  #errorHandler(): ErrorHandler {
    return {
      error: (_error, _message, count) => ({
        action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => {
        const mayRestart = this.#crashes.mayRestart(Date.now());
        if (!mayRestart)
          this.#failed(l10n.t('The curriculum checker has stopped several times and is not started again.'));
        return { action: mayRestart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  #follow(state: State): void {
    switch (state) {
      case State.Starting:
        this.#readings = 0;
        this.#become('starting');
        return;
      case State.Running:
        this.#become('ready');
        this.#coverage.fire();
        return;
      case State.StartFailed:
        this.#failed(l10n.t('The curriculum checker could not be started.'));
        return;
      case State.Stopped:
    }
  }

  #become(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#states.fire(state);
  }

  /** Says that the server is down, once, with a way out. */
  #failed(what: string): void {
    if (this.#state === 'failed') return;
    this.#become('failed');
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    const advice = l10n.t('Your files are safe, but they are not being checked. Restart it, or look into the output.');
    void window.showErrorMessage(`${what} ${advice}`, restart, showOutput).then((choice) => {
      if (choice === restart) void this.restart();
      if (choice === showOutput) this.output.show(true);
    });
  }

  /** Starts and restarts never overlap; one that fails has told the user, and does not keep the next from trying. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.output.error(error instanceof Error ? error : String(error));
      this.#failed(l10n.t('The curriculum checker could not be started.'));
    });
    return this.#work;
  }
}
