// Code actions: quick fixes, "fix all", waivers and rewrites at a selection.
import type { CodeAction as LspCodeAction } from 'vscode-languageserver';
import { codeActions } from '../../core/features/code-actions';
import { actionKinds, type CodeAction } from '../../core/features/support/action';
import type { Sheet } from '../session';
import { handler, type Context, type Handler } from './handler';
import { CodeActionRequest } from '../protocol-library';

export const codeActionsHandlers: readonly Handler[] = [
  handler(CodeActionRequest.type, {
    capability: ({ client }) => ({
      codeActionProvider:
        client.textDocument?.codeAction?.codeActionLiteralSupport === undefined
          ? false
          : { codeActionKinds: [...actionKinds] },
    }),
    answer: ({ textDocument, range, context: { only } }, context) => {
      const { session } = context;
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const { area, snapshot, uri, file } = sheet;
      const wanted = { ...(only === undefined ? {} : { only }), ...(area.root === '' ? {} : { root: area.root }) };
      const found = codeActions(snapshot, uri, session.converter.textRange(file, range), wanted);
      return found.flatMap((action) => converted(action, sheet, context) ?? []);
    },
  }),
];

/** The action for this client; undefined where the client cannot carry it out. */
function converted(
  action: CodeAction,
  { snapshot, file }: Sheet,
  { session, client }: Context,
): LspCodeAction | undefined {
  const { title, kind, isPreferred, edits, creates = [], finding, disabled } = action;
  if (disabled !== undefined && client.textDocument?.codeAction?.disabledSupport !== true) return undefined;
  if (creates.length > 0 && client.workspace?.workspaceEdit?.resourceOperations?.includes('create') !== true)
    return undefined;
  return {
    title,
    kind,
    ...(isPreferred ? { isPreferred } : {}),
    ...(finding === undefined ? {} : { diagnostics: [session.converter.diagnostic(snapshot, file, finding)] }),
    ...(disabled === undefined
      ? { edit: session.converter.workspaceEdit(snapshot, edits, creates) }
      : { disabled: { reason: disabled } }),
  };
}
