// How the extension comes to life in a folder with a curriculum, and what it brings.
import { commands, extensions, languages } from 'vscode';
import { announcedIn, open, revertAll, uriOf, untilFindings } from '../documents';
import { equal, present } from '../expect';
import { until } from '../until';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category?: string }[] };
}

describe('a folder with a curriculum', () => {
  const extension = present(extensions.getExtension('coordinated-care.care-curriculum'), 'the extension is missing');

  afterEach(revertAll);

  it('activates the extension without being asked', async () => {
    await until('activation', [languages.onDidChangeDiagnostics], () => extension.isActive || undefined);
  });

  it('has every command that the manifest lists, under one category', async () => {
    await until('activation', [languages.onDidChangeDiagnostics], () => extension.isActive || undefined);
    const { contributes } = extension.packageJSON as Manifest;
    const known = await commands.getCommands(true);
    equal(
      contributes.commands.filter(({ command }) => !known.includes(command)),
      [],
    );
    equal([...new Set(contributes.commands.map(({ category }) => category))], ['Coordinated Care']);
  });

  it('keeps its files in the language "yaml", for other extensions', async () => {
    equal((await open('modules/cc701.module.yaml')).languageId, 'yaml');
  });

  for (const path of ['modules/hc501.module.yaml', 'modules/hc603-draft.module.yaml', 'modules/hc502.module.yml'])
    it(`shows in ${path} the findings that the file announces`, async () => {
      const document = await open(path);
      await untilFindings(document.uri, announcedIn(document.getText()));
    });

  it('shows findings of files that nobody has opened', async () => {
    const uri = uriOf('modules/hc601.module.yaml');
    await until(
      'findings of a closed file',
      [languages.onDidChangeDiagnostics],
      () => languages.getDiagnostics(uri).length > 3 || undefined,
    );
  });
});
