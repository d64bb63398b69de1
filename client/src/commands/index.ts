// Every command of the extension but those of the views, one file each.
import { commands } from 'vscode';
import type { Extension } from '../extension';
import { restartServer } from './restart-server';
import { showOutput } from './show-output';

/** A command: what it does, given the extension and whatever it was called with. */
export type Command = (extension: Extension, ...args: readonly unknown[]) => Promise<void> | void;

const all: Readonly<Record<string, Command>> = {
  restartServer,
  showOutput,
};

/** Registers the commands under `careCurriculum.` and their names. */
export function registerCommands(extension: Extension): void {
  for (const [name, run] of Object.entries(all))
    extension.context.subscriptions.push(
      commands.registerCommand(`careCurriculum.${name}`, (...args: unknown[]) => run(extension, ...args)),
    );
}
