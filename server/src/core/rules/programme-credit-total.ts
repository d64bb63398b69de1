// The credits of a programme's modules against the credits of its award, on each pathway.
import { amount, figure, listed, quoted } from '../base/phrases';
import type { Programme } from '../model/programme';
import { documentRule, type RuleContext } from './rule';
import { documentName } from './support/document-name';

/** Credits below which two totals are the same. */
const slack = 0.05;

export const programmeCreditTotal = documentRule({
  id: 'programme-credit-total',
  category: 'credit-and-time',
  severity: 'warning',
  summary: "the modules' credits do not make up the programme's",
  fixable: false,
  reads: { programme: ['credits', 'modules', 'pathways'], module: ['credits', 'type'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    const { credits } = programme;
    const members = membersOf(programme, context);
    if (credits === undefined || members === undefined || members.length === 0) return;
    const award = { credits: credits.value, name: documentName(programme) };
    const pathways = programme.pathways.flatMap(({ id }) => id?.value ?? []);
    if (pathways.length === 0) {
      const fault = faultOf(members, award);
      if (fault !== undefined)
        yield { range: credits.range, message: `${fault}; ${step}`, target: programme.id?.value };
      return;
    }
    for (const [fault, on] of faultsByPathway(pathways, members, award)) {
      const where = on.length === pathways.length ? '' : `on ${listed(on.map((id) => quoted(id)))} `;
      yield { range: credits.range, message: `${where}${fault}; ${step}`, target: programme.id?.value };
    }
  },
});

const step = 'correct the credits, or which modules are core and which optional';

interface Member {
  readonly optional: boolean;
  readonly pathways: readonly string[];
  readonly credits: number;
}

interface Award {
  readonly credits: number;
  readonly name: string;
}

/** The modules with their credits, of which a bite-size unit needs none; undefined where those of one are not known, so that no total can be told. */
function membersOf(programme: Programme, context: RuleContext): readonly Member[] | undefined {
  const members = new Map<string, Member>();
  for (const { module, optional, pathways } of programme.modules) {
    const facts = context.facts('module', module.value)[0]?.facts;
    const credits = facts?.credits ?? (facts?.type === 'bite-size' ? 0 : undefined);
    if (credits === undefined) return undefined;
    const on = pathways.map(({ value }) => value);
    if (!members.has(module.value)) members.set(module.value, { optional, pathways: on, credits });
  }
  return [...members.values()];
}

/** What is wrong, with the pathways on which it is; the same fault is told once. */
function faultsByPathway(
  pathways: readonly string[],
  members: readonly Member[],
  award: Award,
): ReadonlyMap<string, readonly string[]> {
  const faults = new Map<string, string[]>();
  for (const pathway of pathways) {
    const here = members.filter((member) => member.pathways.length === 0 || member.pathways.includes(pathway));
    const fault = faultOf(here, award);
    if (fault !== undefined) faults.set(fault, [...(faults.get(fault) ?? []), pathway]);
  }
  return faults;
}

/** How many options are to be chosen is not known, so core alone must not be too much, nor core with all options too little. */
function faultOf(members: readonly Member[], award: Award): string | undefined {
  const core = sum(members.filter(({ optional }) => !optional));
  const all = sum(members);
  const asked = `${figure(award.credits)} of ${award.name}`;
  if (core > award.credits + slack) return `the core modules come to ${amount(core, 'credit')}, more than the ${asked}`;
  if (all >= award.credits - slack) return undefined;
  const which = members.some(({ optional }) => optional) ? 'core and all optional modules' : 'the modules';
  return `${which} come to ${amount(all, 'credit')}, fewer than the ${asked}`;
}

function sum(members: readonly Member[]): number {
  return members.reduce((total, { credits }) => total + credits, 0);
}
