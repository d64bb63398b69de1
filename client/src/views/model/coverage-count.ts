// A programme's coverage as two numbers: how many items are asked for, and how many have the grade that is asked for.
import type { CoverageSummary, FrameworkSummary } from '../../../../server/src/protocol';

/** Items asked for and reached; those that an overlay takes out are in neither. */
export interface CoverageCount {
  readonly asked: number;
  readonly reached: number;
}

/** The numbers of one framework. */
export function countOf({ totals }: FrameworkSummary, evidence: CoverageSummary['evidence']): CoverageCount {
  return { asked: totals.items - totals.notApplicable, reached: totals[evidence ?? 'assessed'] };
}

/** The numbers over all frameworks of a programme. */
export function countAll({ frameworks, evidence }: CoverageSummary): CoverageCount {
  const counts = frameworks.map((framework) => countOf(framework, evidence));
  return {
    asked: counts.reduce((sum, { asked }) => sum + asked, 0),
    reached: counts.reduce((sum, { reached }) => sum + reached, 0),
  };
}

/** What to call a programme where there is little room: its award, unless it is long, else its ID. */
export function shortName({ id, award }: CoverageSummary['programme'], otherwise: string): string {
  const name = award !== undefined && award.length <= most ? award : (id ?? otherwise);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

const most = 24;
