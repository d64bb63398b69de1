// What can be done with the checklist: filter, sort, go to places, waive, copy.
import {
  commands,
  env,
  l10n,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
} from 'vscode';
import { waiveRequest, type ItemParams, type ProgrammeParams } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import { ifTrusted } from '../if-trusted';
import { makeEdit } from '../make-edit';
import { definitionOf, targetOf, type ChecklistLine, type NodeLine } from './checklist-items';
import type { ChecklistTree } from './checklist-view';
import { checklistSorts } from './model/checklist-tree';
import { grades, type Grade } from './model/grade';
import { gradeWords } from './model/matrix-words';

/** Registers the commands of the checklist. */
export function checklistCommands(extension: Extension, tree: ChecklistTree): readonly Disposable[] {
  const { places } = extension;
  const onLine = (name: string, run: (line: ChecklistLine) => unknown): Disposable =>
    commands.registerCommand(`careCurriculum.${name}`, (line?: ChecklistLine) => {
      const meant = line ?? tree.view.selection[0];
      return meant === undefined ? undefined : run(meant);
    });
  const open = (line: ChecklistLine, column: ViewColumn): unknown => {
    const target = targetOf(line);
    return target === undefined ? undefined : places.open({ root: rootOf(line), target }, { column });
  };
  return [
    commands.registerCommand('careCurriculum.showChecklist', (programme?: ProgrammeParams) => tree.reveal(programme)),
    commands.registerCommand('careCurriculum.checklist.showGapsOnly', () => tree.show({ gapsOnly: true })),
    commands.registerCommand('careCurriculum.checklist.showAll', () => tree.show({ gapsOnly: false, grades: [] })),
    commands.registerCommand('careCurriculum.checklist.filterByGrade', () => filterByGrade(tree)),
    ...checklistSorts.map((sort) =>
      commands.registerCommand(`careCurriculum.checklist.sortBy.${sort}`, () => tree.show({ sort })),
    ),
    onLine('openPlace', (line) => open(line, ViewColumn.Active)),
    onLine('openToSide', (line) => open(line, ViewColumn.Beside)),
    onLine('goToItem', (line) => {
      const target = line.kind === 'node' ? definitionOf(line) : undefined;
      return target === undefined ? undefined : places.open({ root: rootOf(line), target });
    }),
    onLine('copyId', (line) => env.clipboard.writeText(idOf(line))),
    onLine('addOutcomeFor', (line) => {
      const item = itemOf(line);
      return item === undefined ? undefined : commands.executeCommand('careCurriculum.addOutcome', item);
    }),
    onLine(
      'waive',
      ifTrusted((line: ChecklistLine) => waive(extension, line)),
    ),
  ];
}

interface GradePick extends QuickPickItem {
  readonly grade: Grade;
}

async function filterByGrade(tree: ChecklistTree): Promise<void> {
  const words = gradeWords(l10n);
  const { options } = tree;
  const picks = grades.map((grade): GradePick => {
    return { label: words[grade], grade, picked: options.grades.length === 0 || options.grades.includes(grade) };
  });
  const chosen = await window.showQuickPick(picks, {
    title: l10n.t('Filter Checklist by Grade'),
    placeHolder: l10n.t('The grades to show'),
    canPickMany: true,
  });
  if (chosen === undefined) return;
  const all = chosen.length === 0 || chosen.length === grades.length;
  await tree.show({ grades: all ? [] : chosen.map(({ grade }) => grade), gapsOnly: false });
}

/** Waives the gap for a year; the list of waivers opens, as a reason and a name have to be put in. */
async function waive(extension: Extension, line: ChecklistLine): Promise<void> {
  const item = itemOf(line);
  const made = item === undefined ? null : await extension.server.ask(waiveRequest, item);
  if (made === null) {
    void window.showInformationMessage(l10n.t('There is no gap here that could be waived.'));
    return;
  }
  if (!(await makeEdit(extension, made.edit))) return;
  const document = await workspace.openTextDocument(Uri.parse(made.uri, true));
  const text = made.placeholder ?? '';
  const at = Math.max(0, document.getText().lastIndexOf(text));
  const selection = new Range(document.positionAt(at), document.positionAt(at + text.length));
  await window.showTextDocument(document, { selection });
}

function rootOf(line: ChecklistLine): string {
  if (line.kind === 'programme') return line.programme.params.root;
  return line.kind === 'nothing' ? rootOf(line.parent) : line.params.root;
}

function itemOf(line: ChecklistLine): ItemParams | undefined {
  if (line.kind !== 'node' || (line.node.kind !== 'item' && line.node.kind !== 'outcome')) return undefined;
  const { framework, item } = line.node;
  return { ...line.params, framework: framework.reference, item: item.id };
}

function idOf(line: ChecklistLine): string {
  if (line.kind === 'programme') return line.programme.params.programme ?? '';
  return line.kind === 'node' ? nodeId(line) : '';
}

function nodeId({ node }: NodeLine): string {
  switch (node.kind) {
    case 'framework':
      return node.framework.reference;
    case 'area':
      return node.area.id ?? '';
    case 'item':
      return node.item.id;
    case 'outcome':
      return node.place.outcome ?? node.place.module;
  }
}
