// Shows the frameworks that come with the server as read-only documents.
import { l10n, workspace, type Disposable } from 'vscode';
import { bundledDocument, bundledScheme } from '../../server/src/protocol';
import type { CurriculumServer } from './curriculum-server';

/** Serves the scheme of bundled documents from the server. */
export function registerBundledDocuments(server: CurriculumServer): Disposable {
  return workspace.registerTextDocumentContentProvider(bundledScheme, {
    provideTextDocumentContent: async (uri, token) => {
      const document = await server.ask(bundledDocument, { uri: uri.toString() }, token);
      if (document === null) throw new Error(l10n.t('No document "{0}" comes with Coordinated Care.', uri.path));
      return document.text;
    },
  });
}
