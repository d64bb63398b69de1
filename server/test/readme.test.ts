// What the documents show of the command line is what the command line prints.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../src/cli/run';
import { nodeDisk } from '../src/host/node-disk';
import { folderWith } from './cli/run-once';
import { fixedHost } from './cli/transcript';

/** A file that the page shows; commands that name it run in a folder where it lies. */
const shownFile = /<!-- file: (\S+) -->\n```yaml\n([\s\S]*?)```\n/g;

const capture = /(<!-- capture: (.+) -->\n)([\s\S]*?)(<!-- end of capture -->)/g;

async function printed(command: string, cwd: string): Promise<string> {
  let text = '';
  const output = { write: (part: string | Uint8Array) => (text += String(part)) };
  const nothing = (async function* () {})();
  await run({
    argv: command.split(' '),
    env: {},
    cwd,
    host: fixedHost,
    disk: nodeDisk,
    stdin: nothing,
    stdout: output,
    stderr: output,
  });
  return text;
}

describe('the transcripts in documents', () => {
  for (const path of ['README.md', 'docs/example.md'])
    it(`show the tool as it is: ${path}`, async () => {
      const page = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
      let expected = page;
      let count = 0;
      const files = Object.fromEntries([...page.matchAll(shownFile)].map(([, name = '', text = '']) => [name, text]));
      const folder = folderWith(files);
      for (const [whole, open = '', command = '', , close = ''] of page.matchAll(capture)) {
        count++;
        const shown = `\`\`\`console\n$ node dist/cli.js ${command}\n${await printed(command, Object.keys(files).some((name) => command.includes(name)) ? folder : process.cwd())}\`\`\`\n`;
        expected = expected.replace(whole, () => open + shown + close);
      }
      rmSync(folder, { recursive: true });
      assert.ok(count >= 1, 'the page shows a transcript');
      if (process.env['UPDATE_FIXTURES'] !== undefined) writeFileSync(path, expected);
      else assert.equal(page, expected);
    });
});
