// The tour that `npm start` prints is short, true to what the commands say, and ends well.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import stringWidth from 'string-width';
import { folderWith } from './cli/run-once';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Check {
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly rule: string;
  }[];
}

interface Coverage {
  readonly coverage: readonly { readonly programme: string; readonly totals: { readonly percent: number } }[];
}

function node(...args: readonly string[]): Ran {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
}

function answerOf(command: string): unknown {
  return JSON.parse(node('dist/cli.js', command, 'samples', '--format', 'json').stdout);
}

describe('npm start', function () {
  this.timeout(120_000);
  const tour = node('scripts/start.mjs');
  const lines = tour.stdout.trimEnd().split('\n');

  it('ends well in at most 40 lines of 80 columns', () => {
    assert.equal(tour.status, 0, tour.stderr);
    assert.ok(lines.length > 20 && lines.length <= 40, tour.stdout);
    assert.deepEqual(
      lines.filter((line) => stringWidth(line) > 80),
      [],
    );
  });

  it('shows how far each programme covers the framework that it names first', () => {
    const { coverage } = answerOf('coverage') as Coverage;
    const programmes = [...new Set(coverage.map(({ programme }) => programme))];
    assert.ok(programmes.length > 3);
    for (const programme of programmes) {
      const [row = ''] = lines.filter((line) => line.startsWith(`  ${programme} `));
      const percent = coverage.find((entry) => entry.programme === programme)?.totals.percent ?? NaN;
      assert.match(row, new RegExp(` ${percent.toFixed(1).replace('.', '\\.')} %`), programme);
      const cells = row.replace(/[^█]/g, '').length;
      assert.ok(Math.abs(cells * 5 - percent) <= 5, row);
    }
  });

  it('shows three findings of the check, of different rules, with their places', () => {
    const { findings } = answerOf('check') as Check;
    const text = tour.stdout.replace(/\s+/g, ' ');
    const shown = findings.filter(({ file, line, column }) => text.includes(` ${file}:${line}:${column} `));
    const rules = new Set(shown.map(({ rule }) => rule).filter((rule) => text.includes(`[${rule}]`)));
    assert.equal(rules.size, 3, tour.stdout);
  });

  it('proposes commands that run', () => {
    const commands = [...tour.stdout.matchAll(/^ {2}node (dist\/cli\.js \S+ \S+)/gm)].map(
      ([, command = '']) => command,
    );
    assert.equal(commands.length, 3);
    for (const command of commands) assert.ok((node(...command.split(' ')).status ?? 3) <= 1, command);
  });
});

describe('the tour of another folder', function () {
  this.timeout(120_000);

  function tourOf(files: Readonly<Record<string, string>>): Ran {
    const root = folderWith(files);
    try {
      return node('scripts/start.mjs', root);
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  it('tells of that folder, and steers no terminal', () => {
    const title = `"A\\u001b[31m title that goes ${'on and '.repeat(80)}on"`;
    const { status, stdout } = tourOf({
      'Übung 1/a.module.yaml': `kind: module\nid: M1\ntitle: ${title}\nlevel: ${title}\n`,
    });
    assert.equal(status, 0);
    assert.match(stdout, /1 file with 1 document/);
    assert.match(stdout, /Übung 1\/a\.module\.yaml:\d/);
    assert.doesNotMatch(stdout, /hc501|samples\/README/);
    assert.ok(!stdout.includes('\u001b'));
    assert.ok(
      stdout.split('\n').every((line) => stringWidth(line) <= 80 || line.includes('care-curriculum-')),
      stdout,
    );
  });

  it('is refused with a sentence where there is nothing', () => {
    const { status, stdout, stderr } = tourOf({ 'notes.txt': 'nothing' });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /no curriculum file matched/);
  });
});
