// Code lenses: coverage, what a module gives, how an outcome is taught and assessed; kinds can be switched off.
import type { CodeLens as LspCodeLens } from 'vscode-languageserver';
import { codeLenses, type CodeLens } from '../../core/features/code-lens';
import { showCoverageCommand, type ShowCoverageArguments } from '../../protocol';
import type { Sheet } from '../session';
import { handler, type Context, type Handler } from './handler';
import { CodeLensRequest } from '../protocol-library';

export const codeLensHandlers: readonly Handler[] = [
  handler(CodeLensRequest.type, {
    capability: () => ({ codeLensProvider: {} }),
    answer: ({ textDocument }, context) => {
      const { session } = context;
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const { file, uri } = sheet;
      const lenses = codeLenses(sheet.snapshot, uri, session.settings.codeLens);
      session.given.note('codeLens', uri, lenses, () => {
        const now = session.sheet(textDocument.uri);
        return now?.file === file ? codeLenses(now.snapshot, uri, session.settings.codeLens) : lenses;
      });
      return lenses.map((lens) => converted(lens, sheet, context));
    },
  }),
];

/** A lens without a command is mere text. */
function converted({ range, title, coverage }: CodeLens, { area, file }: Sheet, context: Context): LspCodeLens {
  const { session, options } = context;
  const place = session.converter.range(file, range);
  if (coverage === undefined || options.commands?.includes(showCoverageCommand) !== true)
    return { range: place, command: { title, command: '' } };
  const { programme, framework } = coverage;
  const root = session.converter.uri(area.root);
  const shown: ShowCoverageArguments = { root, framework, ...(programme === undefined ? {} : { programme }) };
  return { range: place, command: { title, command: showCoverageCommand, arguments: [shown] } };
}
