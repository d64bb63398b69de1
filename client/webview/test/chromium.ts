// Starts the browser that the webview's tests run in.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { requireBrowser } from '../../test/host/browser-program';

/** A browser of this machine: the one that CHROMIUM names, else the first one on the path. Throws when there is none, or no page to show. */
export function startChromium(): Promise<Browser> {
  if (!existsSync('dist/webview/matrix.js')) throw new Error('the page is not built yet: run "npm run build" first');
  return chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
}
