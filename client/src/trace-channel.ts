// The channel that messages between client and server are written to, switched on by a setting instead of a log level.
import {
  EventEmitter,
  LogLevel,
  window,
  workspace,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type OutputChannel,
} from 'vscode';
import { settingsSection } from '../../server/src/protocol';

const setting = `${settingsSection}.trace.server`;

/**
 * The language client traces only while its channel's log level is "trace", which a user would have to set by hand; this
 * channel has that level whenever `careCurriculum.trace.server` is not "off". It appears with its first line.
 */
export class TraceChannel implements LogOutputChannel {
  readonly name: string;
  readonly #levels = new EventEmitter<LogLevel>();
  readonly #listener: Disposable;
  #made: OutputChannel | undefined;

  constructor(name: string) {
    this.name = name;
    this.#listener = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) this.#levels.fire(this.logLevel);
    });
  }

  get logLevel(): LogLevel {
    return workspace.getConfiguration().get<string>(setting, 'off') === 'off' ? LogLevel.Info : LogLevel.Trace;
  }

  get onDidChangeLogLevel(): Event<LogLevel> {
    return this.#levels.event;
  }

  trace(text: string): void {
    this.appendLine(`[${new Date().toISOString()}] ${text}`);
  }

  debug(text: string): void {
    this.trace(text);
  }

  info(text: string): void {
    this.trace(text);
  }

  warn(text: string): void {
    this.trace(text);
  }

  error(error: string | Error): void {
    this.trace(typeof error === 'string' ? error : (error.stack ?? error.message));
  }

  append(text: string): void {
    this.#channel.append(text);
  }

  appendLine(text: string): void {
    this.#channel.appendLine(text);
  }

  replace(text: string): void {
    this.#channel.replace(text);
  }

  clear(): void {
    this.#made?.clear();
  }

  show(): void {
    this.#channel.show(true);
  }

  hide(): void {
    this.#made?.hide();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#levels.dispose();
    this.#made?.dispose();
  }

  get #channel(): OutputChannel {
    this.#made ??= window.createOutputChannel(this.name);
    return this.#made;
  }
}
