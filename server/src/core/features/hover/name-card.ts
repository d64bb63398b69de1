// The card of whatever a name stands for, by its kind.
import { targetsOf, type Target } from '../../names/target';
import type { NameUse } from '../../names/uses';
import type { Snapshot } from '../../snapshot';
import type { Card } from './card';
import { crosswalkCard, overlayCard, resourceCard } from './document-cards';
import { frameworkCard } from './framework-card';
import { itemCard } from './item-card';
import { levelCard } from './level-card';
import { moduleCard } from './module-card';
import { outcomeCard } from './outcome-card';
import { activityCard, assessmentCard } from './part-cards';
import { programmeCard } from './programme-card';
import { pathwayCard, programmeOutcomeCard } from './programme-part-cards';
import { roleCard } from './role-card';
import { ruleCard } from './rule-card';

/** The card of the thing a name stands for, or undefined when nobody has defined it. */
export function nameCard(use: NameUse, snapshot: Snapshot): Card | undefined {
  const { document, name } = use;
  switch (name.kind) {
    case 'item':
      return itemCard(use, snapshot);
    case 'level':
      return levelCard(use, snapshot);
    case 'framework':
      return frameworkCard(pinnedReference(use), snapshot);
    default:
      return first(targetsOf(document, name, snapshot), (target) => targetCard(target, snapshot));
  }
}

/** Where a framework is defined, its own version is meant. */
function pinnedReference({ document, name }: NameUse): string {
  const version = name.defines && document.kind === 'framework' ? document.version?.value : undefined;
  return version === undefined ? name.text.value : `${name.text.value}@${version}`;
}

function targetCard(target: Target, snapshot: Snapshot): Card | undefined {
  const { kind, id } = target;
  switch (kind) {
    case 'programme':
      return programmeCard(id, snapshot);
    case 'module':
      return moduleCard(id, snapshot);
    case 'overlay':
      return overlayCard(id, snapshot);
    case 'crosswalk':
      return crosswalkCard(id, snapshot);
    case 'role':
      return roleCard(id, snapshot);
    case 'resource':
      return resourceCard(id, snapshot);
    case 'outcome':
      return outcomeCard(target, snapshot);
    case 'activity':
      return activityCard(target, snapshot);
    case 'assessment':
      return assessmentCard(target, snapshot);
    case 'programme-outcome':
      return programmeOutcomeCard(target, snapshot);
    case 'pathway':
      return pathwayCard(target, snapshot);
    case 'rule':
      return ruleCard(id, snapshot);
    case 'framework':
    case 'item':
    case 'level':
      return undefined;
  }
}

function first<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
