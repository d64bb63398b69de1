// A level of attainment that the progression in use does not have.
import { listed, quoted } from '../base/phrases';
import type { Text } from '../base/text-range';
import { frameworkQuery } from '../index/framework-view';
import { frameworksInUseQuery } from '../index/frameworks-in-use';
import { programmeFrameQuery, programmesQuery } from '../index/scope';
import type { Module } from '../model/module';
import { defaultProgression } from '../model/programme';
import type { Role } from '../model/role';
import { documentRule, type Finding, type RuleContext } from './rule';
import { moduleScope } from '../names/views-in-play';
import { nearestFirst } from './support/nearest-first';
import { onFirstLine } from './support/on-first-line';
import { partTarget } from './support/part-target';

export const invalidLevel = documentRule({
  id: 'invalid-level',
  category: 'structure',
  severity: 'error',
  summary: 'a level of attainment is not one of the progression in use',
  fixable: true,
  reads: { programme: ['progression'], framework: ['progression'] },
  on: ['module', 'role'],
  check: (document, context) => (document.kind === 'module' ? inModule(document, context) : inRole(document, context)),
});

function* inModule(module: Module, context: RuleContext): Generator<Finding> {
  const { levels, programmes } = context.share(moduleScope, module);
  const names = programmes.flatMap(({ id }) => (id === undefined ? [] : quoted(id)));
  const where = names.length === 0 ? 'the progression in use' : `the progression of ${listed(names)}`;
  for (const { id, addresses } of module.outcomes)
    for (const { level } of addresses)
      if (isUnknown(level, levels)) yield findingFor(level, levels, where, partTarget(module.id, id), context);
}

function* inRole(role: Role, context: RuleContext): Generator<Finding> {
  const levels = role.expects.length === 0 ? [] : everyLevel(context);
  for (const { item, level } of role.expects)
    if (isUnknown(level, levels))
      yield findingFor(level, levels, 'any progression here', partTarget(role.id, item), context);
}

function isUnknown(level: Text | undefined, levels: readonly string[]): level is Text {
  return level !== undefined && level.value !== '' && !levels.includes(level.value);
}

/** A role is not tied to a programme: the default levels, and those of every programme and framework in use. */
function everyLevel(context: RuleContext): readonly string[] {
  const programmes = context.ask(programmesQuery, undefined);
  const frameworks = context
    .ask(frameworksInUseQuery, undefined)
    .flatMap((reference) => context.ask(frameworkQuery, reference).framework ?? []);
  return [
    ...new Set([
      ...programmes.flatMap((id) => context.ask(programmeFrameQuery, id).progression),
      ...frameworks.flatMap(({ facts }) => facts.progression),
      ...defaultProgression,
    ]),
  ];
}

function findingFor(
  level: Text,
  levels: readonly string[],
  where: string,
  target: string | undefined,
  context: RuleContext,
): Finding {
  const { value, range } = level;
  return {
    range: onFirstLine(context.file.text, range),
    message: `${quoted(value)} is not a level of ${where}, so it cannot be compared with others; write ${listed(levels, 'or')}`,
    target,
    fixes: nearestFirst(value, levels).map((word) => ({
      title: `Change to "${word}"`,
      safe: false,
      changes: [{ op: 'scalar', range, text: word }],
    })),
  };
}
