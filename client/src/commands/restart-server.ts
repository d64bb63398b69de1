// Ends the server and starts a new one.
import type { Extension } from '../extension';

/** Resolves when the new server runs or has failed, which the user is told. */
export function restartServer({ server }: Extension): Promise<void> {
  return server.restart();
}
