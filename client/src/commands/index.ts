// Every command of the extension but those of the views, one file each.
import { commands } from 'vscode';
import type { Extension } from '../extension';
import { ifTrusted } from '../if-trusted';
import { addOutcome } from './add-outcome';
import { explainRule } from './explain-rule';
import { exportCoverage } from './export-coverage';
import { newDocument } from './new-document';
import { newWorkspace } from './new-workspace';
import { openWalkthrough } from './open-walkthrough';
import { pickProgramme } from './pick-programme';
import { restartServer } from './restart-server';
import { showOutput } from './show-output';
import { validateWorkspace } from './validate-workspace';

/** What a command does with the extension and with what it was called with. */
type Command = (extension: Extension, argument?: unknown) => Promise<void> | void;

const all: Readonly<Record<string, Command>> = {
  addOutcome: ifTrusted(addOutcome),
  explainRule,
  exportCoverage,
  newModule: ifTrusted((extension: Extension) => newDocument(extension, 'module')),
  newOverlay: ifTrusted((extension: Extension) => newDocument(extension, 'overlay')),
  newProgramme: ifTrusted((extension: Extension) => newDocument(extension, 'programme')),
  newRole: ifTrusted((extension: Extension) => newDocument(extension, 'role')),
  newWorkspace: ifTrusted(newWorkspace),
  openWalkthrough,
  pickProgramme,
  restartServer,
  showOutput,
  validateWorkspace,
};

/** Registers the commands under `careCurriculum.` and their names. */
export function registerCommands(extension: Extension): void {
  for (const [name, run] of Object.entries(all))
    extension.context.subscriptions.push(
      commands.registerCommand(`careCurriculum.${name}`, (argument: unknown) => run(extension, argument)),
    );
}
