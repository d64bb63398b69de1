// The views beside the editor.
import type { Extension } from '../extension';

/** Registers the views, and the commands that belong to them. */
export function registerViews(extension: Extension): void {
  extension.server.output.debug('no views yet');
}
