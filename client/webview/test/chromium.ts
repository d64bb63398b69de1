// Starts the browser that the webview's tests run in.
import { chromium, type Browser } from 'playwright-core';
import { requireBrowser } from '../../test/host/browser-program';

/** A browser of this machine: the one that CHROMIUM names, else the first one on the path. Throws when there is none. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
}
