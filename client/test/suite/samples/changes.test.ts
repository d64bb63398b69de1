// What happens around the open file takes effect: settings, and files that come, change and go.
import { commands, languages, workspace } from 'vscode';
import { findingsOf, open, replace, revertAll, uriOf, untilFindings, write } from '../documents';
import { until } from '../until';

const made = 'modules/made-outside.module.yaml';

describe('changes around a file', () => {
  afterEach(async () => {
    await revertAll();
    await workspace.fs.delete(uriOf(made)).then(undefined, () => undefined);
  });

  it('take effect when a setting changes how gravely coverage is judged', async () => {
    const programme = uriOf('programmes/bite-size-working-together.programme.yaml');
    const has = (severity: string) => findingsOf(programme).some((one) => one.includes(` ${severity} competency-`)) || undefined;
    await until('warnings', [languages.onDidChangeDiagnostics], () => has('warning'));
    const settings = await open('care-curriculum.yaml');
    await replace(settings, 'enforce: warning', 'enforce: error  ');
    await until('errors', [languages.onDidChangeDiagnostics], () => has('error'));
    await commands.executeCommand('workbench.action.files.revert');
    await until('warnings again', [languages.onDidChangeDiagnostics], () => (has('error') ? undefined : has('warning')));
  });

  it('take effect when a file appears, changes and disappears', async () => {
    await write(made, 'kind: module\nid: MADE1\noutcomes: [{id: LO1, addresses: [COM-99]}]\n');
    await until('findings of the new file', [languages.onDidChangeDiagnostics], () => {
      return findingsOf(uriOf(made)).some((one) => one.endsWith('unknown-competency')) || undefined;
    });
    await write(made, 'kind: module\nid: CC701\n');
    await until('the second definition of CC701', [languages.onDidChangeDiagnostics], () => {
      return findingsOf(uriOf(made)).some((one) => one.endsWith('duplicate-id')) || undefined;
    });
    await workspace.fs.delete(uriOf(made));
    await untilFindings(uriOf(made), []);
  });
});
