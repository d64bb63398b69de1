// A thousand modules: everything is checked, and one of them is written in as swiftly as if it were alone.
import { languages, workspace } from 'vscode';
import { findingsOf, open, replace, revertAll, uriOf, write } from '../documents';
import { equal } from '../expect';
import { until } from '../until';

describe('a folder with a thousand modules', () => {
  afterEach(revertAll);

  it('is checked whole, the first module and the last', async () => {
    // The last module has the ID of the first, which only somebody who has read both can know.
    await write('modules/M1001.module.yaml', 'kind: module\nid: M0001\n');
    for (const path of ['modules/M0001.module.yaml', 'modules/M1001.module.yaml'])
      await until('the ID that two modules have', [languages.onDidChangeDiagnostics], () => {
        return findingsOf(uriOf(path)).some((one) => one.endsWith('duplicate-id')) || undefined;
      });
    await workspace.fs.delete(uriOf('modules/M1001.module.yaml'));
    await until('the finding to go', [languages.onDidChangeDiagnostics], () => {
      return findingsOf(uriOf('modules/M0001.module.yaml')).every((one) => !one.endsWith('duplicate-id')) || undefined;
    });
  });

  it('shows what is wrong with a line while it is written', async () => {
    const document = await open('modules/M0500.module.yaml');
    const before = languages.getDiagnostics(document.uri).length;
    await replace(document, 'level: 5', 'level: 55');
    await until('a finding', [languages.onDidChangeDiagnostics], () => {
      return languages.getDiagnostics(document.uri).length > before || undefined;
    });
    await replace(document, 'level: 55', 'level: 5');
    await until('it to go', [languages.onDidChangeDiagnostics], () => {
      return languages.getDiagnostics(document.uri).length === before || undefined;
    });
    equal(languages.getDiagnostics(document.uri).length, before);
  });
});
