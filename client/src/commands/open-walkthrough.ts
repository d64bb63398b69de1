// Opens the walkthrough of the first five minutes.
import { commands } from 'vscode';
import type { Extension } from '../extension';

/** Opens it beside whatever is open. */
export async function openWalkthrough({ context }: Extension): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstSteps`, false);
}
