// How the lines of the checklist look: grade as icon and as text, and what screen readers say.
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ChecklistItem, ChecklistPlace, PlaceTarget, ProgrammeParams } from '../../../server/src/protocol';
import type { KnownProgramme } from './coverage-data';
import { standingText } from './model/checklist-text';
import type { AreaNode, ChecklistNode, FrameworkNode, ItemNode } from './model/checklist-tree';
import { toneOf, type Grade } from './model/grade';
import { gradeIcon } from './model/grade-icon';
import type { MatrixWords } from './model/matrix-words';
import { nameLine } from './name-line';
import { programmeName, programmePlace } from './programme-name';

/** A line of the checklist: a programme, something below it, or that nothing of it is shown. */
export type ChecklistLine = ProgrammeLine | NodeLine | NothingLine;

export interface ProgrammeLine {
  readonly kind: 'programme';
  readonly id: string;
  readonly programme: KnownProgramme;
}
export interface NodeLine {
  readonly kind: 'node';
  readonly id: string;
  readonly params: ProgrammeParams;
  readonly node: ChecklistNode;
  readonly parent: ChecklistLine;
}
export interface NothingLine {
  readonly kind: 'nothing';
  readonly id: string;
  readonly text: string;
  readonly parent: ChecklistLine;
}

/** The command that a click on a line runs, with the line as its argument. */
const openCommand = 'careCurriculum.openPlace';

/** The line for the tree; `isOpen` where it shows what is below it to begin with. */
export function checklistItem(line: ChecklistLine, isOpen: boolean, words: MatrixWords): TreeItem {
  const item = itemOf(line, words);
  nameLine(item, line.id);
  if (item.collapsibleState !== TreeItemCollapsibleState.None && isOpen)
    item.collapsibleState = TreeItemCollapsibleState.Expanded;
  return item;
}

/** What a line stands for in a file. */
export function targetOf(line: ChecklistLine): PlaceTarget | undefined {
  if (line.kind === 'nothing') return undefined;
  if (line.kind === 'programme') return { kind: 'programme', programme: line.programme.params.programme };
  const { programme } = line.params;
  const { node } = line;
  switch (node.kind) {
    case 'framework':
      return { kind: 'programme', programme, framework: node.framework.reference };
    case 'area':
      return undefined;
    case 'item': {
      const [first] = node.item.places;
      return first === undefined ? definitionOf(line) : outcomeTarget(first, node.item);
    }
    case 'outcome':
      return outcomeTarget(node.place, node.item);
  }
}

/** Where the item of a line is defined. */
export function definitionOf({ node, params }: NodeLine): PlaceTarget | undefined {
  if (node.kind !== 'item' && node.kind !== 'outcome') return undefined;
  const { framework, item } = node;
  return { kind: 'item', programme: params.programme, framework: framework.reference, item: item.id };
}

function outcomeTarget({ module, outcome }: ChecklistPlace, item: ChecklistItem): PlaceTarget {
  return { kind: 'outcome', module, outcome, item: item.id };
}

function itemOf(line: ChecklistLine, words: MatrixWords): TreeItem {
  if (line.kind === 'nothing') return new TreeItem(line.text);
  if (line.kind === 'programme') return programmeItem(line.programme);
  const { node } = line;
  switch (node.kind) {
    case 'framework':
      return frameworkItem(node);
    case 'area':
      return areaItem(node);
    case 'item':
      return gradedItem(node, line, words);
    case 'outcome': {
      const { module, outcome, level, grade } = node.place;
      const item = new TreeItem([module, outcome].filter(Boolean).join(' '));
      item.description = [level, words.grades[grade]].filter(Boolean).join(', ');
      item.iconPath = new ThemeIcon('target');
      return opening(item, line, 'outcome');
    }
  }
}

function programmeItem(programme: KnownProgramme): TreeItem {
  const item = new TreeItem(programmeName(programme.head), TreeItemCollapsibleState.Collapsed);
  item.description = [programmePlace(programme), programme.head.id].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('mortar-board');
  item.contextValue = 'programme';
  return item;
}

function frameworkItem({ framework }: FrameworkNode): TreeItem {
  const { title, name, asked, reached } = framework;
  const item = new TreeItem(title ?? name, TreeItemCollapsibleState.Collapsed);
  item.description = countText(reached, asked);
  item.tooltip = name;
  item.iconPath = new ThemeIcon('book');
  item.contextValue = 'framework';
  return item;
}

function areaItem({ area }: AreaNode): TreeItem {
  const item = new TreeItem([area.id, area.label].filter(Boolean).join(' '), TreeItemCollapsibleState.Collapsed);
  item.description = countText(area.reached, area.asked);
  item.iconPath = new ThemeIcon('list-unordered');
  item.contextValue = 'area';
  return item;
}

function gradedItem({ item: given, children }: ItemNode, line: NodeLine, words: MatrixWords): TreeItem {
  const state = children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem([given.id, given.label].filter(Boolean).join(' '), state);
  item.description = standingText(given, words);
  item.iconPath = gradePicture(given);
  return opening(item, line, ['item', ...(toneOf(given) === 'gap' ? ['gap'] : [])].join(' '));
}

function opening(item: TreeItem, line: NodeLine, contextValue: string): TreeItem {
  item.contextValue = contextValue;
  item.command = { command: openCommand, title: l10n.t('Open'), arguments: [line] };
  return item;
}

function gradePicture(item: ChecklistItem): { readonly light: Uri; readonly dark: Uri } {
  const picture = (grade: Grade, background: 'light' | 'dark'): Uri =>
    Uri.parse(gradeIcon(grade, toneOf(item), background), true);
  return { light: picture(item.grade, 'light'), dark: picture(item.grade, 'dark') };
}

/** `28/35`; nothing where nothing is asked for. */
export function countText(reached: number, asked: number): string {
  return asked === 0 ? '' : l10n.t('{0} of {1}', reached, asked);
}
