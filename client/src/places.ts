// Shows the places of things in an editor, one after the other, or says that there is none.
import { l10n, Range, Uri, ViewColumn, window } from 'vscode';
import { locateRequest, type PlaceTarget } from '../../server/src/protocol';
import type { CurriculumServer } from './curriculum-server';
import { InOrder } from './in-order';
import { plainNotice } from './plain-label';

/** Which thing, in which workspace. */
export interface OpenRequest {
  readonly root: string;
  readonly target: PlaceTarget;
}

/** How the editor is to open. */
export interface OpenOptions {
  /** Leaves the focus where it is. */
  readonly preserveFocus?: boolean;
  readonly column?: ViewColumn;
}

/** Opens places in the order in which they are asked for, whichever view asks: what the user wants last keeps the focus. */
export class Places {
  readonly #server: CurriculumServer;
  readonly #order = new InOrder();

  constructor(server: CurriculumServer) {
    this.#server = server;
  }

  /** Opens the thing's file at its place, or says that no file has it. */
  open(request: OpenRequest, options: OpenOptions = {}): Promise<void> {
    return this.#order.run(() => this.#open(request, options));
  }

  async #open(
    { root, target }: OpenRequest,
    { preserveFocus = false, column = ViewColumn.Active }: OpenOptions,
  ): Promise<void> {
    const place = await this.#server.ask(locateRequest, { root, target });
    if (place === null) {
      void window.showInformationMessage(l10n.t('No file has "{0}".', plainNotice(nameOf(target))));
      return;
    }
    const { start, end } = place.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    const options = { selection, preserveFocus, viewColumn: column, preview: true };
    await window.showTextDocument(Uri.parse(place.uri, true), options);
  }
}

/** The column in which texts are edited while a panel has the focus: the one of the last active text editor. */
export function textColumn(): ViewColumn {
  const groups = window.tabGroups.all;
  const shown = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined);
  return shown?.viewColumn ?? (groups.length > 1 ? ViewColumn.One : ViewColumn.Active);
}

function nameOf(target: PlaceTarget): string {
  switch (target.kind) {
    case 'programme':
      return target.programme ?? '';
    case 'module':
      return target.module;
    case 'outcome':
      return `${target.module} ${target.outcome ?? ''}`.trim();
    case 'item':
      return target.item;
  }
}
