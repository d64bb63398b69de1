// `new`: writes one document from a template into its usual folder.
import { quoted } from '../../core/base/phrases';
import { usualFolders } from '../../core/features/new-document';
import { templateContext } from '../../core/features/new-document/context';
import { holderOf, isSoundId } from '../../core/features/new-document/ids';
import { templateOf, type NewKind, type TemplateContext } from '../../core/features/new-document/templates';
import type { Snapshot } from '../../core/snapshot';
import { loadPaths } from '../load';
import { shownPath, uriOf } from '../paths';
import { progressFor } from '../progress';
import type { NewRequest } from '../request';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';
import { writeNew } from '../write-new';

/** Carries out `new`. */
export async function newDocument({ kind, id, common }: NewRequest, around: Surroundings): Promise<CommandResult> {
  if (!isSoundId(id))
    throw new UsageError(
      `${quoted(id)} cannot be an ID; use letters, digits, ".", "-" and "_", beginning with a letter or digit`,
    );
  const progress = progressFor(common, around);
  const [loaded] = await loadPaths(['.'], around, progress, { mayBeEmpty: true });
  progress.clear();
  if (loaded === undefined) throw new Error('the working directory gave no workspace');
  const { snapshot } = loaded.workspace;
  requireUnused(snapshot, kind, id, around.cwd);
  const path = `${usualFolders[kind]}/${id.toLowerCase()}.${kind}.yaml`;
  const text = templateOf(kind, contextOf(snapshot, kind, id, around.host.today()));
  await writeNew(loaded.root, [{ uri: uriOf(around.cwd, path), text }], common, around);
  return { text: common.quiet ? '' : `Made ${path}\n${nextStep(kind, id)}\n`, exitCode: exitCodes.fine };
}

function requireUnused(snapshot: Snapshot, kind: NewKind, id: string, cwd: string): void {
  const uri = holderOf(snapshot, kind, id);
  if (uri === undefined) return;
  throw new UsageError(
    `there is a ${kind} ${quoted(id)} already, in ${quoted(shownPath(cwd, uri), 200)}; choose another ID`,
  );
}

function contextOf(snapshot: Snapshot, kind: NewKind, id: string, today: string): TemplateContext {
  const context = templateContext(snapshot, { kind, id, answers: {}, today });
  if (typeof context !== 'string') return context;
  throw new UsageError(
    `a crosswalk needs two frameworks and there is only ${quoted(context)}; make the other one first with "care-curriculum new framework ID"`,
  );
}

function nextStep(kind: NewKind, id: string): string {
  const name = /^\d/.test(id) ? `${id} (as it is, without quotes)` : id;
  switch (kind) {
    case 'programme':
      return 'Next: list its modules, then run "care-curriculum check"';
    case 'module':
      return `Next: name ${name} under "modules:" of a programme, then run "care-curriculum check"`;
    case 'framework':
      return `Next: enter its items, then pin it under "frameworks:" of a programme as ${id}@1`;
    case 'overlay':
      return `Next: name ${name} under "overlays:" of a programme, then run "care-curriculum coverage"`;
    case 'role':
      return `Next: name ${name} under "roles:" of a programme, then run "care-curriculum check"`;
    case 'crosswalk':
    case 'resource':
    case 'waivers':
      return 'Next: make it your own, then run "care-curriculum check"';
  }
}
