// Keeps the language client from serving bundled documents a second time, beside the extension's own provider.
import type { StaticFeature } from 'vscode-languageclient';

/** Takes the ability to show documents of the server's out of what the client announces; to be registered last. */
export const ownContent: StaticFeature = {
  fillClientCapabilities: ({ workspace }) => {
    if (workspace !== undefined) delete workspace.textDocumentContent;
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
