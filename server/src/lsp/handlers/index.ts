// Every request that the server answers, one file each.
import { bundledDocumentHandlers } from './bundled-document';
import { codeActionsHandlers } from './code-actions';
import { codeLensHandlers } from './code-lens';
import { completionHandlers } from './completion';
import { definitionHandlers } from './definition';
import { diagnosticsHandlers } from './diagnostics';
import { documentLinksHandlers } from './document-links';
import { documentSymbolsHandlers } from './document-symbols';
import { exportCoverageHandlers } from './export-coverage';
import { foldingHandlers } from './folding';
import type { Handler } from './handler';
import { highlightsHandlers } from './highlights';
import { hoverHandlers } from './hover';
import { inlayHintsHandlers } from './inlay-hints';
import { newDocumentsHandlers } from './new-documents';
import { prerequisitesHandlers } from './prerequisites';
import { referencesHandlers } from './references';
import { renameHandlers } from './rename';
import { rulesHandlers } from './rules';
import { selectionHandlers } from './selection';
import { semanticTokensHandlers } from './semantic-tokens';
import { viewPlacesHandlers } from './view-places';
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
  ...documentLinksHandlers,
  ...documentSymbolsHandlers,
  ...exportCoverageHandlers,
  ...foldingHandlers,
  ...highlightsHandlers,
  ...hoverHandlers,
  ...inlayHintsHandlers,
  ...newDocumentsHandlers,
  ...prerequisitesHandlers,
  ...referencesHandlers,
  ...renameHandlers,
  ...rulesHandlers,
  ...selectionHandlers,
  ...semanticTokensHandlers,
  ...viewPlacesHandlers,
  ...viewsHandlers,
  ...workspaceSymbolsHandlers,
];
