// The one panel of the coverage matrix: opened beside the editor, brought back after a reload, reached by commands.
import { commands, l10n, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { showCoverageCommand } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import type { ChecklistLine } from './checklist-items';
import type { CoverageData } from './coverage-data';
import { MatrixPanel, matrixViewType } from './matrix-panel';
import type { MatrixKey } from './model/matrix-messages';
import type { ProgrammesLine } from './programmes-items';

/** Registers the panel and its commands. */
export function registerMatrix(extension: Extension, data: CoverageData): readonly Disposable[] {
  let open: MatrixPanel | undefined;
  const take = (panel: WebviewPanel, wish: Partial<MatrixKey> | undefined): void => {
    const taken = new MatrixPanel(panel, extension, data, wish);
    open = taken;
    panel.onDidDispose(() => {
      if (open === taken) open = undefined;
    });
  };
  const show = (wish: Partial<MatrixKey> | undefined): void => {
    if (open === undefined) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      take(window.createWebviewPanel(matrixViewType, l10n.t('Coverage Matrix'), place), wish);
      return;
    }
    open.panel.reveal();
    open.show(wish);
  };
  return [
    window.registerWebviewPanelSerializer(matrixViewType, {
      deserializeWebviewPanel: (panel, state: { readonly key?: MatrixKey } | undefined) => {
        take(panel, state?.key);
        return Promise.resolve();
      },
    }),
    commands.registerCommand(showCoverageCommand, (given?: unknown) => show(wishOf(given))),
    commands.registerCommand('careCurriculum.exportMatrix', () => open?.export()),
  ];
}

/** What is meant: arguments of the command, or the line of a tree that it was called on. */
function wishOf(given: unknown): Partial<MatrixKey> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if ('root' in given) return given as Partial<MatrixKey>;
  if (!('kind' in given)) return undefined;
  const line = given as ChecklistLine | ProgrammesLine;
  switch (line.kind) {
    case 'programme':
      return line.programme.params;
    case 'stage':
    case 'module':
      return line.programme.params;
    case 'nothing':
      return wishOf(line.parent);
    case 'node':
      return 'framework' in line.node ? { ...line.params, framework: line.node.framework.reference } : line.params;
  }
}
