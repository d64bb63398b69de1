// The views beside the editor, and the commands that belong to them.
import { commands } from 'vscode';
import type { Extension } from '../extension';
import { checklistCommands } from './checklist-commands';
import { ChecklistTree } from './checklist-view';
import { CoverageData } from './coverage-data';
import { Latest } from '../latest';
import { registerMatrix } from './matrix-panels';
import { programmesTarget, type ProgrammesLine } from './programmes-items';
import { ProgrammesTree } from './programmes-view';
import { CoverageStatus } from './status-item';

/** Registers the views, and the commands that belong to them. */
export function registerViews(extension: Extension): void {
  const { context, server, places } = extension;
  const data = new CoverageData(server);
  const checklist = new ChecklistTree(extension, data);
  const emptiness = new Latest(async () => {
    const isThere = (await data.programmes()).length > 0;
    await commands.executeCommand('setContext', 'careCurriculum.hasCurriculum', isThere);
  });
  context.subscriptions.push(
    data,
    data.onDidChange(() => emptiness.request()),
    checklist,
    new ProgrammesTree(extension, data),
    new CoverageStatus(extension, data),
    ...checklistCommands(extension, checklist),
    ...registerMatrix(extension, data),
    commands.registerCommand('careCurriculum.openModule', (line: ProgrammesLine) => {
      const request = programmesTarget(line);
      return request === undefined ? undefined : places.open(request);
    }),
  );
}
