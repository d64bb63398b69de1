// What is in play: the programmes of a workspace, and for each module the frameworks and levels that apply to it.
import { equalData } from '../base/equal';
import type { Uri } from '../base/uri';
import { defaultProgression } from '../model/programme';
import type { MemberFacts, ModuleFacts, ProgrammeFacts } from './facts';
import { viewQuery, type FrameworkView } from './framework-view';
import { defaultFrameworksQuery } from './frameworks-in-use';
import type { Query, Sources } from './query';

/** A framework that a programme promises to cover. */
export interface FrameworkPromise {
  readonly reference: string;
  readonly view: FrameworkView;
}

/** What the modules of a programme go by; an edit of its title or of its list of modules leaves it as it is. */
export interface ProgrammeFrame {
  /** Undefined for the implicit programme of a workspace that has none. */
  readonly id: string | undefined;
  readonly uri: Uri | undefined;
  readonly frameworks: readonly FrameworkPromise[];
  readonly progression: readonly string[];
  readonly pathways: readonly string[];
  /** The IDs of its outcomes. */
  readonly outcomes: readonly string[];
}

/** A programme with what it refers to. */
export interface ProgrammeScope extends ProgrammeFrame {
  readonly facts: ProgrammeFacts | undefined;
  readonly members: readonly MemberFacts[];
}

/** What applies to a module. */
export interface ModuleScope {
  /** The programmes that hold it; empty when none does. */
  readonly programmes: readonly ProgrammeFrame[];
  readonly views: readonly FrameworkView[];
  /** Every level that one of its programmes knows, lowest first. */
  readonly levels: readonly string[];
}

/** The IDs of the workspace's programmes; a lone undefined is the implicit one. */
export const programmesQuery: Query<undefined, readonly (string | undefined)[]> = {
  name: 'programmes',
  key: () => '',
  answer: (sources) => {
    const named = [...new Set(sources.facts('ids', 'programme').map(({ facts }) => facts))];
    if (named.length > 0) return named;
    return sources.facts('ids', 'module').length > 0 ? [undefined] : [];
  },
};

/** What the modules of a programme go by. */
export const programmeFrameQuery: Query<string | undefined, ProgrammeFrame> = {
  name: 'programme-frame',
  key: keyOf,
  answer: (sources, id) => (id === undefined ? implicitFrame(sources) : namedFrame(sources, id)),
  same: sameFrame,
};

/** A programme with what it refers to. */
export const programmeQuery: Query<string | undefined, ProgrammeScope> = {
  name: 'programme-scope',
  key: keyOf,
  answer: (sources, id) => {
    const frame = sources.ask(programmeFrameQuery, id);
    const facts = id === undefined ? undefined : sources.facts('programme', id)[0]?.facts;
    return { ...frame, facts, members: id === undefined ? everyModule(sources) : (facts?.members ?? []) };
  },
};

/** What applies to the module that states these facts. */
export const moduleScopeQuery: Query<Pick<ModuleFacts, 'id' | 'frameworks' | 'overlays'>, ModuleScope> = {
  name: 'module-scope',
  key: ({ id, frameworks, overlays }) => JSON.stringify([id, frameworks, overlays]),
  answer: (sources, { id, frameworks, overlays }) => {
    const holders = [...new Set(sources.facts('membership', id).map(({ facts }) => facts))];
    const programmes = holders.map((holder) => sources.ask(programmeFrameQuery, holder));
    const promised = programmes.flatMap((programme) => programme.frameworks.map(({ view }) => view));
    const views = promised.length > 0 ? distinct(promised) : ownViews(sources, frameworks, overlays);
    const levels = new Set(programmes.flatMap((programme) => programme.progression));
    return { programmes, views, levels: levels.size > 0 ? [...levels] : progressionOf([], views) };
  },
  same: (before, after) =>
    equalItems(before.programmes, after.programmes) &&
    equalItems(before.views, after.views) &&
    equalItems(before.levels, after.levels),
};

/** What applies to the first module with this ID; undefined where there is none. */
export const namedModuleScopeQuery: Query<string, ModuleScope | undefined> = {
  name: 'named-module-scope',
  key: (module) => module,
  answer: (sources, module) => {
    const facts = sources.facts('module', module)[0]?.facts;
    if (facts === undefined) return undefined;
    const { id, frameworks, overlays } = facts;
    return sources.ask(moduleScopeQuery, { id, frameworks, overlays });
  },
};

function ownViews(
  sources: Sources,
  frameworks: readonly string[],
  overlays: readonly string[],
): readonly FrameworkView[] {
  const references = frameworks.length > 0 ? frameworks : sources.ask(defaultFrameworksQuery, undefined);
  return distinct(promises(sources, references, overlays).map(({ view }) => view));
}

function keyOf(id: string | undefined): string {
  return id === undefined ? 'implicit' : `named ${id}`;
}

function namedFrame(sources: Sources, id: string): ProgrammeFrame {
  const stated = sources.facts('programme', id)[0];
  const facts = stated?.facts;
  const frameworks = promises(sources, facts?.frameworks ?? [], facts?.overlays ?? []);
  const progression = progressionOf(
    facts?.progression ?? [],
    frameworks.map(({ view }) => view),
  );
  const { pathways = [], outcomes = [] } = facts ?? {};
  return { id, uri: stated?.uri, frameworks, progression, pathways, outcomes };
}

function implicitFrame(sources: Sources): ProgrammeFrame {
  const frameworks = promises(sources, sources.ask(defaultFrameworksQuery, undefined), []);
  const progression = progressionOf(
    [],
    frameworks.map(({ view }) => view),
  );
  const uri = sources.facts('settings', '')[0]?.uri;
  return { id: undefined, uri, frameworks, progression, pathways: [], outcomes: [] };
}

function everyModule(sources: Sources): readonly MemberFacts[] {
  const modules = [...new Set(sources.facts('ids', 'module').map(({ facts }) => facts))];
  return modules.map((module) => ({ module, stage: 1, optional: false, pathways: [] }));
}

function sameFrame(before: ProgrammeFrame, after: ProgrammeFrame): boolean {
  const { frameworks, ...rest } = before;
  const { frameworks: others, ...otherRest } = after;
  const isSame = ({ reference, view }: FrameworkPromise, place: number): boolean =>
    others[place]?.reference === reference && others[place].view === view;
  return frameworks.length === others.length && frameworks.every(isSame) && equalData(rest, otherRest);
}

function equalItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, place) => one === after[place]);
}

/** What the references lead to; a framework that several of them name, in one version, is promised once. */
function promises(
  sources: Sources,
  references: readonly string[],
  overlays: readonly string[],
): readonly FrameworkPromise[] {
  const found = new Map<string, FrameworkPromise>();
  for (const reference of references) {
    const view = sources.ask(viewQuery, { reference, overlays });
    if (view !== undefined && !found.has(view.name)) found.set(view.name, { reference, view });
  }
  return [...found.values()];
}

function progressionOf(own: readonly string[], views: readonly FrameworkView[]): readonly string[] {
  if (own.length > 0) return own;
  return views.find((view) => view.progression.length > 0)?.progression ?? defaultProgression;
}

function distinct(views: readonly FrameworkView[]): readonly FrameworkView[] {
  return views.filter((view, place) => views.indexOf(view) === place);
}
