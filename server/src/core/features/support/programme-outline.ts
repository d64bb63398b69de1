// A programme stage by stage: its modules, and how many items of the promised frameworks each of them addresses.
import type { Uri } from '../../base/uri';
import { coverageQuery } from '../../index/coverage';
import { membersQuery } from '../../index/members';
import type { Query, Sources } from '../../index/query';
import { programmeQuery, type ProgrammeScope } from '../../index/scope';
import type { ModuleType } from '../../model/module';
import { programmeHeadQuery, type ProgrammeHead } from './coverage-summary';
import { byModule, gradeOf } from './place-grade';

/** One module of a programme. */
export interface OutlineModule {
  readonly module: string;
  readonly title: string | undefined;
  readonly type: ModuleType | undefined;
  /** The level as written. */
  readonly level: string | undefined;
  readonly credits: number | undefined;
  readonly optional: boolean;
  readonly pathways: readonly string[];
  /** Undefined where no file has the module. */
  readonly uri: Uri | undefined;
  /** The module's place among the documents of its file, from 0. */
  readonly place: number;
  /** The lines that the module takes, from 0, where its file holds other documents too. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** How many items of the promised frameworks its outcomes address. */
  readonly addressed: number;
  /** How many of them it teaches and assesses by itself. */
  readonly assessed: number;
}

/** One stage with its modules, in the programme's order. */
export interface OutlineStage {
  readonly stage: number;
  readonly modules: readonly OutlineModule[];
}

/** A programme stage by stage. */
export interface ProgrammeOutline {
  readonly programme: ProgrammeHead;
  readonly stages: readonly OutlineStage[];
}

/** The outline of a programme, the lowest stage first, without the lines of its modules. */
export const programmeOutlineQuery: Query<string | undefined, ProgrammeOutline> = {
  name: 'programme-outline',
  key: (id) => (id === undefined ? 'implicit' : `named ${id}`),
  answer: (sources, id) => {
    const programme = sources.ask(programmeQuery, id);
    const counts = countsByModule(programme, sources);
    const stages = new Map<number, OutlineModule[]>();
    for (const { module, stage, optional, pathways } of sources.ask(membersQuery, id)) {
      const found = sources.facts('module', module)[0];
      const { title, type, level, credits } = found?.facts ?? {};
      const { addressed, assessed } = counts.get(module) ?? { addressed: 0, assessed: 0 };
      const about = { module, title, type, level, credits, optional, pathways };
      const place = { uri: found?.uri, place: found?.place ?? 0 };
      stages.set(stage, [...(stages.get(stage) ?? []), { ...about, ...place, addressed, assessed }]);
    }
    return {
      programme: sources.ask(programmeHeadQuery, id),
      stages: [...stages].sort(([a], [b]) => a - b).map(([stage, modules]) => ({ stage, modules })),
    };
  },
};

interface Counts {
  addressed: number;
  assessed: number;
}

function countsByModule(programme: ProgrammeScope, sources: Sources): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { reference } of programme.frameworks) {
    for (const { places } of sources.ask(coverageQuery, { programme: programme.id, reference })?.items ?? []) {
      for (const [module, ofModule] of byModule(places)) {
        const count = counts.get(module) ?? { addressed: 0, assessed: 0 };
        count.addressed += 1;
        if (gradeOf(ofModule).grade === 'assessed') count.assessed += 1;
        counts.set(module, count);
      }
    }
  }
  return counts;
}
