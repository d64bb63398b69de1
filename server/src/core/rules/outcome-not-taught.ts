// Module outcomes that no activity supports; a placement teaches by itself.
import { counted, listed, quoted } from '../base/phrases';
import { documentRule } from './rule';
import { documentName } from './support/document-name';
import { partTarget } from './support/part-target';

/** How many activities are offered for an outcome. */
const offered = 3;

export const outcomeNotTaught = documentRule({
  id: 'outcome-not-taught',
  category: 'alignment',
  severity: 'information',
  summary: 'no activity helps learners to reach an outcome of the module',
  fixable: true,
  reads: { module: ['type', 'outcomes/#/id', 'activities/#/supports'] },
  needsWhole: true,
  on: ['module'],
  *check(module) {
    if (module.type === 'placement' || module.outcomes.length === 0) return;
    if (module.activities.length === 0) {
      yield {
        range: module.head,
        message: `${documentName(module)} has ${counted(module.outcomes.length, 'outcome')} and no activity, so it does not say how learners get there; add "activities" that name outcomes under "supports", or say "type: placement" if they learn in practice`,
        target: module.id?.value,
      };
      return;
    }
    const supported = new Set(module.activities.flatMap(({ supports }) => supports.map(({ value }) => value)));
    const named = module.activities.flatMap(({ id, path }) => (id === undefined ? [] : [{ id: id.value, path }]));
    const places =
      named.length === 0
        ? 'an activity'
        : listed(
            named.map(({ id }) => quoted(id)),
            'or',
            4,
          );
    for (const { id, head } of module.outcomes) {
      if (id === undefined || supported.has(id.value)) continue;
      yield {
        range: head,
        message: `no activity of ${documentName(module)} supports ${quoted(id.value)}, so learners meet it for the first time when they are assessed; name it under "supports" of ${places}, or add an activity`,
        target: partTarget(module.id, id),
        fixes: named.slice(0, offered).map((activity) => ({
          title: `Support ${id.value} in ${activity.id}`,
          safe: false,
          changes: [{ op: 'insert', path: [...activity.path, 'supports', '-'], value: id.value }],
        })),
      };
    }
  },
});
