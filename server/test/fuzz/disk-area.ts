// What happens on disk below the folders of a window: afterwards the server has published what a fresh one finds there.
import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import type { Area } from './area';
import { ServerCase } from './server-case';
import { inFolder } from './temporary-folder';

type Step =
  | { readonly do: 'open' | 'close' | 'save' | 'delete' | 'event'; readonly at: number }
  | { readonly do: 'write' | 'replace'; readonly at: number; readonly text: number }
  | { readonly do: 'rename' | 'link'; readonly at: number; readonly to: number };

interface DiskCase {
  readonly folders: number;
  readonly steps: readonly Step[];
}

/** The sets of folders that a window may show: the top, below the settings, one inside the other, side by side. */
const folderSets = [[''], ['sub'], ['', 'sub'], ['sub', 'sub/deep'], ['sub', 'other'], ['link', 'sub']] as const;

const folders = ['sub', 'sub/deep', 'other', 'node_modules', 'week.1', 'link'];
const files = [
  ...['care-curriculum.yaml', 'Care-Curriculum.yaml', 'a.module.yaml', 'B.Module.YAML', 'plain.yaml', 'draft.yAmL'],
  ...['sub/care-curriculum.yaml', 'sub/a.module.yaml', 'sub/R&D (1).module.yaml', 'sub/deep/c.module.yml'],
  ...['sub/deep/care-curriculum.yaml', 'other/a.module.yaml', 'other/extra.yaml', 'node_modules/p/a.module.yaml'],
  ...['week.1/d.module.yaml', 'link/a.module.yaml', 'link/deep/c.module.yml', 'link.module.yaml'],
];
const places = [...files, ...folders];

const texts = [
  'kind: module\nid: A\ntitle: First\nprerequisites: [B]\n',
  'kind: module\nid: B\ntitle: Second\nwrong: 1\n',
  'kind: module\nid: C\ntitle: Third\nprerequisites: [A, X]\n',
  'kind: settings\n',
  'kind: settings\nexclude: [sub/deep, other]\nrules: {unknown-property: ignore}\n',
  'kind: settings\ninclude: ["**/*.yaml", draft.yaml]\n',
  'kind: settings\ninclude: [extra.yaml, deep]\nexclude: "*.yml"\nwrong: [\n',
  ': : [\n',
  '',
];

const place = fc.nat({ max: places.length - 1 });
const file = fc.nat({ max: files.length - 1 });
const text = fc.nat({ max: texts.length - 1 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('write' as const, 'replace' as const), at: file, text }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'close' as const, 'save' as const), at: file }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'event' as const), at: place }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('rename' as const, 'link' as const), at: place, to: place }),
  },
);

export const diskArea: Area<DiskCase> = {
  name: 'disk',
  batch: 3,
  cases: fc.record({
    folders: fc.nat({ max: folderSets.length - 1 }),
    steps: fc.array(step, { minLength: 1, maxLength: 25, size: 'max' }),
  }),
  check: async ({ folders: nth, steps }) => {
    const start = new Map([
      ['care-curriculum.yaml', texts[3] ?? ''],
      ['sub/a.module.yaml', texts[0] ?? ''],
      ['sub/deep/c.module.yml', texts[2] ?? ''],
      ['other/a.module.yaml', texts[1] ?? ''],
    ]);
    await inFolder(start, async (folder) => {
      // Without a repository around it the search for settings would leave the case's folder.
      mkdirSync(join(folder, '.git'));
      const shown = folderSets[nth] ?? [''];
      const server = await ServerCase.start(folder, shown);
      try {
        for (const one of steps) await take(one, server, folder);
        assert.deepEqual(await server.published(), await freshlyPublished(server.buffers, folder, shown));
      } finally {
        await server.stop();
      }
    });
  },
};

async function freshlyPublished(
  buffers: ReadonlyMap<string, string>,
  folder: string,
  shown: readonly string[],
): Promise<readonly string[]> {
  const fresh = await ServerCase.start(folder, shown);
  try {
    for (const [path, own] of buffers) {
      await fresh.open(path);
      await fresh.replace(path, own);
    }
    return await fresh.published();
  } finally {
    await fresh.stop();
  }
}

async function take(one: Step, server: ServerCase, folder: string): Promise<void> {
  const path = places[one.at] ?? '';
  const full = join(folder, path);
  const isOpen = server.buffers.has(path);
  switch (one.do) {
    case 'open':
      return isOpen ? undefined : server.open(path);
    case 'close':
      return isOpen ? server.close(path) : undefined;
    case 'replace':
      return isOpen ? server.replace(path, texts[one.text] ?? '') : undefined;
    case 'save':
      return isOpen && isPossible(folder, path) ? server.write(path, server.buffers.get(path) ?? '') : undefined;
    case 'write':
      return isPossible(folder, path) ? server.write(path, texts[one.text] ?? '') : undefined;
    case 'event':
      return server.tell([{ path, type: one.at % 2 === 0 ? 1 : 3 }]);
    case 'delete':
      if (!isThere(full)) return;
      rmSync(full, { recursive: true });
      return server.tell([{ path, type: 3 }]);
    default:
      return move(one.do, path, places[one.to] ?? '', server, folder);
  }
}

async function move(
  how: 'rename' | 'link',
  path: string,
  to: string,
  server: ServerCase,
  folder: string,
): Promise<void> {
  const [from, into] = [join(folder, path), join(folder, to)];
  if (!isThere(from) || isThere(into) || `${into}/`.startsWith(`${from}/`) || !isFolder(folder, dirname(to))) return;
  if (how === 'link') {
    symlinkSync(relative(realpathSync(dirname(into)), from), into);
    return server.tell([{ path: to, type: 1 }]);
  }
  renameSync(from, into);
  return server.tell([
    { path, type: 3 },
    { path: to, type: 1 },
  ]);
}

/** Whether something has this name, be it a link that leads nowhere. */
function isThere(full: string): boolean {
  try {
    return lstatSync(full, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A file has the name of a folder on the way.
    return false;
  }
}

/** Whether a path is a folder, or can become one. */
function isFolder(folder: string, path: string): boolean {
  try {
    mkdirSync(join(folder, path), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether a file can be written here: no link leads nowhere, and no folder has the name. */
function isPossible(folder: string, path: string): boolean {
  const full = join(folder, path);
  if (!isFolder(folder, dirname(path))) return false;
  return existsSync(full) ? lstatSync(realpathSync(full)).isFile() : !isThere(full);
}
