// What the Enter key does in YAML: VS Code by itself begins every line below the one before, so nothing below a key is indented.
import { IndentAction, languages, type Disposable, type OnEnterRule } from 'vscode';

/** A key without a value wants its content further in; an entry of a list wants its next key below its first. */
const rules: readonly OnEnterRule[] = [
  after(/^\s*-\s+[^\s#'"[{][^#]*:\s*([|>][-+]?)?\s*$/, '    '),
  after(/^\s*[^\s#'"[{-][^#]*:\s*([|>][-+]?)?\s*$/, '  '),
  after(/^\s*-\s+[^\s#'"[{:][^#:]*:\s+[^\s|>].*$/, '  '),
];

/** Goes as far in as the line before, and further by the text. */
function after(beforeText: RegExp, appendText: string): OnEnterRule {
  return { beforeText, action: { indentAction: IndentAction.None, appendText } };
}

/** Sets the key's rules for as long as the result is not disposed of. */
export function indentNewLines(): Disposable {
  return languages.setLanguageConfiguration('yaml', { onEnterRules: [...rules] });
}
