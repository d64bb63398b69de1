// Opens the channel in which the server says what it does.
import type { Extension } from '../extension';

/** Shows the output without taking the focus away. */
export function showOutput({ server }: Extension): void {
  server.output.show(true);
}
