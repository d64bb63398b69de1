// Every request that the server answers, one file each.
import { bundledDocumentHandlers } from './bundled-document';
import { codeActionsHandlers } from './code-actions';
import { codeLensHandlers } from './code-lens';
import { completionHandlers } from './completion';
import { definitionHandlers } from './definition';
import { diagnosticsHandlers } from './diagnostics';
import { documentSymbolsHandlers } from './document-symbols';
import type { Handler } from './handler';
import { highlightsHandlers } from './highlights';
import { hoverHandlers } from './hover';
import { inlayHintsHandlers } from './inlay-hints';
import { referencesHandlers } from './references';
import { renameHandlers } from './rename';
import { semanticTokensHandlers } from './semantic-tokens';
import { viewsHandlers } from './views';
import { workspaceSymbolsHandlers } from './workspace-symbols';

/** All handlers. */
export const handlers: readonly Handler[] = [
  ...bundledDocumentHandlers,
  ...codeActionsHandlers,
  ...codeLensHandlers,
  ...completionHandlers,
  ...definitionHandlers,
  ...diagnosticsHandlers,
  ...documentSymbolsHandlers,
  ...highlightsHandlers,
  ...hoverHandlers,
  ...inlayHintsHandlers,
  ...referencesHandlers,
  ...renameHandlers,
  ...semanticTokensHandlers,
  ...viewsHandlers,
  ...workspaceSymbolsHandlers,
];
