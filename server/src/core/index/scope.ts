// What is in play: the programmes of a workspace, and for each module the frameworks and levels that apply to it.
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

/** A programme with what it refers to; without an ID it is the implicit programme of a workspace that has none. */
export interface ProgrammeScope {
  readonly id: string | undefined;
  readonly uri: Uri | undefined;
  readonly facts: ProgrammeFacts | undefined;
  readonly frameworks: readonly FrameworkPromise[];
  readonly progression: readonly string[];
  readonly pathways: readonly string[];
  readonly members: readonly MemberFacts[];
}

/** What applies to a module. */
export interface ModuleScope {
  /** The programmes that hold it; empty when none does. */
  readonly programmes: readonly ProgrammeScope[];
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

/** A programme with what it refers to. */
export const programmeQuery: Query<string | undefined, ProgrammeScope> = {
  name: 'programme-scope',
  key: (id) => (id === undefined ? 'implicit' : `named ${id}`),
  answer: (sources, id) => (id === undefined ? implicitProgramme(sources) : namedProgramme(sources, id)),
};

/** What applies to the module that states these facts. */
export const moduleScopeQuery: Query<Pick<ModuleFacts, 'id' | 'frameworks' | 'overlays'>, ModuleScope> = {
  name: 'module-scope',
  key: ({ id, frameworks, overlays }) => JSON.stringify([id, frameworks, overlays]),
  answer: (sources, { id, frameworks, overlays }) => {
    const holders = [...new Set(sources.facts('membership', id).map(({ facts }) => facts))];
    const programmes = holders.map((holder) => sources.ask(programmeQuery, holder));
    const promised = programmes.flatMap((programme) => programme.frameworks.map(({ view }) => view));
    const views = promised.length > 0 ? distinct(promised) : ownViews(sources, frameworks, overlays);
    const levels = new Set(programmes.flatMap((programme) => programme.progression));
    return { programmes, views, levels: levels.size > 0 ? [...levels] : progressionOf([], views) };
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

function namedProgramme(sources: Sources, id: string): ProgrammeScope {
  const stated = sources.facts('programme', id)[0];
  const facts = stated?.facts;
  const frameworks = promises(sources, facts?.frameworks ?? [], facts?.overlays ?? []);
  return {
    id,
    uri: stated?.uri,
    facts,
    frameworks,
    progression: progressionOf(
      facts?.progression ?? [],
      frameworks.map(({ view }) => view),
    ),
    pathways: facts?.pathways ?? [],
    members: facts?.members ?? [],
  };
}

function implicitProgramme(sources: Sources): ProgrammeScope {
  const references = sources.ask(defaultFrameworksQuery, undefined);
  const frameworks = promises(sources, references, []);
  const modules = [...new Set(sources.facts('ids', 'module').map(({ facts }) => facts))];
  return {
    id: undefined,
    uri: sources.facts('settings', '')[0]?.uri,
    facts: undefined,
    frameworks,
    progression: progressionOf(
      [],
      frameworks.map(({ view }) => view),
    ),
    pathways: [],
    members: modules.map((module) => ({ module, stage: 1, optional: false, pathways: [] })),
  };
}

function promises(
  sources: Sources,
  references: readonly string[],
  overlays: readonly string[],
): readonly FrameworkPromise[] {
  const found = references.map((reference) => ({ reference, view: sources.ask(viewQuery, { reference, overlays }) }));
  return found.flatMap(({ reference, view }) => (view === undefined ? [] : [{ reference, view }]));
}

function progressionOf(own: readonly string[], views: readonly FrameworkView[]): readonly string[] {
  if (own.length > 0) return own;
  return views.find((view) => view.progression.length > 0)?.progression ?? defaultProgression;
}

function distinct(views: readonly FrameworkView[]): readonly FrameworkView[] {
  return views.filter((view, place) => views.indexOf(view) === place);
}
