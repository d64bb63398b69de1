// Prerequisites that a programme places too late, or not at all.
import { quoted } from '../base/phrases';
import type { Programme } from '../model/programme';
import { documentRule, type Finding, type RuleContext } from './rule';
import { documentName } from './support/document-name';

export const prerequisiteOrder = documentRule({
  id: 'prerequisite-order',
  category: 'credit-and-time',
  severity: 'warning',
  summary: 'a module comes in the programme before what it builds on',
  fixable: false,
  reads: { programme: ['modules'], module: ['prerequisites'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    const stages = firstStages(programme);
    const isStaged = programme.modules.some(({ stage }) => stage !== 1);
    for (const { module, stage } of programme.modules) {
      for (const needed of context.facts('module', module.value)[0]?.facts.prerequisites ?? []) {
        if (needed === module.value || context.facts('module', needed).length === 0) continue;
        const earliest = stages.get(needed);
        const message = faultOf(module.value, stage, needed, earliest, isStaged, documentName(programme));
        if (message === undefined) continue;
        yield {
          range: module.range,
          message,
          target: module.value,
          related: relatedTo(module.value, needed, programme, context),
        };
      }
    }
  },
});

function faultOf(
  module: string,
  stage: number,
  needed: string,
  earliest: number | undefined,
  isStaged: boolean,
  programme: string,
): string | undefined {
  const name = `${quoted(module)} builds on ${quoted(needed)}`;
  if (earliest === undefined)
    return `${name}, which is not part of ${programme}, so learners arrive without it; add it in an earlier stage, or take it out of the prerequisites`;
  if (!isStaged || earliest < stage) return undefined;
  const when =
    earliest === stage
      ? `comes in the same stage, ${String(stage)}, so learners may not have done it yet`
      : `comes later, in stage ${String(earliest)}, so learners have not done it yet`;
  return `${name}, which ${when}; move one of them to another stage, or take ${quoted(needed)} out of the prerequisites`;
}

/** The earliest stage of each module. */
function firstStages(programme: Programme): ReadonlyMap<string, number> {
  const stages = new Map<string, number>();
  for (const { module, stage } of programme.modules)
    stages.set(module.value, Math.min(stage, stages.get(module.value) ?? stage));
  return stages;
}

function relatedTo(module: string, needed: string, programme: Programme, context: RuleContext): Finding['related'] {
  const asked = context.locate('module', module, needed);
  const entry = programme.modules.find((reference) => reference.module.value === needed);
  return [
    ...(asked === undefined ? [] : [{ ...asked, message: `${module} asks for ${needed} here` }]),
    ...(entry === undefined
      ? []
      : [{ uri: context.file.uri, range: entry.module.range, message: `${needed} has its place here` }]),
  ];
}
