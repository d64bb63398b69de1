// The texts of everything generated that is no module: programmes, a framework, overlays, a role, waivers, resources, settings.
import { sentence, statement, title, topic } from './phrases';
import { items, localAreas } from './items';
import type { PlannedProgramme } from './plan';
import { chanceOf } from './random';

const home = 'hee-coordinated-care@2016.1';
const local = 'local-integration@2026.1';

/** The text of a programme; `overlays` counts the overlays that it may ask for. */
export function programmeText(
  { nth, id, stages, members, hasLocal }: PlannedProgramme,
  seed: number,
  overlays: number,
): string {
  const chance = chanceOf(seed, 3, nth);
  const overlay = overlays > 0 && chance.in(0.3) ? `region-${String(chance.whole(1, overlays))}` : undefined;
  const isLost = chance.in(0.03);
  return text([
    'kind: programme',
    `id: ${id}`,
    `title: ${title(chance)}`,
    `level: ${String(3 + stages)}`,
    'provider: Mercia Vale University',
    'version: "2026.1"',
    `status: ${chance.pick(['draft', 'in-review', 'approved'])}`,
    'purpose: award',
    'frameworks:',
    `  - ${home}`,
    ...(hasLocal ? [`  - ${local}`] : []),
    ...(overlay === undefined ? [] : [`overlays: [${overlay}]`]),
    'roles: [care-coordinator]',
    'outcomes:',
    ...[1, 2, 3, 4].flatMap((place) => [`  - id: PO${String(place)}`, `    statement: ${statement(chance)}.`]),
    'modules:',
    ...members.map(({ id: module, stage }) =>
      stage === 1 ? `  - ${module}` : `  - {module: ${module}, stage: ${String(stage)}}`,
    ),
    ...(isLost ? ['  - M999998'] : []),
    'involvement:',
    '  - who: Four people who use the services, and two carers',
    '    where: Programme design board; assessment of the first stage',
    '    how: They agreed the outcomes and rate rapport at the stations',
    '    why: They use the services in which every student is placed',
    'partners:',
    '  - {employer: Tame Valley Community NHS Trust, agreed: 2026-02-11}',
    'review_by: 2029-07-31',
  ]);
}

/** A framework of the workspace's own, with forty items in five areas. */
export function frameworkText(seed: number): string {
  const chance = chanceOf(seed, 4);
  const areas = localAreas.flatMap((area) => [
    `  - id: ${area}`,
    '    type: area',
    `    label: Area ${area}`,
    `    statement: ${statement(chance)}.`,
    '    items:',
    ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((item) => [
      `      - id: ${area}-0${String(item)}`,
      '        type: component',
      `        label: Local item ${area}.${String(item)}`,
      `        statement: ${statement(chance)}.`,
    ]),
  ]);
  const head = [
    'kind: framework',
    'id: local-integration',
    'prefix: loc',
    'title: Local integration',
    'publisher: Mercia Vale University',
    'version: "2026.1"',
    'source: Agreed with the partners of the region, 2026',
    'item_types: [area, component]',
    'items:',
  ];
  return text([...head, ...areas]);
}

/** A region's overlay of the bundled framework. */
export function overlayText(nth: number, seed: number): string {
  const chance = chanceOf(seed, 5, nth);
  const refined = chance.pick(items);
  return text([
    'kind: overlay',
    `id: region-${String(nth)}`,
    `title: Community teams of region ${String(nth)}`,
    `base: ${home}`,
    `region: Region ${String(nth)}`,
    'approved_by: Integrated care education board',
    'rationale: Teams here share one care record, and voluntary providers hold some of the services.',
    'add:',
    `  - id: R${String(nth)}-01`,
    `    refines: ${refined}`,
    `    label: Local part of ${refined}`,
    `    statement: ${statement(chance)}.`,
    'narrow:',
    '  - {item: REL-07, status: not-applicable, rationale: Commissioned elsewhere and covered in that induction}',
    'relabel:',
    '  COM-06: Culture and language',
  ]);
}

/** A role profile. */
export function roleText(seed: number): string {
  const chance = chanceOf(seed, 6);
  return text([
    'kind: role',
    'id: care-coordinator',
    'title: Care coordinator',
    'also_called: [Practice Navigator, Case Manager]',
    'involvement: full-time',
    'complexity: high',
    'expects:',
    ...chance.some(items, 12).map((item) => `  ${item}: introduced`),
  ]);
}

/** A programme board's waivers: half of the gaps of these programmes, and now and then something that is no gap. */
export function waiversText(nth: number, programmes: readonly PlannedProgramme[], seed: number): string {
  const chance = chanceOf(seed, 7, nth);
  const waived = programmes.flatMap(({ id, gaps }) =>
    (chance.in(0.1) ? [chance.pick(items)] : gaps.filter(() => chance.in(0.5))).map((item) => ({ id, item })),
  );
  return text([
    'kind: waivers',
    'waivers:',
    ...waived.flatMap(({ id, item }) => [
      '  - rule: competency-not-covered',
      `    target: ${item}`,
      `    document: ${id}`,
      `    reason: Taught in the follow-on award, with ${topic(chance)}`,
      '    agreed_by: Programme board, 18 March 2026',
      `    until: ${chance.in(0.05) ? '2025-07-31' : '2029-07-31'}`,
    ]),
  ]);
}

/** An entry of the knowledge bank. */
export function resourceText(nth: number, seed: number): string {
  const chance = chanceOf(seed, 8, nth);
  return text([
    'kind: resource',
    `id: resource-${String(nth)}`,
    `title: ${title(chance)}`,
    `type: ${chance.pick(['case-study', 'bite-size', 'reading', 'tool'])}`,
    `description: ${sentence(chance)}`,
    `minutes: ${String(chance.whole(10, 60))}`,
    `illustrates: [${chance.some(items, 3).join(', ')}]`,
  ]);
}

/** The settings of the workspace. */
export const settingsText = text([
  'kind: settings',
  `frameworks: [${home}]`,
  'exclude: [archive/**]',
  'policy:',
  '  require: components',
  '  evidence: assessed',
]);

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
