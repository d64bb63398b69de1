// `new`: writes one document from a template into its usual folder.
import { quoted } from '../../core/base/phrases';
import { frameworkQuery, viewQuery, type FrameworkView } from '../../core/index/framework-view';
import { defaultFrameworksQuery, homeFramework } from '../../core/index/frameworks-in-use';
import { defaultProgression } from '../../core/model/programme';
import type { Snapshot } from '../../core/snapshot';
import { loadPaths } from '../load';
import { shownPath, uriOf } from '../paths';
import { progressFor } from '../progress';
import type { NewKind, NewRequest } from '../request';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { templateOf, type TemplateContext } from '../templates';
import { UsageError } from '../usage-error';
import { writeNew } from '../write-new';

/** Carries out `new`. */
export async function newDocument({ kind, id, common }: NewRequest, around: Surroundings): Promise<CommandResult> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(id))
    throw new UsageError(
      `${quoted(id)} cannot be an ID; use letters, digits, ".", "-" and "_", beginning with a letter or digit`,
    );
  const progress = progressFor(common, around);
  const [loaded] = await loadPaths(['.'], around, progress, { mayBeEmpty: true });
  progress.clear();
  if (loaded === undefined) throw new Error('the working directory gave no workspace');
  const { snapshot } = loaded.workspace;
  requireUnused(snapshot, kind, id, around.cwd);
  const path = `${folders[kind]}/${id.toLowerCase()}.${kind}.yaml`;
  await writeNew(
    [{ uri: uriOf(around.cwd, path), text: templateOf(kind, contextOf(snapshot, kind, id, around.host.today())) }],
    around,
  );
  const text = common.quiet ? '' : `Made ${path}\n${nextStep(kind, id)}\n`;
  return { text, exitCode: exitCodes.fine };
}

const folders: Readonly<Record<NewKind, string>> = {
  programme: 'programmes',
  module: 'modules',
  framework: 'frameworks',
  overlay: 'overlays',
  crosswalk: 'crosswalks',
  role: 'roles',
  resource: 'resources',
  waivers: 'waivers',
};

function requireUnused(snapshot: Snapshot, kind: NewKind, id: string, cwd: string): void {
  if (kind === 'waivers') return;
  const taken = snapshot.index.get('ids', kind).find(({ facts }) => facts === id);
  if (taken === undefined) return;
  throw new UsageError(
    `there is a ${kind} ${quoted(id)} already, in ${quoted(shownPath(cwd, taken.uri), 200)}; choose another ID`,
  );
}

function contextOf(snapshot: Snapshot, kind: NewKind, id: string, today: string): TemplateContext {
  const views = [...snapshot.ask(defaultFrameworksQuery, undefined), homeFramework].flatMap((reference) =>
    viewOf(snapshot, reference),
  );
  const [first] = views;
  if (first === undefined) throw new Error('the framework that comes with the program is missing');
  const other = otherView(snapshot, first);
  if (kind === 'crosswalk' && other === undefined)
    throw new UsageError(
      `a crosswalk needs two frameworks and there is only ${quoted(first.id)}; make the other one first with "care-curriculum new framework ID"`,
    );
  const levels = first.progression.length > 0 ? first.progression : defaultProgression;
  const modules = [...new Set(snapshot.index.get('ids', 'module').map(({ facts }) => facts))];
  return { id, views: [first, ...views.slice(1)], other, levels, modules, until: nextYear(today) };
}

function viewOf(snapshot: Snapshot, reference: string): readonly FrameworkView[] {
  const view = snapshot.ask(viewQuery, { reference, overlays: [] });
  return view === undefined ? [] : [view];
}

function otherView(snapshot: Snapshot, first: FrameworkView): FrameworkView | undefined {
  const ids = new Set(snapshot.index.get('ids', 'framework').map(({ facts }) => facts));
  for (const id of ids) {
    const version = snapshot.ask(frameworkQuery, id).framework?.facts.version;
    if (id !== first.id && version !== undefined) return viewOf(snapshot, `${id}@${version}`)[0];
  }
  return undefined;
}

/** The end of July of the year after. */
function nextYear(today: string): string {
  return `${String(Number(today.slice(0, 4)) + 1)}-07-31`;
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
