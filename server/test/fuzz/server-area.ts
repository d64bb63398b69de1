// Sequences of what an editor sends and what happens on disk: afterwards the server has published what a check of the same files finds.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { nodeHost } from '../../src/host/node';
import { runIn } from '../cli/run-once';
import { documentPool, textPool } from '../incremental-pool';
import type { Area } from './area';
import { ServerCase } from './server-case';
import { inFolder, textsBelow, writeBelow } from './temporary-folder';

type Step =
  | { readonly do: 'open' | 'close' | 'save' | 'delete'; readonly file: number }
  | {
      readonly do: 'edit';
      readonly file: number;
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    }
  | { readonly do: 'replace' | 'write'; readonly file: number; readonly document: number }
  | { readonly do: 'rename'; readonly file: number; readonly to: number }
  | { readonly do: 'ask' | 'askAndCancel'; readonly file: number; readonly at: number }
  | { readonly do: 'configure' }
  | { readonly do: 'leaveAndJoin' };

const paths = [
  ...['a.curriculum.yaml', 'modules/b.module.yaml', 'modules/c.module.yaml', 'p.programme.yaml', 'f.framework.yaml'],
  ...['care-curriculum.yaml', 'sub folder/ü & (1).module.yaml'],
];
const file = fc.nat({ max: paths.length - 1 });
const document = fc.nat({ max: documentPool.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), file }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      file,
      at: fc.nat({ max: 9999 }),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(...textPool),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('replace' as const, 'write' as const), file, document }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'save' as const, 'delete' as const), file }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), file, to: file }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('ask' as const, 'askAndCancel' as const),
      file,
      at: fc.nat({ max: 9999 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('configure' as const, 'leaveAndJoin' as const) }) },
);

export const serverArea: Area<readonly Step[]> = {
  name: 'server',
  batch: 3,
  cases: fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }),
  check: async (steps) => {
    const files = new Map(paths.slice(0, 5).map((path, nth) => [path, documentPool[nth] ?? '']));
    await inFolder(files, async (folder, root) => {
      const server = await ServerCase.start(folder);
      try {
        for (const one of steps) await take(one, server, folder);
        const published = await server.published();
        assert.deepEqual(published, await checked(folder, root, server.buffers));
      } finally {
        await server.stop();
      }
    });
  },
};

async function take(one: Step, server: ServerCase, folder: string): Promise<void> {
  if (one.do === 'configure') return server.configure();
  if (one.do === 'leaveAndJoin') return server.leaveAndJoin();
  const path = paths[one.file] ?? '';
  const place = join(folder, path);
  const isOpen = server.buffers.has(path);
  switch (one.do) {
    case 'open':
      return isOpen ? undefined : server.open(path);
    case 'close':
      return isOpen ? server.close(path) : undefined;
    case 'save':
      return isOpen ? server.write(path, server.buffers.get(path) ?? '') : undefined;
    case 'edit':
      return isOpen ? server.edit(path, one.at, one.remove, one.insert) : undefined;
    case 'replace':
      return isOpen ? server.replace(path, documentPool[one.document] ?? '') : undefined;
    case 'write':
      return server.write(path, documentPool[one.document] ?? '');
    case 'delete':
      if (!existsSync(place)) return;
      rmSync(place);
      return server.tell([{ path, type: 3 }]);
    case 'rename': {
      const to = paths[one.to] ?? '';
      if (!existsSync(place) || to === path) return;
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(place, join(folder, to));
      return server.tell([
        { path, type: 3 },
        { path: to, type: 1 },
      ]);
    }
    default:
      return server.ask(path, one.at, one.do === 'askAndCancel');
  }
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** What the command line finds in the files as the editor shows them. */
async function checked(folder: string, root: string, buffers: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const mirror = join(root, 'a', 'b', 'c', 'mirror');
  mkdirSync(mirror);
  for (const [path, text] of [...textsBelow(folder), ...buffers]) writeBelow(mirror, path, text);
  const { code, stdout, stderr } = await runIn(mirror, ['check', '--format', 'json', '--fail-on', 'never'], {
    host: nodeHost,
  });
  // Without a file to check there is no report; wrong settings give one and the code 2 all the same.
  if (code === 2 && stdout === '') return [];
  assert.ok(code === 0 || code === 2, stderr);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] };
  return findings
    .map((one) => {
      const place = [one.line - 1, one.column - 1, one.endLine - 1, one.endColumn - 1].join(' ');
      return `${one.file} ${place} ${one.severity} ${one.rule} ${JSON.stringify(one.message)}`;
    })
    .sort();
}
