// The cards of activities and assessments.
import { counted } from '../../base/phrases';
import type { Target } from '../../names/target';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, someOf, type Card } from './card';
import { modulePart, weightWords } from './module-part';

/** The card of an activity. */
export function activityCard(target: Target, snapshot: Snapshot): Card | undefined {
  const { part: activity } = modulePart(target, snapshot, (one) => one.activities);
  if (activity === undefined) return undefined;
  const { type, hours, supports, professions, checklists } = activity;
  const size = [type?.value, hours === undefined ? undefined : counted(hours.value, 'hour')];
  return cardOf(
    target.id,
    activity.title?.value,
    undefined,
    fact('Activity', size.filter((word) => word !== undefined).join(', ')),
    fact(
      'Supports',
      someOf(
        supports.map(({ value }) => value),
        8,
      ),
    ),
    fact(
      'Professions',
      someOf(
        professions.map(({ value }) => value),
        8,
      ),
    ),
    fact(
      'Checklists',
      someOf(
        checklists.map(({ value }) => value),
        6,
      ),
    ),
  );
}

/** The card of an assessment. */
export function assessmentCard(target: Target, snapshot: Snapshot): Card | undefined {
  const { part: assessment } = modulePart(target, snapshot, (one) => one.assessments);
  if (assessment === undefined) return undefined;
  const { type, assesses, involvement, checklists } = assessment;
  return cardOf(
    target.id,
    assessment.title?.value,
    undefined,
    fact('Assessment', [type?.value, weightWords(assessment)].filter((word) => word !== undefined).join(', ')),
    fact(
      'Assesses',
      someOf(
        assesses.map(({ value }) => value),
        8,
      ),
    ),
    fact('Involvement', involvement?.value),
    fact(
      'Checklists',
      someOf(
        checklists.map(({ value }) => value),
        6,
      ),
    ),
  );
}
