// `check --cache` prints what a check from nothing prints, whatever happened in between, and checks no more than it has to.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CacheFolder } from '../../src/host/cache-folder';
import type { Host } from '../../src/host/host';
import { fixtureToday } from '../check';
import { documentPool, textPool } from '../incremental-pool';
import { runIn, type Ran, type RunOptions } from './run-once';

const root = 'file:///curricula';

/** A machine with one folder of files, a calendar, an edition of the program, and a folder that keeps things. */
class Machine {
  readonly files = new Map<string, string>();
  readonly kept = new Map<string, Buffer>();
  today = fixtureToday;
  identity = 'one';

  async check(argv: readonly string[], isKept: boolean): Promise<Ran> {
    const options: RunOptions = { host: this.#host(), openCache: () => this.#folder(), identity: () => this.identity };
    return runIn('/curricula', ['check', ...argv, ...(isKept ? ['--cache'] : [])], options);
  }

  /** How many files a check with `--cache` had to look at. */
  async checked(...argv: readonly string[]): Promise<number> {
    const { stderr } = await this.check([...argv, '--verbose'], true);
    const count = /^(\d+) files? had to be checked/m.exec(stderr)?.[1];
    assert.ok(count !== undefined, stderr);
    return Number(count);
  }

  #host(): Host {
    const pathOf = (uri: string): string => uri.slice(root.length + 1);
    return {
      readFile: (uri) => Promise.resolve(this.files.get(pathOf(uri)) ?? { unreadable: 'it is not there' }),
      kindOf: (uri) => Promise.resolve(this.#kindOf(uri)),
      realPath: (uri) => uri,
      namesIn: () => Promise.resolve([...this.files.keys()]),
      list: () =>
        Promise.resolve({
          names: [...this.files.keys()].map((path) => `${root}/${path}`).sort(),
          closed: new Map(),
          followed: new Map(),
        }),
      today: () => this.today,
      now: () => 0,
    };
  }

  #kindOf(uri: string): 'file' | 'folder' | 'missing' {
    if (uri === root) return 'folder';
    return this.files.has(uri.slice(root.length + 1)) ? 'file' : 'missing';
  }

  #folder(): CacheFolder {
    return {
      path: 'kept',
      read: (name) => this.kept.get(name),
      write: (name, content) => {
        this.kept.set(name, Buffer.from(content));
        return undefined;
      },
    };
  }
}

const paths = ['a.curriculum.yaml', 'b.curriculum.yaml', 'c.module.yaml', 'd.module.yaml', 'e.programme.yaml'];
const names = [...paths, 'f.framework.yaml', 'g.waivers.yaml', 'care-curriculum.yaml'];
const settingsOf = [
  [],
  ['--rule', 'outcome-not-assessed=ignore'],
  ['--rule', 'outcome-not-assessed=error'],
  ['--format', 'pretty'],
  ['--format', 'json'],
];

const file = fc.constantFrom(...names);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      file,
      documents: fc.array(fc.constantFrom(...documentPool), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      file,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(...textPool),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), file, to: file }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('day' as const), today: fc.constantFrom('2026-06-30', '2031-01-01') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edition' as const), identity: fc.constantFrom('one', 'two') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('damage' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      isCut: fc.boolean(),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function happen(one: Step, machine: Machine): void {
  const { files, kept } = machine;
  const text = 'file' in one ? (files.get(one.file) ?? '') : '';
  switch (one.do) {
    case 'write':
      return void files.set(one.file, one.documents.join('---\n'));
    case 'edit': {
      const at = Math.floor(one.at * text.length);
      return void files.set(one.file, text.slice(0, at) + one.insert + text.slice(at + one.remove));
    }
    case 'delete':
      return void files.delete(one.file);
    case 'rename':
      files.delete(one.file);
      return void files.set(one.to, text);
    case 'day':
      machine.today = one.today;
      return;
    case 'edition':
      machine.identity = one.identity;
      return;
    case 'damage':
      for (const [name, bytes] of kept) {
        const at = Math.min(bytes.length - 1, Math.floor(one.at * bytes.length));
        kept.set(name, one.isCut ? bytes.subarray(0, at) : damaged(bytes, at));
      }
  }
}

function damaged(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

/** Two programmes of three modules each. */
function curriculum(): Machine {
  const machine = new Machine();
  const ids = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];
  for (const id of ids) {
    const outcome = `outcomes: [{id: LO1, statement: Write a plan of ${id}., addresses: {COM-01: introduced}}]`;
    machine.files.set(`${id}.module.yaml`, `kind: module\nid: ${id}\ntitle: Module ${id}\ncredits: 10\n${outcome}\n`);
  }
  for (const [id, modules] of [
    ['P1', ids.slice(0, 3)],
    ['P2', ids.slice(3)],
  ] as const)
    machine.files.set(
      `${id}.programme.yaml`,
      `kind: programme\nid: ${id}\ntitle: Programme ${id}\nframeworks: [hee-coordinated-care@2016.1]\nmodules: [${modules.join(', ')}]\n`,
    );
  return machine;
}

function edited(machine: Machine, path: string, from: string, to: string): void {
  const text = machine.files.get(path) ?? '';
  assert.ok(text.includes(from));
  machine.files.set(path, text.replace(from, to));
}

describe('check --cache', () => {
  it('prints what a check from nothing prints, after any edits, on any day, with any settings, whatever was kept', async function () {
    this.timeout(300_000);
    let same = 0;
    const run = fc.record({
      step,
      argv: fc.constantFrom(...settingsOf),
      where: fc.constantFrom<readonly string[]>([], [], [], ['c.module.yaml'], ['g.waivers.yaml']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 15, maxLength: 25, size: 'max' }), async (runs) => {
        const machine = new Machine();
        for (const path of paths) machine.files.set(path, documentPool[paths.indexOf(path)] ?? '');
        for (const { step: one, argv, where } of runs) {
          happen(one, machine);
          const given = [...argv, ...where];
          assert.deepEqual(await machine.check(given, true), await machine.check(given, false));
          same += 1;
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12), seed: Number(process.env['PROPERTY_SEED'] ?? 20260630) },
    );
    assert.ok(same >= 150, `only ${String(same)} checks were compared`);
  });

  it('checks nothing where nothing has changed', async () => {
    const machine = curriculum();
    assert.equal(await machine.checked(), 8);
    assert.equal(await machine.checked(), 0);
    assert.equal(await machine.checked('--format', 'json'), 0);
    assert.equal(await machine.checked('P1.programme.yaml'), 0);
  });

  it('checks a module alone that tells the others nothing new', async () => {
    const machine = curriculum();
    await machine.checked();
    edited(machine, 'M1.module.yaml', 'outcomes: [', 'outcomes: [ ');
    assert.equal(await machine.checked(), 2, 'its outcome stands elsewhere now, and the programme points to it');
    machine.files.set('M1.module.yaml', `${machine.files.get('M1.module.yaml') ?? ''}# agreed in March\n`);
    assert.equal(await machine.checked(), 1);
  });

  it('checks the programme of a module that covers something else, and no other', async () => {
    const machine = curriculum();
    await machine.checked();
    edited(machine, 'M1.module.yaml', 'COM-01', 'COM-02');
    assert.equal(await machine.checked(), 2);
  });

  it('checks everything with other severities or another edition of the program', async () => {
    const machine = curriculum();
    await machine.checked();
    assert.equal(await machine.checked('--rule', 'outcome-not-assessed=hint'), 8);
    assert.equal(await machine.checked(), 0, 'what was kept for the usual severities is still there');
    machine.identity = 'two';
    assert.equal(await machine.checked(), 8);
  });

  it('lets a day pass, unless a waiver ran out', async () => {
    const machine = curriculum();
    const waiver = `{rule: competency-not-covered, target: COM-02, reason: Agreed by the board., agreed_by: Board, until: 2026-07-10}`;
    machine.files.set('board.waivers.yaml', `kind: waivers\nwaivers: [${waiver}]\n`);
    await machine.checked();
    machine.today = '2026-07-01';
    const { stdout: before } = await machine.check([], true);
    assert.ok((await machine.checked()) <= 1, 'only the waivers themselves speak of the day');
    machine.today = '2026-07-11';
    assert.notEqual((await machine.check([], true)).stdout, before);
  });

  it('says with --verbose that what was kept is damaged, and keeps it anew', async () => {
    const machine = curriculum();
    await machine.checked();
    for (const [name, bytes] of machine.kept) machine.kept.set(name, damaged(bytes, bytes.length >> 1));
    const { stderr } = await machine.check(['--verbose'], true);
    assert.match(stderr, /^what is kept in "kept" is damaged or of another version, so everything is checked$/m);
    assert.equal(await machine.checked(), 0);
  });
});
