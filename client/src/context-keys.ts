// What the conditions of menus, welcome texts and the walkthrough can ask about.
import { commands, Disposable, workspace } from 'vscode';
import { programmesRequest } from '../../server/src/protocol';
import { isCurriculumFile } from './curriculum-files';
import type { CurriculumServer } from './curriculum-server';

/** Keeps `careCurriculum.hasCurriculum` and `careCurriculum.hasEdited` up to date. */
export function keepContextKeys(server: CurriculumServer): Disposable {
  const update = async (): Promise<void> => {
    const workspaces = await server.ask(programmesRequest, {});
    await set(
      'hasCurriculum',
      workspaces.some(({ programmes }) => programmes.length > 0),
    );
  };
  return Disposable.from(
    server.onDidChangeCoverage(() => {
      // A server that goes down in the middle has been told of elsewhere.
      update().catch((error: unknown) => server.output.debug(String(error)));
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (isCurriculumFile(uri.path)) void set('hasEdited', true);
    }),
  );
}

function set(key: string, value: boolean): Thenable<unknown> {
  return commands.executeCommand('setContext', `careCurriculum.${key}`, value);
}
