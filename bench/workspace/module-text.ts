// The text of one generated module, 59 to 130 lines long, and the faults that may be put into it.
import type { Fault } from './faults';
import { areas, items, localItems } from './items';
import { sentence, statement, title } from './phrases';
import type { PlannedModule } from './plan';
import { chanceOf, type Chance } from './random';

const levels = ['introduced', 'reinforced', 'mastered'] as const;
const activityTypes = 'lecture seminar workshop simulation case-study group-project self-study online'.split(' ');
const assessmentTypes = 'osce presentation portfolio simulation practice-record project'.split(' ');
const professions = ['nursing', 'social work', 'pharmacy', 'physiotherapy', 'medicine', 'paramedic science'];

/** The text of a module; `growth` multiplies its outcomes for the tests of long files. */
export function moduleText(module: PlannedModule, seed: number, fault: Fault | undefined, growth = 1): string {
  const chance = chanceOf(seed, 2, module.nth);
  const outcomes = Array.from({ length: chance.whole(4, 8) * growth }, (_one, place) => `LO${String(place + 1)}`);
  const credits = chance.pick([10, 15, 20, 30]);
  const head = [
    'kind: module',
    `id: ${module.id}`,
    `title: ${title(chance)}`,
    'description: >-',
    `  ${sentence(chance)}`,
    `  ${sentence(chance)}`,
    'version: "2026.1"',
    `status: ${chance.pick(['draft', 'in-review', 'approved'])}`,
    `level: ${String(3 + module.stage)}`,
    `credits: ${String(credits)}`,
    'type: taught',
    `hours: {scheduled: ${String(credits * 3)}, practice: 0, simulated: ${String(credits)}, independent: ${String(credits * 6)}}`,
    ...(module.prerequisite === undefined ? [] : [`prerequisites: [${module.prerequisite}]`]),
  ];
  const lines = [
    ...head,
    '',
    'outcomes:',
    ...outcomes.flatMap((id) => outcomeLines(id, module, chance)),
    '',
    'activities:',
    ...activityLines(outcomes, chance),
    '',
    'assessments:',
    ...assessmentLines(outcomes, chance),
    '',
    'involvement:',
    '  - who: Two people who use the service and a carer',
    `    where: Week ${String(chance.whole(2, 10))}, and the first assessment`,
    '    how: They lead a session and rate what learners do',
    '    why: They have been through what the module is about',
    'review_by: 2029-07-31',
  ];
  return `${(fault === undefined ? lines : fault.spoil(lines)).join('\n')}\n`;
}

function outcomeLines(id: string, { stage, gaps, hasLocal }: PlannedModule, chance: Chance): readonly string[] {
  const usable = items.filter((item) => !gaps.includes(item));
  const links = [
    ...chance.some(usable, chance.whole(1, 4)),
    ...(hasLocal && chance.in(0.6) ? [chance.pick(localItems)] : []),
    ...(chance.in(0.03) ? [chance.pick(areas)] : []),
  ];
  const level = levels[Math.min(stage, levels.length) - 1] ?? 'introduced';
  const isLong = chance.in(0.15);
  return [
    `  - id: ${id}`,
    `    statement: ${statement(chance)}.`,
    `    supports: [PO${String(chance.whole(1, 4))}]`,
    '    addresses:',
    ...links.map((item) => (isLong ? `      - {competency: ${item}, level: ${level}}` : `      ${item}: ${level}`)),
  ];
}

function activityLines(outcomes: readonly string[], chance: Chance): readonly string[] {
  const count = Math.max(3, Math.ceil(outcomes.length / 2));
  return Array.from({ length: count }, (_one, place) => {
    const type = chance.pick(activityTypes);
    const own = outcomes.filter((_id, nth) => nth % count === place || chance.in(0.1));
    const isShared = type !== 'self-study' && chance.in(0.3);
    return [
      `  - id: A${String(place + 1)}`,
      `    title: ${title(chance)}`,
      `    type: ${type}`,
      `    hours: ${String(chance.whole(2, 24))}`,
      `    supports: [${(own.length > 0 ? own : outcomes.slice(0, 1)).join(', ')}]`,
      ...(isShared ? [`    professions: [${chance.some(professions, chance.whole(2, 4)).join(', ')}]`] : []),
      ...(chance.in(0.15) ? ['    involvement: A member of the patient panel takes part'] : []),
    ];
  }).flat();
}

function assessmentLines(outcomes: readonly string[], chance: Chance): readonly string[] {
  const weightings = chance.pick([
    [60, 40],
    [50, 50],
    [40, 30, 30],
  ]);
  return weightings.flatMap((weighting, place) => [
    `  - id: AS${String(place + 1)}`,
    `    title: ${title(chance)}`,
    `    type: ${chance.pick(assessmentTypes)}`,
    '    purpose: summative',
    `    weighting: ${String(weighting)}`,
    `    assesses: [${outcomes.filter((_id, nth) => nth % weightings.length === place).join(', ')}]`,
    ...(place === 0 ? ['    involvement: People who use services rate rapport'] : []),
  ]);
}
