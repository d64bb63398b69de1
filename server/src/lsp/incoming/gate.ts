// Judges each message of a client before the protocol's library sees it: its envelope, the state of the server, its parameters.
import type { Message, RequestMessage } from 'vscode-languageserver';
import { ErrorCodes } from '../protocol-library';
import { notificationShapes, requestShapes, requestTokens } from './message-shapes';

/** Stands for a body that is no JSON. */
export const noJson = Symbol('no JSON');

/** What becomes of a message: it goes on, it is answered at once, or it is dropped. */
export type Verdict =
  | { readonly is: 'passed'; readonly message: Message }
  | { readonly is: 'answered'; readonly answer: Message }
  | { readonly is: 'dropped' };

type Envelope = Readonly<Partial<Record<string, unknown>>>;

/** Keeps the state between `initialize` and `exit`; each message is judged once, in the order of its arrival. */
export class Gate {
  #state: 'new' | 'initialised' | 'shutDown' = 'new';

  /** Whether the client has asked the server to shut down, so that it ends without fault. */
  get isShutDown(): boolean {
    return this.#state === 'shutDown';
  }

  judge(message: unknown): Verdict {
    if (message === noJson) return refused(null, ErrorCodes.ParseError, 'The message is no JSON');
    if (typeof message !== 'object' || message === null || Array.isArray(message))
      return refused(
        null,
        ErrorCodes.InvalidRequest,
        `The message is no JSON object${Array.isArray(message) ? ': the protocol knows no batches' : ''}`,
      );
    const envelope = message as Envelope;
    if (!('method' in envelope)) return this.#response(envelope);
    return 'id' in envelope ? this.#request(envelope) : this.#notification(envelope);
  }

  #request(envelope: Envelope): Verdict {
    const { id, method, params } = envelope;
    if (!isId(id)) return refused(null, ErrorCodes.InvalidRequest, 'The "id" of a request is no whole number or text');
    if (typeof method !== 'string')
      return refused(id, ErrorCodes.InvalidRequest, 'The "method" of the request is no text');
    const early = this.#untimely(method);
    if (early !== undefined) return refused(id, ...early);
    const shape = requestShapes.get(method);
    if (shape === undefined)
      return refused(id, ErrorCodes.MethodNotFound, `There is no method ${JSON.stringify(method)}`);
    const fault = shape(params, '') ?? requestTokens(params, '');
    if (fault !== undefined)
      return refused(id, ErrorCodes.InvalidParams, `The parameters of "${method}" do not fit: ${fault}`);
    if (method === 'initialize') this.#state = 'initialised';
    if (method === 'shutdown') this.#state = 'shutDown';
    return passed(envelope);
  }

  /** Why a request of this name cannot be answered now. */
  #untimely(method: string): readonly [code: number, message: string] | undefined {
    if (this.#state === 'shutDown') return [ErrorCodes.InvalidRequest, 'The server has been shut down'];
    if (this.#state === 'new')
      return method === 'initialize'
        ? undefined
        : [ErrorCodes.ServerNotInitialized, 'The server waits for "initialize" first'];
    return method === 'initialize' ? [ErrorCodes.InvalidRequest, 'The server is initialised already'] : undefined;
  }

  /** Nothing answers a notification: what does not fit is told in the client's log. */
  #notification(envelope: Envelope): Verdict {
    const { method, params } = envelope;
    if (method === 'exit') return passed(envelope);
    if (this.#state !== 'initialised') return dropped;
    if (typeof method !== 'string') return warned('A notification was ignored: its "method" is no text');
    const shape = notificationShapes.get(method);
    if (shape === undefined) return dropped;
    const fault = shape(params, '');
    return fault === undefined ? passed(envelope) : warned(`"${method}" was ignored: ${fault}`);
  }

  #response(envelope: Envelope): Verdict {
    const { id, result, error } = envelope;
    if (id === null && error !== undefined) return dropped;
    if (!isId(id))
      return refused(null, ErrorCodes.InvalidRequest, 'The message has neither a "method" nor the "id" of an answer');
    return result === undefined && !isError(error)
      ? passed({ jsonrpc: '2.0', id, error: unreadableAnswer })
      : passed(envelope);
  }
}

const unreadableAnswer = { code: ErrorCodes.InvalidRequest, message: 'The answer has neither a result nor an error' };
const dropped: Verdict = { is: 'dropped' };
const warning = 2;

function passed(envelope: Envelope): Verdict {
  return { is: 'passed', message: envelope as unknown as Message };
}

function refused(id: RequestMessage['id'], code: number, message: string): Verdict {
  const answer = { jsonrpc: '2.0', id, error: { code, message } };
  return { is: 'answered', answer };
}

function warned(message: string): Verdict {
  const answer = { jsonrpc: '2.0', method: 'window/logMessage', params: { type: warning, message } };
  return { is: 'answered', answer };
}

function isId(id: unknown): id is number | string {
  return typeof id === 'string' || Number.isInteger(id);
}

function isError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as Envelope;
  return typeof code === 'number' && typeof message === 'string';
}
