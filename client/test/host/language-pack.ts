// Gives a server of VS Code a language that it has no words of its own in: VS Code stays English, extensions speak theirs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what VS Code notes down when a language pack is installed; windows whose browser asks for the language get it. */
export function writeLanguagePack(userData: string, language: string): void {
  const folder = join(userData, 'language-pack');
  const words = join(folder, 'main.i18n.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: `${language}-1`,
    extensions: [{ extensionIdentifier: { id: `test.language-pack-${language}` }, version: '1.0.0' }],
    translations: { vscode: words },
    label: language,
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  // Where this file is missing, the server takes it that everybody reads English.
  writeFileSync(join(userData, 'User/argv.json'), '{}');
}
