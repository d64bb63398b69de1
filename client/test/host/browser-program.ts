// Finds the browser and the font that the workbench is shown with, and installs them where it may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const font = '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf';
const packages = ['chromium', 'fonts-dejavu-core'];

/** Returns the path of Chromium; throws with what to install when there is none and it cannot be installed. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found !== undefined && existsSync(font)) return found;
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  const missing = found === undefined ? 'There is no Chromium' : 'There is no DejaVu font to show text with';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `${missing}: run "${command}" as root, or on other systems than Debian install Chromium and set CHROMIUM, and the DejaVu fonts`,
    );
  console.log(`${missing}: running "${command}" (100 MB to download, about a minute)`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error('apt-get has installed chromium, yet there is no such program');
  return installed;
}

/** Looks where CHROMIUM points, then on the path. */
function findBrowser(): string | undefined {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM names "${chosen}", where there is no file`);
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
