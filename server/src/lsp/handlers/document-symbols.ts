// Document symbols: the outline of a file, as a tree or, for older clients, as a list.
import type { SymbolInformation } from 'vscode-languageserver';
import { documentSymbols, type DocumentSymbol } from '../../core/features/document-symbols';
import type { Sheet } from '../session';
import { handler, type Context, type Handler } from './handler';
import { DocumentSymbolRequest } from '../protocol-library';

export const documentSymbolsHandlers: readonly Handler[] = [
  handler(DocumentSymbolRequest.type, {
    capability: () => ({ documentSymbolProvider: true }),
    answer: ({ textDocument }, context) => {
      const sheet = context.session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const symbols = documentSymbols(sheet.snapshot, sheet.uri);
      const asTree = context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      if (asTree) return symbols.map((symbol) => context.session.converter.symbol(sheet.file, symbol));
      return symbols.flatMap((symbol) => flat(symbol, undefined, sheet, context));
    },
  }),
];

function flat(
  symbol: DocumentSymbol,
  container: string | undefined,
  sheet: Sheet,
  context: Context,
): SymbolInformation[] {
  const { converter } = context.session;
  const { name, kind } = converter.symbol(sheet.file, symbol);
  const location = { uri: converter.uri(sheet.uri), range: converter.range(sheet.file, symbol.range) };
  const own = container === undefined ? { name, kind, location } : { name, kind, location, containerName: container };
  return [own, ...symbol.children.flatMap((child) => flat(child, symbol.name, sheet, context))];
}
