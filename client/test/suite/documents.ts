// Opens, changes and reads back documents of the folder that the window shows.
import type { Position } from 'vscode';
import {
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { present } from './expect';
import { until } from './until';

/** The URI of a file by its path in the folder. */
export function uriOf(path: string): Uri {
  return Uri.joinPath(present(workspace.workspaceFolders?.[0], 'no folder is open').uri, path);
}

/** Opens a file in an editor. */
export async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(path));
  await window.showTextDocument(document);
  return document;
}

/** Writes a file behind the editor's back. */
export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

/** Where a text begins in a document for the first time, and then so many characters on. */
export function placeOf(document: TextDocument, text: string, further = 0): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
  return document.positionAt(offset + further);
}

/** Replaces the first occurrence of a text in the open document, without saving. */
export async function replace(document: TextDocument, text: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(placeOf(document, text), placeOf(document, text, text.length)), by);
  await workspace.applyEdit(edit);
}

/** Takes back everything in the folder that has not been saved, and closes all editors. */
export async function revertAll(): Promise<void> {
  const changed = workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && workspace.getWorkspaceFolder(uri));
  for (const document of changed) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** A finding as tests compare it: the line it stands on, counted from 1, its severity and its rule. */
export type Finding = `${number} ${string} ${string}`;

const severities: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** The findings that VS Code holds for a file, in the order of its lines. */
export function findingsOf(uri: Uri): readonly Finding[] {
  return languages
    .getDiagnostics(uri)
    .map((one): Finding => `${one.range.start.line + 1} ${severities[one.severity]} ${ruleOf(one)}`)
    .sort(byLine);
}

/** Waits until a file has exactly these findings. */
export async function untilFindings(uri: Uri, wanted: readonly Finding[]): Promise<void> {
  const text = [...wanted].sort(byLine).join('\n');
  await until(
    `these findings of ${uri.path}:\n${text}`,
    [languages.onDidChangeDiagnostics],
    () => findingsOf(uri).join('\n') === text || undefined,
    () => findingsOf(uri).join('\n'),
  );
}

/** The findings that a sample announces in its own comments. */
export function announcedIn(text: string): readonly Finding[] {
  const found: Finding[] = [];
  let line = 0;
  for (const [index, content] of text.split('\n').entries()) {
    const [, severity, rule] = /^#\s*(?:\^+|<) (error|warning|information|hint) ([\w-]+):/.exec(content) ?? [];
    if (severity === undefined || rule === undefined) line = index + 1;
    else found.push(`${line} ${severity} ${rule}`);
  }
  return found.sort(byLine);
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function byLine(a: Finding, b: Finding): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b);
}
