// Answers the server's requests for files that it cannot reach itself: of virtual workspaces, and all files in a browser.
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listFilesRequest, readFileRequest, yamlFiles, type Message } from '../../server/src/protocol';

/** Lets the server read and list files through VS Code's file systems. */
export function answerFileRequests(client: BaseLanguageClient): void {
  answer(client, readFileRequest, ({ uri }) => readText(Uri.parse(uri, true)));
  answer(client, listFilesRequest, async ({ folder }) => ({ uris: await listYaml(folderOf(folder)) }));
}

function answer<P, R>(client: BaseLanguageClient, { method }: Message<P, R>, give: (params: P) => Promise<R>): void {
  client.onRequest(method, (params) => give(params as P));
}

/** The server names folders without a closing slash; where the folder is the root of its file system, that slash is the path. */
function folderOf(text: string): Uri {
  const uri = Uri.parse(text, true);
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}

type FileAnswer = { readonly text: string } | { readonly unreadable: string; readonly kind?: 'folder' | 'missing' };

async function readText(uri: Uri): Promise<FileAnswer> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const kind = kindOf(error);
    return { unreadable: reasonOf(error), ...(kind === undefined ? {} : { kind }) };
  }
}

/** What the name of a file that could not be read leads to, where the error says it. */
function kindOf(error: unknown): 'folder' | 'missing' | undefined {
  if (!(error instanceof FileSystemError)) return undefined;
  if (error.code === 'FileIsADirectory') return 'folder';
  return error.code === 'FileNotFound' ? 'missing' : undefined;
}

/** Why a file could not be read, in words that end a sentence. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not text in UTF-8; save it as UTF-8';
  if (!(error instanceof FileSystemError)) return 'the editor could not read it; open it to see why';
  switch (error.code) {
    case 'FileNotFound':
      return 'it is not there any more';
    case 'NoPermissions':
      return 'you may not read it; ask its owner for access';
    default:
      return 'its file system does not answer; try again when it does';
  }
}

/** The search of the editor is fast and follows its settings; not every virtual file system has one. */
async function listYaml(folder: Uri): Promise<readonly string[]> {
  const found = await workspace.findFiles(new RelativePattern(folder, yamlFiles), leftOutGlob);
  const uris = found.length > 0 ? found : await walk(folder);
  return uris.map((uri) => uri.toString());
}

const leftOut: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const leftOutGlob = `**/{${[...leftOut].join(',')}}/**`;

async function walk(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const found = entries.map(async ([name, type]): Promise<readonly Uri[]> => {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) !== 0) {
      // A link to a folder may lead in circles.
      return (type & FileType.SymbolicLink) !== 0 || leftOut.has(name) ? [] : walk(uri).catch(() => []);
    }
    return /\.ya?ml$/i.test(name) ? [uri] : [];
  });
  return (await Promise.all(found)).flat();
}
