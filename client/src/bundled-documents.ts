// Shows what comes with the extension as read-only documents: frameworks, which the server has, and the pages of rules.
import { l10n, workspace, type Disposable, type Uri } from 'vscode';
import { bundledDocument, bundledScheme } from '../../server/src/protocol';
import type { CurriculumServer } from './curriculum-server';
import { rulePages, rulePageText } from './rule-pages';

/** Serves the scheme of bundled documents; `extensionUri` is where the extension is installed. */
export function registerBundledDocuments(server: CurriculumServer, extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(bundledScheme, {
    provideTextDocumentContent: async (uri, token) => {
      if (uri.toString(true).startsWith(rulePages)) return rulePageText(extensionUri, uri);
      const document = await server.ask(bundledDocument, { uri: uri.toString() }, token);
      if (document === null) throw new Error(l10n.t('No document "{0}" comes with Coordinated Care.', uri.path));
      return document.text;
    },
  });
}
