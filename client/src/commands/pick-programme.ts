// Chooses the programme that the views and the status bar are about.
import { l10n, window } from 'vscode';
import { programmesRequest, type ProgrammeParams } from '../../../server/src/protocol';
import { askChoice, type Choice } from '../ask/questions';
import type { Extension } from '../extension';
import { workspaceName } from '../workspace-choice';

/** Lets the user choose among all programmes; undefined when there is none or none was chosen. */
export async function pickProgramme({ server, current }: Extension): Promise<void> {
  const workspaces = await server.ask(programmesRequest, {});
  const choices = workspaces.flatMap(({ root, programmes }) =>
    programmes.map(({ id, title }): Choice<ProgrammeParams> => {
      const value = { root, ...(id === undefined ? {} : { programme: id }) };
      const label = title ?? id ?? l10n.t('All modules');
      return { label, description: id ?? '', detail: workspaces.length > 1 ? workspaceName(root) : '', value };
    }),
  );
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('There is no programme and no module here yet.'));
    return;
  }
  const now = await current.get();
  const reply = await askChoice({
    title: l10n.t('Pick Current Programme'),
    placeholder: l10n.t('The programme that checklist, matrix and status bar are about'),
    choices,
    current: choices.find(({ value }) => value?.root === now?.root && value?.programme === now?.programme)?.value,
  });
  if (typeof reply !== 'string') await current.choose(reply.value);
}
