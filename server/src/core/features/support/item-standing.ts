// What is left to do about an item of a programme: whether it is a gap, and whether the board has waived that.
import { gradeRank, type Coverage, type Grade, type ItemCoverage } from '../../index/coverage';
import type { Sources } from '../../index/query';
import type { EvidenceGrade } from '../../model/settings';
import { holdingWaiver } from '../../rules/support/excuses';

/** What the views show of every item. */
export interface ItemStanding {
  readonly grade: Grade;
  /** The lowest rung that does not hold. */
  readonly missing: EvidenceGrade | undefined;
  /** The highest level attained anywhere. */
  readonly level: string | undefined;
  readonly required: boolean;
  /** Whether the workspace asks for more than is there. */
  readonly gap: boolean;
  /** The last day of the waiver that excuses the gap. */
  readonly waivedUntil: string | undefined;
  /** Why an overlay takes the item out, where one does. */
  readonly notApplicable: string | undefined;
}

/** How an item stands in a programme. */
export function standingOf(
  { item, required, grade, missing, level }: ItemCoverage,
  { policy, programme }: Coverage,
  sources: Pick<Sources, 'ask'>,
): ItemStanding {
  const isAsked = required && item.narrowed === undefined;
  const gap = isAsked && gradeRank(grade) < gradeRank(policy.evidence);
  const targets = [item.id, ...(grade === 'none' && item.area !== undefined ? [item.area] : [])];
  const waivers = gap ? targets.map((target) => holdingWaiver(sources, gapRule(missing), target, programme.id)) : [];
  const waivedUntil = waivers.find((waiver) => waiver !== undefined)?.until;
  return { grade, missing, level, required, gap, waivedUntil, notApplicable: item.narrowed?.rationale };
}

/** The rule that reports a gap, by the rung that is missing. */
export function gapRule(missing: EvidenceGrade | undefined): string {
  if (missing === 'declared') return 'competency-not-covered';
  return missing === 'taught' ? 'competency-not-taught' : 'competency-not-assessed';
}
