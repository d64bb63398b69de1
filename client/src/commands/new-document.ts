// Makes a new programme, module, overlay or role: asks what it is, writes it, and puts the cursor where its author goes on.
import { l10n, window } from 'vscode';
import { newDocumentChoicesRequest, newDocumentRequest } from '../../../server/src/protocol';
import { askChoice } from '../ask/questions';
import { askSteps, type Step } from '../ask/steps';
import type { Extension } from '../extension';
import { makeEdit, showAt } from '../make-edit';
import { openWorkspaces, workspaceChoices } from '../workspace-choice';
import { stepsFor, titleOf, type AskedKind, type Draft } from './new-document-steps';

/** Asks for what a new document of the kind needs, makes it and opens it. */
export async function newDocument(extension: Extension, kind: AskedKind): Promise<void> {
  const { server } = extension;
  const workspaces = await openWorkspaces(extension);
  const begin = async (root: string): Promise<Draft | undefined> => {
    const choices = await server.ask(newDocumentChoicesRequest, { root, kind });
    return choices === null ? undefined : { root, choices };
  };
  const start = workspaces[0] === undefined ? undefined : await begin(workspaces[0].root);
  if (start === undefined) return;
  const which: Step<Draft> = {
    applies: () => workspaces.length > 1,
    ask: async (draft, place) => {
      const placeholder = l10n.t('The workspace it belongs to');
      const choices = workspaceChoices(workspaces);
      const reply = await askChoice({ title: titleOf(kind), place, placeholder, choices, current: draft.root });
      if (typeof reply === 'string') return reply;
      const begun = reply.value === draft.root ? draft : await begin(reply.value);
      return begun === undefined ? 'cancel' : { answers: begun };
    },
  };
  const draft = await askSteps([which, ...stepsFor(kind)], start);
  if (draft !== undefined) await make(extension, kind, draft);
}

async function make(extension: Extension, kind: AskedKind, draft: Draft): Promise<void> {
  const { root, id = '', programme, title, type, purpose, level, credits, frameworks, region } = draft;
  const answers = { title, type, purpose, level, credits, frameworks, region };
  const details = { root, kind, id, answers, ...(programme === undefined ? {} : { programme }) };
  const made = await extension.server.ask(newDocumentRequest, details);
  if (made === null) {
    const message = l10n.t('"{0}" could not be made: the ID has been taken meanwhile. Choose another one.', id);
    void window.showErrorMessage(message);
    return;
  }
  if (await makeEdit(extension, made.edit)) await showAt(made.uri, made.selection);
}
