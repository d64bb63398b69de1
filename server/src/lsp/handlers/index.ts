// Every request that the server answers, one file each.
import { bundledDocumentHandlers } from './bundled-document';
import { diagnosticsHandlers } from './diagnostics';
import type { Handler } from './handler';

/** All handlers. */
export const handlers: readonly Handler[] = [...bundledDocumentHandlers, ...diagnosticsHandlers];
