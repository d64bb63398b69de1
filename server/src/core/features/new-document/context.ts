// What the workspace lends to the template of a new document: its frameworks, levels and modules.
import { frameworkQuery, viewQuery, type FrameworkView } from '../../index/framework-view';
import { pinOf } from '../../index/framework-pin';
import { defaultFrameworksQuery, frameworksInUseQuery, homeFramework } from '../../index/frameworks-in-use';
import { defaultProgression } from '../../model/programme';
import type { Snapshot } from '../../snapshot';
import type { NewDocumentAnswers, NewKind, TemplateContext } from './templates';

/** A document that is to be written. */
export interface NewDocumentRequest {
  readonly kind: NewKind;
  readonly id: string;
  readonly answers: NewDocumentAnswers;
  /** As `2026-07-31`. */
  readonly today: string;
}

/** The context, or for a crosswalk the ID of the only framework there is, as it takes two. */
export function templateContext(snapshot: Snapshot, request: NewDocumentRequest): TemplateContext | string {
  const { kind, id, answers, today } = request;
  const asked = [...(answers.frameworks ?? []), ...snapshot.ask(defaultFrameworksQuery, undefined), homeFramework];
  const views = asked.flatMap((reference) => viewOf(snapshot, reference));
  const [first] = views;
  if (first === undefined) throw new Error('the framework that comes with the program is missing');
  const other = kind === 'crosswalk' ? otherView(snapshot, first) : undefined;
  if (kind === 'crosswalk' && other === undefined) return first.id;
  const levels = first.progression.length > 0 ? first.progression : defaultProgression;
  const modules = [...new Set(snapshot.index.get('ids', 'module').map(({ facts }) => facts))];
  return { id, answers, views: [first, ...views.slice(1)], other, levels, modules, until: nextYear(today) };
}

function viewOf(snapshot: Snapshot, reference: string): readonly FrameworkView[] {
  const view = snapshot.ask(viewQuery, { reference, overlays: [] });
  return view === undefined ? [] : [view];
}

/** Another framework in use, else any other that has items. */
function otherView(snapshot: Snapshot, first: FrameworkView): FrameworkView | undefined {
  const used = snapshot.ask(frameworksInUseQuery, undefined).map((reference) => pinOf(reference).id);
  const ids = new Set([...used, homeFramework, ...snapshot.facts('ids', 'framework').map(({ facts }) => facts)]);
  for (const id of ids) {
    const version = snapshot.ask(frameworkQuery, id).framework?.facts.version;
    const [view] = id === first.id || version === undefined ? [] : viewOf(snapshot, `${id}@${version}`);
    if (view !== undefined && view.items.length > 0) return view;
  }
  return undefined;
}

/** The end of July of the year after. */
function nextYear(today: string): string {
  return `${String(Number(today.slice(0, 4)) + 1)}-07-31`;
}
