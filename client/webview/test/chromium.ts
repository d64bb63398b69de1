// Starts the browser that the webview's tests run in.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser of this machine: the one that CHROMIUM names, else the first one on the path. Throws when there is none. */
export function startChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? onPath();
  if (executablePath === undefined)
    throw new Error(
      `these tests need Chromium: install it (Debian: apt-get install chromium), or name it in the variable CHROMIUM; looked for ${names.join(', ')}`,
    );
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
