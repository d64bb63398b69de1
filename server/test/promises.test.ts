// Every command on the page of promises runs over the samples and shows what the page says that it shows.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIn } from './cli/run-once';

interface Promised {
  readonly id: string;
  readonly command: string;
  readonly shows: string;
}

/** The rows of the page that have an ID, in its order. */
function promises(): readonly Promised[] {
  const page = readFileSync('docs/promises.md', 'utf8').replace(/\r\n/g, '\n');
  return page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', , , , command = '', shows = ''] = cells;
    return cells.length === 8 && /^[A-Z]{3}-/.test(id) ? [{ id, command, shows }] : [];
  });
}

function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? '');
}

describe('the page of promises', () => {
  const rows = promises();
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'care-curriculum-'));
    cpSync('samples', root, { recursive: true });
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('has a row for every promise of each group', () => {
    const expected = { MOD: 25, EDU: 6, MGR: 8, EMP: 7, STF: 7, FUT: 8, SFC: 7, PPM: 9, NWL: 12 };
    const found = Object.fromEntries(
      Object.keys(expected).map((group) => [group, rows.filter(({ id }) => id.startsWith(`${group}-`)).length]),
    );
    assert.deepEqual(found, expected);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, 'no ID stands there twice');
  });

  it('says why where there is no command', () => {
    const page = readFileSync('docs/promises.md', 'utf8');
    const without = rows.filter(({ command }) => command === '–').map(({ id }) => id);
    assert.deepEqual(without, ['EMP-2', 'FUT-5', 'NWL-X']);
    for (const id of without) assert.match(page, new RegExp(`\\| ${id} \\|.*out of scope: `));
  });

  for (const { id, command, shows } of rows.filter((row) => row.command !== '–')) {
    it(`${id}: ${command} shows "${shows}"`, async () => {
      const [program, ...argv] = wordsOf(command.replace(/^`|`$/g, ''));
      assert.equal(program, 'care-curriculum');
      const { code, stdout, stderr } = await runIn(root, argv);
      assert.equal(code, 0, stderr);
      const output = argv[argv.indexOf('--output') + 1];
      const made = argv.includes('--output') ? readFileSync(join(root, output ?? ''), 'latin1') : stdout;
      assert.ok(shows.length > 1 && made.includes(shows), `it shows:\n${made.slice(0, 3000)}`);
    });
  }
});
