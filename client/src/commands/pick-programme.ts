// Chooses the programme that the views and the status bar are about.
import { l10n, window } from 'vscode';
import { programmesRequest, type ProgrammeParams } from '../../../server/src/protocol';
import { askChoice, type Choice } from '../ask/questions';
import type { Extension } from '../extension';
import { workspaceName } from '../workspace-choice';

/** Lets the user choose among all programmes, or have the choice follow the active editor. */
export async function pickProgramme({ server, current }: Extension): Promise<void> {
  const workspaces = await server.ask(programmesRequest, {});
  const choices = workspaces.flatMap(({ root, programmes }) =>
    programmes.map(({ id, title }): Choice<ProgrammeParams | 'follow'> => {
      const value = { root, ...(id === undefined ? {} : { programme: id }) };
      const label = title ?? id ?? l10n.t('All modules');
      return { label, description: id ?? '', detail: workspaces.length > 1 ? workspaceName(root) : '', value };
    }),
  );
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('There is no programme and no module here yet.'));
    return;
  }
  const now = current.isPinned ? await current.get() : undefined;
  const follow = {
    label: l10n.t('Follow the Active Editor'),
    description: '',
    detail: l10n.t('The programme whose file or module is being edited'),
    value: 'follow',
  } as const;
  const reply = await askChoice({
    title: l10n.t('Pick Current Programme'),
    placeholder: l10n.t('The programme that checklist, matrix and status bar are about'),
    choices: [follow, ...choices],
    current: choices.find(({ value }) => isSame(value, now))?.value ?? 'follow',
  });
  if (typeof reply === 'string') return;
  await (reply.value === 'follow' ? current.follow() : current.choose(reply.value));
}

function isSame(value: ProgrammeParams | 'follow' | undefined, now: ProgrammeParams | undefined): boolean {
  return typeof value === 'object' && value.root === now?.root && value.programme === now.programme;
}
