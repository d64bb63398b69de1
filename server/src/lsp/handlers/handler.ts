// What a handler is: a request, the capability that announces it, and the function that answers it.
import type {
  CancellationToken,
  ClientCapabilities,
  ProtocolRequestType,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { InitializationOptions, Message } from '../../protocol';
import type { Session } from '../session';

/** What an answer may draw on. */
export interface Context {
  readonly session: Session;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly token: CancellationToken;
  /** Sends a part of the result ahead, where the client wants parts. */
  readonly partial: ((part: unknown) => void) | undefined;
}

/** What was agreed upon with the client. */
export interface Agreement {
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  /** Whether the client pulls diagnostics instead of having them pushed. */
  readonly pulls: boolean;
}

/** One request. An answer that throws becomes an error response, and the server goes on. */
export interface Handler {
  readonly method: string;
  /** The part of the server's capabilities that announces the request; undefined where it is not for this client. */
  capability(agreement: Agreement): ServerCapabilities | undefined;
  answer(params: unknown, context: Context): unknown;
}

/** A handler with the types of its request. */
interface Typed<P, R> {
  readonly capability?: (agreement: Agreement) => ServerCapabilities | undefined;
  readonly answer: (params: P, context: Context) => R | Promise<R>;
}

/** Declares a handler for a request of the protocol. */
export function handler<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, typed: Typed<P, R>): Handler {
  return erased(type.method, typed);
}

/** Declares a handler for a request of our own. */
export function ownHandler<P, R>(message: Message<P, R>, typed: Typed<P, R>): Handler {
  return erased(message.method, typed);
}

function erased<P, R>(method: string, { capability, answer }: Typed<P, R>): Handler {
  return {
    method,
    capability: (agreement) => capability?.(agreement),
    answer: (params, context) => answer(params as P, context),
  };
}
