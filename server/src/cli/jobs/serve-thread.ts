// What the program does when it finds itself in a thread that another one has started.
import { parentPort } from 'node:worker_threads';
import type { Host } from '../../host/host';
import { dutiesWith } from './duties';
import type { Call, Reply } from './thread-mate';

/** Does what the program that started this thread tells it to, until it is ended. */
export function serveThread(host: Host): void {
  const duties = dutiesWith(host);
  const carryOut = ({ duty, args }: Call): Promise<unknown> =>
    (duties[duty] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  parentPort?.on('message', (call: Call) => {
    carryOut(call).then(
      (result) => parentPort?.postMessage({ result } satisfies Reply),
      (failure: unknown) => parentPort?.postMessage({ failure } satisfies Reply),
    );
  });
}
