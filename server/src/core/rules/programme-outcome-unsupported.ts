// Programme outcomes that no module works towards.
import { documentRule } from './rule';
import { quoted } from '../base/phrases';
import { partTarget } from './support/part-target';
import { modulesOf } from './support/programme-modules';

export const programmeOutcomeUnsupported = documentRule({
  id: 'programme-outcome-unsupported',
  category: 'alignment',
  severity: 'warning',
  summary: 'no module outcome supports an outcome of the programme',
  fixable: false,
  reads: { programme: ['outcomes/#/id', 'modules'], module: ['outcomes/#/supports'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    if (programme.status === 'retired') return;
    const modules = modulesOf(programme, context);
    if (modules.length === 0) return;
    const supported = new Set(
      modules.flatMap(({ located }) => located.facts.outcomes.flatMap((outcome) => outcome.supports)),
    );
    for (const { id, head } of programme.outcomes) {
      if (id === undefined || supported.has(id.value)) continue;
      yield {
        range: head,
        message: `no module outcome supports ${quoted(id.value)}, so the programme promises it and nothing works towards it; name it under "supports" of the outcomes that lead to it, or add one that does`,
        target: partTarget(programme.id, id),
      };
    }
  },
});
