// The programmes: programme, stage, module, each module with its problems and what it gives to coverage.
import {
  EventEmitter,
  l10n,
  languages,
  window,
  type Disposable,
  type Event,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { OutlineStage } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import { programmeKey, type CoverageData, type KnownProgramme } from './coverage-data';
import { isSameProgramme } from './programme-name';
import { moduleFiles, programmesItem, type ModuleLine, type ProgrammesLine } from './programmes-items';

/** The tree of programmes. */
export class ProgrammesTree implements TreeDataProvider<ProgrammesLine>, Disposable {
  readonly view: TreeView<ProgrammesLine>;
  readonly #extension: Extension;
  readonly #data: CoverageData;
  readonly #changes = new EventEmitter<undefined>();
  readonly #listeners: readonly Disposable[];
  /** The files of the modules that were asked for; problems elsewhere change nothing here. */
  #files: ReadonlySet<string> = new Set();
  #current: KnownProgramme['params'] | undefined;

  constructor(extension: Extension, data: CoverageData) {
    this.#extension = extension;
    this.#data = data;
    this.view = window.createTreeView('careCurriculum.programmes', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [
      this.view,
      data.onDidChange(() => this.#changes.fire(undefined)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.#files.has(uri.toString()))) this.#changes.fire(undefined);
      }),
    ];
  }

  get onDidChangeTreeData(): Event<undefined> {
    return this.#changes.event;
  }

  getTreeItem(line: ProgrammesLine): TreeItem {
    return programmesItem(line, line.kind === 'programme' && isSameProgramme(line.programme.params, this.#current));
  }

  async getChildren(line?: ProgrammesLine): Promise<ProgrammesLine[]> {
    switch (line?.kind) {
      case undefined:
        return this.#programmes();
      case 'programme':
        return this.#stages(line.programme);
      case 'stage':
        return moduleLines(line.id, line.stage, line.programme);
      case 'module':
        return [];
    }
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
    this.#changes.dispose();
  }

  async #programmes(): Promise<ProgrammesLine[]> {
    try {
      const programmes = await this.#data.programmes();
      this.#current = await this.#extension.current.get();
      this.view.message = '';
      return await Promise.all(
        programmes.map(async (programme): Promise<ProgrammesLine> => {
          const summary = (await this.#data.summary(programme.params)) ?? undefined;
          return { kind: 'programme', id: programmeKey(programme.params), programme, summary };
        }),
      );
    } catch {
      this.view.message = l10n.t('The curriculum checker is not running.');
      return [];
    }
  }

  /** Modules of a workspace without programmes have no stages. */
  async #stages(programme: KnownProgramme): Promise<ProgrammesLine[]> {
    const outline = await this.#data.outline(programme.params);
    if (outline === null) return [];
    this.#files = new Set([...this.#files, ...moduleFiles(outline)]);
    const above = programmeKey(programme.params);
    if (programme.head.id === undefined) return outline.stages.flatMap((stage) => moduleLines(above, stage, programme));
    return outline.stages.map((stage) => ({ kind: 'stage', id: `${above} ${String(stage.stage)}`, programme, stage }));
  }
}

function moduleLines(above: string, { modules }: OutlineStage, programme: KnownProgramme): ModuleLine[] {
  return modules.map((module) => ({ kind: 'module', id: `${above} ${module.module}`, programme, module }));
}
