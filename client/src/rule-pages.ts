// The pages of rules, which come with the extension: where they are found among the bundled documents, and their text.
import { Uri, workspace } from 'vscode';
import { bundledScheme } from '../../server/src/protocol';

/** The folder of the pages; the links of findings lead there. */
export const rulePages = `${bundledScheme}:/rules/`;

/** The page of a rule. */
export function rulePage(id: string): Uri {
  return Uri.parse(`${rulePages}${id}.md`, true);
}

/** The text of a page; `extensionUri` is where the extension is installed. Rejects for a page that is not there. */
export async function rulePageText(extensionUri: Uri, page: Uri): Promise<string> {
  const uri = Uri.joinPath(extensionUri, 'docs', page.path);
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
