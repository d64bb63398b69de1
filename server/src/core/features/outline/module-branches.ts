// The branches of a module in an outline: outcomes with what they address, activities, assessments.
import { counted, figure } from '../../base/phrases';
import type { Module, Outcome } from '../../model/module';
import type { MapNode } from '../../syntax/tree';
import { branch, detailOf, group, leaf, type Branch } from './branch';

/** What stands in a module, group by group. */
export function moduleBranches({ outcomes, activities, assessments }: Module, root: MapNode): readonly Branch[] {
  return [
    ...group('Outcomes', 'outcomes', root, outcomes.map(outcomeBranch)),
    ...group(
      'Activities',
      'activities',
      root,
      activities.map((one) =>
        branch('activity', nameOf(one), detailOf(one.type?.value, one.hours && counted(one.hours.value, 'hour')), one),
      ),
    ),
    ...group(
      'Assessments',
      'assessments',
      root,
      assessments.map((one) =>
        branch(
          'assessment',
          nameOf(one),
          detailOf(one.type?.value, one.purpose, one.weighting && `${figure(one.weighting.value)} %`),
          one,
        ),
      ),
    ),
  ];
}

function outcomeBranch(outcome: Outcome): Branch {
  const links = outcome.addresses.map(({ item, level }) => leaf('link', item, level?.value));
  return branch('outcome', outcome.id?.value, outcome.statement?.value, outcome, links);
}

function nameOf({ id, title }: Module['activities'][number] | Module['assessments'][number]): string {
  return [id?.value, title?.value].filter((word) => word !== undefined).join(' ');
}
