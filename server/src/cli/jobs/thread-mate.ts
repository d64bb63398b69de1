// A mate in a thread of its own, which runs the same program.
import { Worker } from 'node:worker_threads';
import type { Duties, Mate } from './mate';

/** A duty with what it is given. */
export interface Call {
  readonly duty: keyof Duties;
  readonly args: readonly unknown[];
}

/** What comes back: the result, or why there is none. */
export type Reply = { readonly result: unknown } | { readonly failure: unknown };

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Starts a thread with the program. */
export function threadMate(program: string): Mate {
  const worker = new Worker(program);
  let waiting: Waiting | undefined;
  let end: Error | undefined;
  const ended = (why: string): void => {
    end ??= new Error(`a thread that shared the work ${why}; "--jobs 1" does without such threads`);
    waiting?.reject(end);
  };
  worker.on('message', (reply: Reply) => {
    if ('result' in reply) waiting?.resolve(reply.result);
    else waiting?.reject(reply.failure);
  });
  worker.on('error', (error) => ended(`failed (${error instanceof Error ? error.message : String(error)})`));
  worker.on('exit', () => ended('ended early'));
  const call = (duty: keyof Duties, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      if (end === undefined) worker.postMessage({ duty, args } satisfies Call);
      else reject(end);
    });
  return {
    read: (task) => call('read', task) as ReturnType<Duties['read']>,
    check: (others, wanted) => call('check', others, wanted) as ReturnType<Duties['check']>,
    texts: (uris) => call('texts', uris) as ReturnType<Duties['texts']>,
    dismiss: async () => {
      end ??= new Error('the thread has been dismissed');
      await worker.terminate();
    },
  };
}
