// What an author is offered while writing: completion, hovers, fixes, lenses, navigation and rename.
import type {
  CodeAction,
  Range} from 'vscode';
import {
  commands,
  languages,
  workspace,
  type CodeLens,
  type CompletionList,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { open, placeOf, replace, revertAll, ruleOf, uriOf } from '../documents';
import { equal, ok, present } from '../expect';
import { until } from '../until';

/** Asks VS Code as its own features do. */
async function ask<T>(command: string, document: TextDocument, ...args: readonly unknown[]): Promise<T> {
  return commands.executeCommand<T>(command, document.uri, ...args);
}

/** Waits for the diagnostics of a rule in a document. */
function untilRule(document: TextDocument, rule: string): Promise<Range> {
  return until(`a finding of ${rule}`, [languages.onDidChangeDiagnostics], () => {
    return languages.getDiagnostics(document.uri).find((one) => ruleOf(one) === rule)?.range;
  });
}

describe('writing a module', () => {
  afterEach(revertAll);

  it('offers the items of the framework by words of their label', async () => {
    const document = await open('modules/cc702.module.yaml');
    await replace(document, '    addresses:\n', '    addresses:\n      listen\n');
    const place = placeOf(document, '      listen\n', 12);
    const list = await ask<CompletionList>('vscode.executeCompletionItemProvider', document, place);
    const found = list.items.find(({ filterText }) => filterText?.includes('Active listening'));
    const item = present(found, `COM-01 is not offered, but ${list.items.map(({ label }) => JSON.stringify(label)).join()}`);
    ok(JSON.stringify(item.label).includes('COM-01'), `it has the label ${JSON.stringify(item.label)}`);
  });

  it('explains an item where it is addressed', async () => {
    const document = await open('modules/cc701.module.yaml');
    const hovers = await ask<Hover[]>('vscode.executeHoverProvider', document, placeOf(document, 'COM-01', 2));
    const text = hovers.flatMap(({ contents }) => contents).map((one) => (one as MarkdownString).value);
    ok(text.join('\n').includes('Active listening'), `the hover says: ${text.join('\n')}`);
  });

  it('offers a fix for a finding, and the finding is gone once it is applied', async () => {
    const document = await open('modules/hc603-draft.module.yaml');
    const range = await untilRule(document, 'unknown-property');
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document, range);
    const action = present(
      actions.find(({ title }) => title.includes('"prerequisites"')),
      `the fix is not offered, but ${actions.map(({ title }) => title).join(', ')}`,
    );
    const resolved = action.edit ?? (await resolve(document, range, action.title)).edit;
    await workspace.applyEdit(present(resolved, 'the action has no edit'));
    ok(document.getText().includes('\nprerequisites: [HC501]'), 'the key has its right name');
    await until('the finding to go', [languages.onDidChangeDiagnostics], () => {
      return languages.getDiagnostics(document.uri).every((one) => ruleOf(one) !== 'unknown-property') || undefined;
    });
  });

  it('shows lenses above what it knows something about', async () => {
    const document = await open('modules/cc701.module.yaml');
    const lenses = await ask<CodeLens[]>('vscode.executeCodeLensProvider', document, 50);
    ok(lenses.length > 0, 'there is no lens');
    equal(
      lenses.filter(({ command }) => command === undefined || command.title === '').length,
      0,
      'a lens has no title',
    );
  });

  it('leads from an item to its definition, in a framework that comes with the extension', async () => {
    const document = await open('modules/cc701.module.yaml');
    const found = await ask<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document,
      placeOf(document, 'COM-01', 2),
    );
    const [first] = found;
    const target = present(first, 'there is no definition');
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    ok((await workspace.openTextDocument(uri)).getText().includes('id: COM-01'), `${uri.toString()} has no COM-01`);
  });

  it('renames a module in every file that names it', async () => {
    const document = await open('modules/cc702.module.yaml');
    const edit = await ask<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document,
      placeOf(document, 'CC702', 2),
      'CC799',
    );
    const changed = edit.entries().map(([uri]) => uri.path.split('/').slice(-2).join('/'));
    ok(changed.includes('modules/cc702.module.yaml'), `it changes only ${changed.join(', ')}`);
    ok(changed.includes('programmes/pgcert-care-coordination.programme.yaml'), `it changes only ${changed.join(', ')}`);
    await workspace.applyEdit(edit);
    const programme = await workspace.openTextDocument(uriOf('programmes/pgcert-care-coordination.programme.yaml'));
    ok(!programme.getText().includes('CC702') && programme.getText().includes('CC799'), 'the programme was not changed');
  });
});

/** Gets the action with its edit, which VS Code asks for only when it is chosen. */
async function resolve(document: TextDocument, range: Range, title: string): Promise<CodeAction> {
  const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document, range, undefined, 20);
  return present(
    actions.find((action) => action.title === title),
    `"${title}" is not offered any more`,
  );
}
