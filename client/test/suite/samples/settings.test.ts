// A setting of the editor takes effect without a restart, and the checker can be restarted by hand.
import { commands, ConfigurationTarget, languages, workspace, type CodeLens, type TextDocument } from 'vscode';
import { findingsOf, open, replace, revertAll } from '../documents';
import { ok } from '../expect';
import { until } from '../until';

/** The titles of the lenses, asked for as VS Code's own editor does. */
async function lensesOf(document: TextDocument): Promise<string> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
  return lenses.map(({ command }) => command?.title ?? '').join('\n');
}

/** Asks until the lenses are as wanted, for the checker asks for its settings after it is told that they are others. */
async function untilLenses(document: TextDocument, isWanted: (titles: string) => boolean): Promise<void> {
  let titles = '';
  for (let asked = 0; asked < 300; asked++) {
    titles = await lensesOf(document);
    if (isWanted(titles)) return;
  }
  throw new Error(`the lenses are still:\n${titles}`);
}

describe('the extension at work', () => {
  const settings = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration('careCurriculum');

  afterEach(async () => {
    await settings().update('codeLens.outcome', undefined, ConfigurationTarget.Workspace);
    await revertAll();
  });

  it('takes note of a setting that is changed', async () => {
    const document = await open('modules/hc602.module.yaml');
    await untilLenses(document, (titles) => titles.includes('taught by'));
    await settings().update('codeLens.outcome', false, ConfigurationTarget.Workspace);
    await untilLenses(document, (titles) => !titles.includes('taught by') && titles.includes('addresses'));
    await settings().update('codeLens.outcome', undefined, ConfigurationTarget.Workspace);
    await untilLenses(document, (titles) => titles.includes('taught by'));
  });

  it('goes on checking after it was restarted', async () => {
    const document = await open('modules/hc602.module.yaml');
    await commands.executeCommand('careCurriculum.restartServer');
    await replace(document, 'status: in-review', 'statsu: in-review');
    await until('a finding of the new checker', [languages.onDidChangeDiagnostics], () => {
      return findingsOf(document.uri).find((one) => one.endsWith('unknown-property'));
    });
    ok((await lensesOf(document)).includes('addresses'), 'there are no lenses any more');
  });
});
