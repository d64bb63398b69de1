// `migrate`: moves curricula to another version of a framework, or shows what that would change.
import { counted, forNumber, listed, quoted } from '../../core/base/phrases';
import type { Uri } from '../../core/base/uri';
import { migrationOf, type MigrationStep } from '../../core/features/migration';
import { compareVersions, pinOf } from '../../core/index/framework-pin';
import { frameworkQuery } from '../../core/index/framework-view';
import type { Snapshot } from '../../core/snapshot';
import { loadPaths, type LoadedWorkspace } from '../load';
import { shownPath } from '../paths';
import { progressFor } from '../progress';
import type { MigrateRequest } from '../request';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';
import { writeChanged, type ChangedText, type ChangedWorkspace } from '../write-changed';

/** Carries out `migrate`. */
export async function migrate(request: MigrateRequest, around: Surroundings): Promise<CommandResult> {
  const progress = progressFor(request.common, around);
  try {
    const loaded = await loadPaths(request.paths, around, progress);
    progress.clear();
    const steps: MigrationStep[] = [];
    const changed: ChangedWorkspace[] = [];
    let files = 0;
    for (const one of loaded) {
      const targets = targetsFor(one, request.to);
      const migration = migrationOf(one.workspace.snapshot, { targets, uris: one.asked });
      steps.push(...migration.steps);
      files += migration.texts.size;
      changed.push({
        root: one.root,
        boundary: one.boundary,
        texts: changesIn(one.workspace.snapshot, migration.texts),
      });
      requireSound(one, migration.texts, around);
    }
    if (!request.dryRun) writeChanged(changed, request.common, around);
    return { text: textOf(steps, files, request, around), exitCode: exitCodes.fine };
  } finally {
    progress.clear();
  }
}

/** What holds pins (settings, programmes, crosswalks) comes last: it says that the rest is done. */
function changesIn(snapshot: Snapshot, texts: ReadonlyMap<Uri, string>): readonly ChangedText[] {
  const all = [...texts].map(([uri, after]) => ({ uri, before: snapshot.file(uri)?.text ?? '', after }));
  const pinned = new Set(snapshot.facts('frameworkUse', '').map(({ uri }) => uri));
  return [...all.filter(({ uri }) => !pinned.has(uri)), ...all.filter(({ uri }) => pinned.has(uri))];
}

/** The versions asked for; without any, the newest one of each framework that is pinned. */
function targetsFor({ workspace: { snapshot } }: LoadedWorkspace, to: readonly string[]): ReadonlyMap<string, string> {
  if (to.length > 0) {
    return new Map(
      to.map((reference) => {
        const { pin, status, versions } = snapshot.ask(frameworkQuery, reference);
        if (status === 'exact' && pin.version !== undefined) return [pin.id, pin.version] as const;
        const there =
          versions.length === 0
            ? 'there is no such framework'
            : `there ${forNumber(versions.length, 'is', 'are')} ${listed(versions)}`;
        throw new UsageError(`${quoted(reference)} given with "--to" is no version of a framework here: ${there}`);
      }),
    );
  }
  const pinned = new Set(snapshot.facts('frameworkUse', '').map(({ facts }) => pinOf(facts).id));
  return new Map(
    [...pinned].flatMap((id) => {
      const newest = [...snapshot.ask(frameworkQuery, id).versions].sort(compareVersions).at(-1);
      return newest === undefined ? [] : [[id, newest] as const];
    }),
  );
}

/** A migration that would leave a file that cannot be read as before writes nothing at all. */
function requireSound(loaded: LoadedWorkspace, texts: ReadonlyMap<Uri, string>, { cwd }: Surroundings): void {
  const brokenIn = (uri: Uri): number => loaded.workspace.snapshot.file(uri)?.content.broken.length ?? 0;
  const before = new Map([...texts.keys()].map((uri) => [uri, brokenIn(uri)]));
  loaded.workspace.apply({ files: texts });
  const worse = [...texts.keys()].find((uri) => brokenIn(uri) > (before.get(uri) ?? 0));
  if (worse !== undefined)
    throw new Error(`the migration would break ${shownPath(cwd, worse)}, so nothing was written`);
}

function textOf(
  steps: readonly MigrationStep[],
  files: number,
  request: MigrateRequest,
  { cwd }: Surroundings,
): string {
  const words = { changed: '', open: 'to decide: ', kept: 'kept: ' } as const;
  const lines = steps.map(
    ({ uri, line, outcome, explanation }) =>
      `${shownPath(cwd, uri)}:${String(line + 1)}: ${words[outcome]}${explanation}`,
  );
  if (request.common.quiet) return lines.map((line) => `${line}\n`).join('');
  const open = steps.filter(({ outcome }) => outcome === 'open').length;
  const left = open === 0 ? '' : ` ${counted(open, 'place')} left to decide, each with a comment above it.`;
  const done = request.dryRun ? 'would be changed; nothing was written' : 'changed';
  const summary = steps.length === 0 ? 'Nothing to migrate.' : `${counted(files, 'file')} ${done}.${left}`;
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), summary].join('\n')}\n`;
}
