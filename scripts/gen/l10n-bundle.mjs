// Makes l10n/bundle.l10n.json: every text that the extension's code shows, for translators to begin with.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Returns the bundle: each text under itself, as VS Code looks it up. */
export function l10nBundle() {
  const paths = globSync('client/src/**/*.ts', { ignore: '**/*.test.ts' }).sort();
  const texts = new Set(paths.flatMap((path) => [...textsIn(path)]));
  const bundle = Object.fromEntries([...texts].sort().map((text) => [text, text]));
  return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(bundle, undefined, 2)}\n`]]);
}

/** The first arguments of all calls of `l10n.t`. */
function* textsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const call of found) {
    const [text] = call.arguments;
    if (text === undefined || !ts.isStringLiteralLike(text)) {
      const { line } = source.getLineAndCharacterOfPosition(call.getStart(source));
      throw new Error(
        `${path}:${line + 1}: l10n.t takes a text in quotes as its first argument, so that it can be translated`,
      );
    }
    yield text.text;
  }
}
