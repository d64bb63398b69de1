// The coverage of a programme in numbers: framework by framework, area by area.
import type { Uri } from '../../base/uri';
import { coverageQuery, type Coverage, type CoverageTotals } from '../../index/coverage';
import type { Query } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import type { EvidenceGrade, Requirement } from '../../model/settings';
import { areasOf } from './area-coverage';

/** A programme by name. */
export interface ProgrammeHead {
  /** Undefined for all modules of a workspace that has no programme. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly award: string | undefined;
  /** The file that states it; for the implicit programme that of the settings, where there is one. */
  readonly uri: Uri | undefined;
}

/** One area in numbers. */
export interface AreaSummary {
  /** Undefined for what belongs to no area. */
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly asked: number;
  readonly reached: number;
}

/** One framework in numbers. */
export interface FrameworkSummary {
  /** As the programme refers to it. */
  readonly reference: string;
  /** `id@version` of what was really looked at. */
  readonly name: string;
  readonly title: string | undefined;
  readonly totals: CoverageTotals;
  readonly areas: readonly AreaSummary[];
}

/** A programme's coverage in numbers. */
export interface CoverageSummary {
  readonly programme: ProgrammeHead;
  /** What the workspace asks for. */
  readonly require: Requirement | undefined;
  readonly evidence: EvidenceGrade | undefined;
  readonly frameworks: readonly FrameworkSummary[];
}

/** The name of a programme. */
export const programmeHeadQuery: Query<string | undefined, ProgrammeHead> = {
  name: 'programme-head',
  key: (id) => (id === undefined ? 'implicit' : `named ${id}`),
  answer: (sources, id) => {
    const { facts, uri } = sources.ask(programmeQuery, id);
    return { id, title: facts?.title, award: facts?.award, uri };
  },
};

/** The coverage of a programme in numbers. */
export const coverageSummaryQuery: Query<string | undefined, CoverageSummary> = {
  name: 'coverage-summary',
  key: (id) => (id === undefined ? 'implicit' : `named ${id}`),
  answer: (sources, programme) => {
    const promised = sources.ask(programmeQuery, programme).frameworks;
    const found = promised.flatMap(({ reference }) => {
      const coverage = sources.ask(coverageQuery, { programme, reference });
      return coverage === undefined ? [] : [{ reference, coverage }];
    });
    const policy = found[0]?.coverage.policy;
    return {
      programme: sources.ask(programmeHeadQuery, programme),
      require: policy?.require,
      evidence: policy?.evidence,
      frameworks: found.map(({ reference, coverage }) => summaryOf(reference, coverage)),
    };
  },
};

function summaryOf(reference: string, coverage: Coverage): FrameworkSummary {
  const { name, title } = coverage.view;
  const areas = areasOf(coverage).map(({ area, asked, reached }) => ({
    id: area?.id,
    label: area?.label,
    asked,
    reached,
  }));
  return { reference, name, title, totals: coverage.totals, areas };
}
