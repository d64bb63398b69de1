// What the documents show of the command line is what the command line prints.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../src/cli/run';
import { nodeDisk } from '../src/host/node-disk';
import { fixedHost } from './cli/transcript';

const capture = /(<!-- capture: (.+) -->\n)([\s\S]*?)(<!-- end of capture -->)/g;

async function printed(command: string): Promise<string> {
  let text = '';
  const output = { write: (part: string | Uint8Array) => (text += String(part)) };
  const nothing = (async function* () {})();
  await run({
    argv: command.split(' '),
    env: {},
    cwd: process.cwd(),
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
      for (const [whole, open = '', command = '', , close = ''] of page.matchAll(capture)) {
        count++;
        const shown = `\`\`\`console\n$ node dist/cli.js ${command}\n${await printed(command)}\`\`\`\n`;
        expected = expected.replace(whole, () => open + shown + close);
      }
      assert.ok(count >= 1, 'the page shows a transcript');
      if (process.env['UPDATE_FIXTURES'] !== undefined) writeFileSync(path, expected);
      else assert.equal(page, expected);
    });
});
