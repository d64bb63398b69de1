// Wires a connection to a session: the life of the server from `initialize` to `exit`, and its requests and notifications.
import type {
  CancellationToken,
  Connection,
  InitializeParams,
  InitializeResult,
  MessageReader,
  MessageWriter,
  ProtocolNotificationType,
} from 'vscode-languageserver';
import { clientFiles } from '../host/client-requests';
import { coverageChanged, inAnyCase, settingsSection, yamlFiles } from '../protocol';
import { capabilitiesFor, optionsOf, pullsDiagnostics } from './capabilities';
import { ownSection, readSettings } from './client-settings';
import { Converter } from './convert';
import { PulledDiagnosis, PushedDiagnosis } from './diagnosis';
import { filesOf, noFiles, type Files } from './files';
import type { LastingKind } from './given-answers';
import { handlers } from './handlers';
import type { Agreement, Context, Handler } from './handlers/handler';
import { Gate } from './incoming/gate';
import { gated, telling } from './incoming/gated-reader';
import { TurnHold } from './incoming/turn-hold';
import { Ledger } from './ledger';
import { OpenDocuments } from './open-documents';
import { clientProgress } from './progress';
import { Session } from './session';
import type { Clock } from './slices';
import { settingsName } from '../workspace-files/selection';
import { composedUri, folderUri } from '../workspace-files/uris';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  WatchKind,
} from './protocol-library';

/** What a platform brings. */
export interface Platform {
  readonly clock: Clock;
  /** The files of this machine; undefined where there are none, as in a browser. */
  readonly files: Files | undefined;
  /** The folder of the rules' pages, with a slash at its end. */
  readonly rulePages: string | undefined;
  readonly version: string;
}

/** Makes the connection of the protocol's library, in its edition for the platform. */
export type Connect = (reader: MessageReader, writer: MessageWriter) => Connection;

/** A server at work. */
export interface Serving {
  /** Whether the client has asked it to shut down, so that its end is no failure. */
  readonly isShutDown: boolean;
  /** Runs something behind the answer to an `initialize` or `shutdown` that is being handled. */
  inTurn(run: () => void): void;
  /** Tells the client's log of a failure. */
  failed(error: unknown): void;
}

/** Serves one client over the two ends of a transport; whatever the client sends passes the gate first. */
export function serve(connect: Connect, reader: MessageReader, writer: MessageWriter, platform: Platform): Serving {
  const gate = new Gate();
  const hold = new TurnHold();
  const server = new Server(connect(gated(reader, writer, gate, hold), telling(writer, hold)), platform);
  server.start();
  return {
    get isShutDown() {
      return gate.isShutDown;
    },
    inTurn: (run) => hold.inTurn(run),
    failed: (error) => server.failed(error),
  };
}

class Server {
  readonly #connection: Connection;
  readonly #platform: Platform;
  #session: Session | undefined;
  #agreement: Agreement = { client: {}, options: {}, pulls: false };
  /** Roots above the client's folders whose events were asked for. */
  readonly #watched = new Set<string>();

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.#platform = platform;
  }

  start(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidOpenTextDocument((params) => this.#session?.open(params));
    connection.onDidChangeTextDocument((params) => this.#session?.change(params));
    connection.onDidCloseTextDocument((params) => this.#session?.close(params));
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#session?.happened(
        changes.map(({ uri, type }) => ({ uri: folderUri(composedUri(uri)), what: whatHappened[type] })),
      ),
    );
    connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings as unknown));
    for (const handler of handlers)
      connection.onRequest(handler.method, (params: unknown, token: CancellationToken) =>
        this.#answer(handler, params, token),
      );
    connection.listen();
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const options = optionsOf(params);
    const client = params.capabilities;
    const pulls = pullsDiagnostics(client, options);
    this.#agreement = { client, options, pulls };
    this.#session = this.#open();
    await this.#session.changeFolders(foldersOf(params), []);
    return {
      capabilities: capabilitiesFor(this.#agreement),
      serverInfo: { name: 'care-curriculum', version: this.#platform.version },
    };
  }

  #open(): Session {
    const connection = this.#connection;
    const { client, options, pulls } = this.#agreement;
    const documents = new OpenDocuments();
    const converter = new Converter({
      clientUri: (uri) => documents.clientUri(uri),
      version: (uri) => documents.get(uri)?.version,
      rulePages: options.rulePages ?? this.#platform.rulePages,
      related: client.textDocument?.publishDiagnostics?.relatedInformation !== false,
      versionedEdits: client.workspace?.workspaceEdit?.documentChanges === true,
    });
    const others =
      options.fileAccess === true
        ? clientFiles((message, params) => connection.sendRequest(message.method, params))
        : noFiles;
    return new Session({
      files: filesOf(this.#platform.files, others),
      clock: this.#platform.clock,
      progress: clientProgress(connection),
      documents,
      converter,
      ledger: new Ledger(converter),
      diagnosis: pulls ? new PulledDiagnosis(connection, documents) : new PushedDiagnosis(connection, documents),
      arranged: () => this.#watchAbove(),
      changed: (kinds) => this.#refresh(kinds),
      failed: (error) => this.failed(error),
    });
  }

  /** From here on the server may speak to the client of its own accord. */
  #initialized(): void {
    const { workspace } = this.#agreement.client;
    this.#session?.begin();
    if (workspace?.workspaceFolders === true)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        void this.#session?.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
      });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      this.#register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: yamlFiles }, { globPattern: '**/*', kind: folderKinds }],
      });
      this.#watchAbove();
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      this.#register(DidChangeConfigurationNotification.type, { section: settingsSection });
    this.#configure(undefined);
  }

  /** Asks for events of workspaces that begin above the folders which the client opened, and of settings that would begin one. */
  #watchAbove(): void {
    const { didChangeWatchedFiles } = this.#agreement.client.workspace ?? {};
    if (didChangeWatchedFiles?.dynamicRegistration !== true || didChangeWatchedFiles.relativePatternSupport !== true)
      return;
    const above = [
      ...(this.#session?.rootsAbove() ?? []).map((baseUri) => ({ baseUri, pattern: yamlFiles })),
      // Without `**` a client watches the folder alone.
      ...(this.#session?.searchedAbove ?? []).map((baseUri) => ({ baseUri, pattern: settingsFiles })),
    ].filter(({ baseUri, pattern }) => !this.#watched.has(`${pattern} ${baseUri}`));
    if (above.length === 0) return;
    for (const { baseUri, pattern } of above) this.#watched.add(`${pattern} ${baseUri}`);
    this.#register(DidChangeWatchedFilesNotification.type, {
      watchers: above.map((globPattern) => ({ globPattern })),
    });
  }

  /** Tells the client to ask again for what has changed, as far as it can take note. */
  #refresh(kinds: ReadonlySet<LastingKind>): void {
    const { workspace } = this.#agreement.client;
    const { languages } = this.#connection;
    const sent: Promise<void>[] = [];
    if (kinds.has('codeLens') && workspace?.codeLens?.refreshSupport === true)
      sent.push(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (kinds.has('inlayHint') && workspace?.inlayHint?.refreshSupport === true)
      sent.push(languages.inlayHint.refresh());
    if (kinds.has('coverage')) sent.push(this.#connection.sendNotification(coverageChanged.method, {}));
    for (const one of sent)
      one.catch((error: unknown) => this.#connection.console.warn(`No refresh: ${String(error)}`));
  }

  #register<P, O>(type: ProtocolNotificationType<P, O>, options: NoInfer<O>): void {
    this.#connection.client
      .register(type, options)
      .catch((error: unknown) =>
        this.#connection.console.warn(`The client did not register ${type.method}: ${String(error)}`),
      );
  }

  /** Asks for the settings anew, or takes them from what the client sent. */
  #configure(sent: unknown): void {
    if (this.#agreement.client.workspace?.configuration === true)
      this.#connection.workspace.getConfiguration(settingsSection).then(
        (given: unknown) => this.#session?.configure(readSettings(given)),
        (error: unknown) => this.failed(error),
      );
    else this.#session?.configure(readSettings(ownSection(sent)));
  }

  async #answer(handler: Handler, params: unknown, token: CancellationToken): Promise<unknown> {
    const session = this.#session;
    if (session === undefined)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for "initialize" first');
    refuseCancelled(token);
    const partial = partialOf(params, this.#connection);
    const { client, options } = this.#agreement;
    const { now } = this.#platform.clock;
    const begun = now();
    const result = await this.#resultOf(handler, params, { session, client, options, token, partial });
    this.#connection.tracer.log(`${handler.method}: ${(now() - begun).toFixed(1)} ms`);
    refuseCancelled(token);
    return result;
  }

  /** A failure of ours is told in the log; the response names the request, and nothing of how the server is made. */
  async #resultOf(handler: Handler, params: unknown, context: Context): Promise<unknown> {
    try {
      return await handler.answer(params, context);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.failed(error);
      throw new ResponseError(
        ErrorCodes.InternalError,
        `"${handler.method}" could not be answered; the log of the server says why`,
      );
    }
  }

  failed(error: unknown): void {
    this.#connection.console.error(describe(error));
  }
}

/** The glob of settings directly in a folder. */
const settingsFiles = inAnyCase(settingsName);

/** Events of folders: their making and their going are enough. */
const folderKinds = WatchKind.Create | WatchKind.Delete;

const whatHappened: Readonly<Record<FileChangeType, 'created' | 'changed' | 'deleted'>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}

/** The folders of the client; older clients name one root only. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  const root = (older as { readonly rootUri?: string | null }).rootUri;
  return typeof root === 'string' ? [root] : [];
}

/** Where the client wants partial results, the way to send them. */
function partialOf(params: unknown, connection: Connection): ((part: unknown) => void) | undefined {
  if (typeof params !== 'object' || params === null || !('partialResultToken' in params)) return undefined;
  const token = params.partialResultToken;
  if (typeof token !== 'string' && typeof token !== 'number') return undefined;
  return (part) => void connection.sendProgress(new ProgressType<unknown>(), token, part);
}

/** An error for the log: with its stack, and with what caused it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by ${describe(error.cause)}`;
}
