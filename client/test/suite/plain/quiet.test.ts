// In a folder without a curriculum the extension keeps out of the way until it is asked for.
import { commands, extensions, languages } from 'vscode';
import { findingsOf, open, revertAll, uriOf, write } from '../documents';
import { equal, present } from '../expect';
import { until } from '../until';

describe('a folder without a curriculum', () => {
  const extension = present(extensions.getExtension('coordinated-care.care-curriculum'), 'the extension is missing');

  afterEach(revertAll);

  it('does not activate the extension, not even for a YAML file', async () => {
    const document = await open('notes.yaml');
    equal(document.languageId, 'yaml');
    await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    equal(extension.isActive, false, 'the extension is active');
  });

  it('activates it when one of its commands is run, and then it checks what is written', async () => {
    await commands.executeCommand('careCurriculum.showOutput');
    equal(extension.isActive, true, 'the extension is not active');
    await write('new.module.yaml', 'kind: module\nid: N1\noutcomes: [{id: LO1, addresses: [COM-99]}]\n');
    await until('a finding in the new file', [languages.onDidChangeDiagnostics], () => {
      return findingsOf(uriOf('new.module.yaml')).some((one) => one.endsWith('unknown-competency')) || undefined;
    });
    equal(findingsOf(uriOf('notes.yaml')), [], 'other YAML files have findings');
  });
});
