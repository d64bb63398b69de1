// Renaming there and back leaves every text as it was, and renaming to any name keeps what everything means.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits, type TextEdit } from '../src/core/base/text-edit';
import { plainId } from '../src/core/base/plain-id';
import { rename } from '../src/core/features/rename';
import { namesOf } from '../src/core/names/names-of';
import { isSameTarget, targetsOf, type Target } from '../src/core/names/target';
import type { Snapshot } from '../src/core/snapshot';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';
import { fixtureToday } from './check';
import { documentPool } from './incremental-pool';

const samples = globSync('samples/**/*.{yaml,yml}').sort();
const texts = new Map(samples.map((path) => [path, readFileSync(path, 'utf8')]));
documentPool.forEach((text, nth) => texts.set(`pool/${String(nth)}.curriculum.yaml`, text.replaceAll('\n', '\r\n')));

const workspace = new Workspace({ bundled: bundledFrameworks, environment: { today: fixtureToday, severities: {} } });
workspace.apply({ files: texts });

interface Place {
  readonly uri: string;
  readonly offset: number;
}

const places: readonly Place[] = workspace.snapshot
  .uris()
  .flatMap((uri) =>
    (workspace.snapshot.file(uri)?.content.documents ?? []).flatMap((document) =>
      namesOf(document).map(({ text }) => ({ uri, offset: text.range.end - 1 })),
    ),
  );

const plainName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}[A-Za-z0-9]$/);
const anyName = fc.oneof(
  plainName,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...Array.from(`:,[]{}#&*!|>'"%@-? <~.0e+\`=\\`)), minLength: 1, maxLength: 6 }),
  fc.constantFrom('null', 'true', '~', '<<', '7.10', '0x1F', '1e3', '---', '...', 'no', '=', ' #x', 'a: b', '𝔘'),
);
const place = fc.constantFrom(...places);
const options = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20260630),
};

type Edits = ReadonlyMap<string, readonly TextEdit[]>;

function renamed(at: Place, name: string): Edits | undefined {
  const result = rename(workspace.snapshot, at.uri, at.offset, name);
  return 'refused' in result ? undefined : result;
}

function apply(edits: Edits): void {
  const { snapshot } = workspace;
  workspace.apply({
    files: new Map([...edits].map(([uri, list]) => [uri, applyEdits(snapshot.file(uri)?.text ?? '', list)])),
  });
}

/** Where the name at a place stands after the edits: inside its last character. */
function moved({ uri, offset }: Place, edits: Edits): Place {
  let shift = 0;
  for (const { range, newText } of edits.get(uri) ?? []) {
    if (range.start > offset) break;
    if (range.end > offset) return { uri, offset: range.start + shift + newText.length - 1 };
    shift += newText.length - (range.end - range.start);
  }
  return { uri, offset: offset + shift };
}

/** For every name what it stands for, with one thing called by another ID. */
function meanings(
  snapshot: Snapshot,
  uris: readonly string[],
  thing?: Target,
  id = '',
): readonly (readonly Target[])[] {
  const documents = uris.flatMap((uri) => snapshot.file(uri)?.content.documents ?? []);
  return documents.flatMap((document) =>
    namesOf(document).map((name) =>
      targetsOf(document, name, snapshot).map((target) => {
        if (thing === undefined) return target;
        const here = isSameTarget(target, thing) ? { ...target, id } : target;
        return isOwner(thing, here) ? { ...here, owner: id } : here;
      }),
    ),
  );
}

function isOwner(thing: Target, { kind, owner }: Target): boolean {
  if (owner !== thing.id) return false;
  if (kind === 'item') return thing.kind === 'framework';
  if (kind === 'pathway' || kind === 'programme-outcome') return thing.kind === 'programme';
  return thing.kind === 'module';
}

describe('renaming', () => {
  after(() => workspace.apply({ files: texts }));

  it('there and back is the identity on text', function () {
    this.timeout(120_000);
    let done = 0;
    fc.assert(
      fc.property(place, plainName, (at, name) => {
        const use = workspace.snapshot;
        const old = rename(use, at.uri, at.offset, name);
        if ('refused' in old || old.size === 0) return;
        const first = old.get(at.uri)?.find(({ range }) => range.start <= at.offset && at.offset < range.end);
        assert.ok(first !== undefined, 'the name at the cursor is among those that change');
        const target = targetAt(use, at);
        apply(old);
        try {
          const back = renamed(moved(at, old), target.id);
          if (back === undefined && isSharedItem(target, use)) return;
          assert.ok(back !== undefined, `"${name}" cannot be renamed back to "${target.id}"`);
          apply(back);
          for (const uri of old.keys()) assert.equal(workspace.snapshot.file(uri)?.text, texts.get(uri), uri);
        } finally {
          workspace.apply({ files: new Map([...old.keys()].map((uri) => [uri, texts.get(uri)])) });
        }
        done++;
      }),
      options,
    );
    assert.ok(done > options.numRuns / 10, `only ${String(done)} names could be renamed`);
  });

  it('to any name keeps what every name stands for', function () {
    this.timeout(120_000);
    let done = 0;
    fc.assert(
      fc.property(place, anyName, (at, name) => {
        const before = workspace.snapshot;
        const edits = renamed(at, name);
        if (edits === undefined || edits.size === 0) return;
        const thing = targetAt(before, at);
        const uris = before.uris();
        const expected = meanings(before, uris, thing, plainId(name.trim()));
        apply(edits);
        try {
          // What was ambiguous may become clear; what had a meaning keeps it.
          const now = meanings(workspace.snapshot, uris).filter((_, nth) => expected[nth]?.length !== 0);
          assert.deepEqual(
            now,
            expected.filter((targets) => targets.length > 0),
          );
        } finally {
          workspace.apply({ files: new Map([...edits.keys()].map((uri) => [uri, texts.get(uri)])) });
        }
        done++;
      }),
      options,
    );
    assert.ok(done > options.numRuns / 10, `only ${String(done)} names could be renamed`);
  });
});

/** An ID that two frameworks give to items was ambiguous to begin with, which nothing can be renamed into. */
function isSharedItem({ kind, id, owner }: Target, snapshot: Snapshot): boolean {
  const frameworks = snapshot.facts('ids', 'framework').flatMap(({ facts }) => snapshot.facts('framework', facts));
  return (
    kind === 'item' && frameworks.some(({ facts }) => facts.id !== owner && facts.items.some((one) => one.id === id))
  );
}

function targetAt(snapshot: Snapshot, { uri, offset }: Place): Target {
  for (const document of snapshot.file(uri)?.content.documents ?? []) {
    for (const name of namesOf(document)) {
      const [target] =
        name.text.range.start <= offset && offset < name.text.range.end ? targetsOf(document, name, snapshot) : [];
      if (target !== undefined) return target;
    }
  }
  return assert.fail('nothing is named here');
}
