// Programmes in which no two professions ever learn with, from and about each other.
import { listed } from '../base/phrases';
import type { ActivityFacts, Located, ModuleFacts } from '../index/facts';
import { documentRule, type FindingFix } from './rule';
import { documentName } from './support/document-name';
import { freeId } from '../names/free-id';
import { modulesOf } from './support/programme-modules';

/** Activities in which learners deal with each other; in a lecture or online they need not. */
const interactive: ReadonlySet<string> = new Set([
  'seminar',
  'tutorial',
  'workshop',
  'simulation',
  'placement',
  'shadowing',
  'on-the-job',
  'case-study',
  'group-project',
]);

/** How many modules are offered. */
const offered = 3;

export const interprofessionalMissing = documentRule({
  id: 'interprofessional-missing',
  category: 'context',
  severity: 'warning',
  summary: 'no activity brings two or more professions together to learn from each other',
  fixable: true,
  reads: { module: ['activities/#/professions', 'activities/#/type'], programme: ['modules'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    if (programme.status === 'retired') return;
    const modules = modulesOf(programme, context);
    const activities = modules.flatMap(({ located: { facts } }) =>
      facts.activities.map((activity) => ({ module: facts.id, activity })),
    );
    const shared = activities.filter(({ activity }) => isShared(activity));
    if (activities.length === 0 || shared.some(({ activity }) => interactive.has(activity.type ?? ''))) return;
    const passive = shared.map(({ module, activity }) => `${module} ${activity.id ?? ''} (${activity.type ?? ''})`);
    const found =
      passive.length === 0
        ? 'no activity names two professions'
        : `professions only share ${listed(passive, 'and', 4)}, where they need not deal with each other`;
    yield {
      range: programme.head,
      severity: programme.purpose === 'cpd' ? 'information' : undefined,
      message: `${documentName(programme)} has no interprofessional learning: ${found}; bring two or more together in a simulation or a workshop, and name them under "professions"`,
      target: programme.id?.value,
      fixes: modules
        .filter(({ optional }) => !optional)
        .flatMap(({ located }) => simulationFix(located))
        .slice(0, offered),
    };
  },
});

function isShared({ professions }: ActivityFacts): boolean {
  return new Set(professions.map((profession) => profession.trim().toLowerCase()).filter(Boolean)).size > 1;
}

function simulationFix({ uri, place, facts }: Located<ModuleFacts>): readonly FindingFix[] {
  const outcome = facts.outcomes.find(({ id }) => id !== undefined)?.id;
  if (outcome === undefined) return [];
  const taken = facts.activities.map((activity) => activity.id);
  const id = freeId(taken, 'A');
  const value = {
    id,
    title: 'Interprofessional simulation',
    type: 'simulation',
    supports: [outcome],
    professions: ['nursing', 'social work'],
  };
  const change = { op: 'insert', path: ['activities', '-'], value } as const;
  return [
    {
      title: `Add an interprofessional simulation to ${facts.id}`,
      safe: false,
      changes: [{ uri, document: place, change }],
    },
  ];
}
