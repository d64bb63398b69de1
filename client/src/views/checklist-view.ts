// The checklist: programme, framework, area, item, outcome; filtered and sorted as the user wants it, and kept up to date.
import {
  commands,
  EventEmitter,
  l10n,
  window,
  type Disposable,
  type Event,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { itemDetailsRequest, type ProgrammeParams } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import { checklistItem, type ChecklistLine, type NodeLine } from './checklist-items';
import { programmeKey, type CoverageData } from './coverage-data';
import { detailsTooltip } from './details-tooltip';
import {
  allItems,
  checklistTree,
  shownItems,
  wholeChecklist,
  type ChecklistNode,
  type ChecklistView,
} from './model/checklist-tree';
import { matrixWords } from './model/matrix-words';
import { isSameProgramme } from './programme-name';

const kept = 'checklist';

/** The tree and its options, which are kept for the workspace. */
export class ChecklistTree implements TreeDataProvider<ChecklistLine>, Disposable {
  readonly view: TreeView<ChecklistLine>;
  readonly #extension: Extension;
  readonly #data: CoverageData;
  readonly #changes = new EventEmitter<undefined>();
  readonly #words = matrixWords(l10n);
  readonly #listeners: readonly Disposable[];
  /** How many items of each opened programme are shown, of how many. */
  readonly #counts = new Map<string, readonly [shown: number, all: number]>();
  #options: ChecklistView;
  #current: ProgrammeParams | undefined;

  constructor(extension: Extension, data: CoverageData) {
    this.#extension = extension;
    this.#data = data;
    this.#options = { ...wholeChecklist, ...extension.context.workspaceState.get<ChecklistView>(kept) };
    this.view = window.createTreeView('careCurriculum.checklist', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [this.view, data.onDidChange(() => this.#refresh())];
    this.#tellOptions();
  }

  get onDidChangeTreeData(): Event<undefined> {
    return this.#changes.event;
  }

  get options(): ChecklistView {
    return this.#options;
  }

  /** Shows another part of the checklist, or in another order. */
  async show(options: Partial<ChecklistView>): Promise<void> {
    this.#options = { ...this.#options, ...options };
    await this.#extension.context.workspaceState.update(kept, this.#options);
    this.#tellOptions();
    this.#refresh();
  }

  /** Opens the view with a programme, the current one unless another is named. */
  async reveal(programme?: ProgrammeParams): Promise<void> {
    const wanted = programme ?? (await this.#extension.current.get());
    await commands.executeCommand('careCurriculum.checklist.focus');
    for (let attempts = 1; attempts <= 3; attempts++) if (await this.#select(wanted)) return;
  }

  getTreeItem(line: ChecklistLine): TreeItem {
    return checklistItem(line, this.#isOpen(line), this.#words);
  }

  async getChildren(line?: ChecklistLine): Promise<ChecklistLine[]> {
    if (line?.kind === 'nothing') return [];
    if (line?.kind === 'node') return line.node.children.map((node) => this.#nodeLine(node, line, line.params));
    return line === undefined ? this.#programmes() : this.#frameworks(line);
  }

  getParent(line: ChecklistLine): ChecklistLine | undefined {
    return line.kind === 'programme' ? undefined : line.parent;
  }

  async resolveTreeItem(item: TreeItem, line: ChecklistLine): Promise<TreeItem> {
    if (line.kind !== 'node' || (line.node.kind !== 'item' && line.node.kind !== 'outcome')) return item;
    const { framework, item: wanted } = line.node;
    const module = line.node.kind === 'outcome' ? { module: line.node.place.module } : {};
    const request = { ...line.params, framework: framework.reference, item: wanted.id, ...module };
    const details = await this.#extension.server.ask(itemDetailsRequest, request);
    if (details !== null) item.tooltip = detailsTooltip(details);
    return item;
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
    this.#changes.dispose();
  }

  async #programmes(): Promise<ChecklistLine[]> {
    try {
      const programmes = await this.#data.programmes();
      this.#current = await this.#extension.current.get();
      this.view.message = '';
      return programmes.map((programme) => ({ kind: 'programme', id: programmeKey(programme.params), programme }));
    } catch {
      this.view.message = l10n.t('The curriculum checker is not running.');
      return [];
    }
  }

  async #frameworks(line: Extract<ChecklistLine, { kind: 'programme' }>): Promise<ChecklistLine[]> {
    const { params } = line.programme;
    const checklist = await this.#data.checklist(params);
    if (checklist === null) return [];
    const nodes = checklistTree(checklist, this.#options);
    this.#counts.set(line.id, [shownItems(nodes), allItems(checklist)]);
    this.#tellCounts();
    if (nodes.length > 0) return nodes.map((node) => this.#nodeLine(node, line, params));
    const text =
      checklist.frameworks.length === 0
        ? l10n.t('This programme names no framework')
        : l10n.t('No item fits the filter');
    return [{ kind: 'nothing', id: `${line.id} nothing`, text, parent: line }];
  }

  #nodeLine(node: ChecklistNode, parent: ChecklistLine, params: ProgrammeParams): NodeLine {
    return { kind: 'node', id: `${programmeKey(params)} ${node.id}`, params, node, parent };
  }

  /** The current programme is open to begin with, down to the areas where there are not many. */
  #isOpen(line: ChecklistLine): boolean {
    if (line.kind === 'programme') return isSameProgramme(line.programme.params, this.#current);
    return line.kind === 'node' && line.node.kind === 'framework' && isSameProgramme(line.params, this.#current);
  }

  /** Selects a programme's line; fails while VS Code is drawing the tree anew, for then it knows no line. */
  async #select(programme: ProgrammeParams | undefined): Promise<boolean> {
    const lines = await this.getChildren();
    const line = lines.find((one) => one.kind === 'programme' && isSameProgramme(one.programme.params, programme));
    if (line === undefined) return true;
    return this.view.reveal(line, { select: true, focus: true, expand: true }).then(
      () => true,
      () => false,
    );
  }

  #refresh(): void {
    this.#counts.clear();
    this.#changes.fire(undefined);
  }

  /** Lets menus know what is shown. */
  #tellOptions(): void {
    const { sort, gapsOnly, grades } = this.#options;
    const facts = { sort, gapsOnly, isFiltered: gapsOnly || grades.length > 0 };
    for (const [name, value] of Object.entries(facts))
      void commands.executeCommand('setContext', `careCurriculum.checklist.${name}`, value);
  }

  /** Says above the tree that the filter hides something. */
  #tellCounts(): void {
    const counts = [...this.#counts.values()];
    const shown = counts.reduce((sum, [some]) => sum + some, 0);
    const all = counts.reduce((sum, [, some]) => sum + some, 0);
    const { gapsOnly, grades } = this.#options;
    const isFiltered = gapsOnly || grades.length > 0;
    const what = gapsOnly ? l10n.t('Gaps only') : l10n.t('Some grades only');
    this.view.message = isFiltered ? l10n.t('{0}: {1} of {2} items', what, shown, all) : '';
  }
}
