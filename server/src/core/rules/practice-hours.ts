// The practice hours of a programme's modules against the standard that it pins: too few, or too many of them simulated.
import { amount, figure, forNumber, listed, quoted } from '../base/phrases';
import { frameworkQuery } from '../index/framework-view';
import type { PracticeStandard } from '../model/framework';
import type { Programme } from '../model/programme';
import { documentRule, type RuleContext } from './rule';
import { documentName } from './support/document-name';

/** Hours below which two totals are the same. */
const slack = 0.05;

export const practiceHours = documentRule({
  id: 'practice-hours',
  category: 'credit-and-time',
  severity: 'warning',
  summary: 'the practice hours of a programme do not fit the standard that it pins',
  fixable: false,
  reads: { programme: ['modules'], module: ['hours', 'type'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    if (programme.status === 'retired') return;
    const members = membersOf(programme, context);
    if (members === undefined) return;
    for (const { value: reference, range } of programme.frameworks) {
      const standard = context.ask(frameworkQuery, reference).framework?.facts.practice;
      if (standard === undefined) continue;
      const asks = quoted(reference);
      for (const [fault, on] of faultsOf(programme, members, standard)) {
        const where = on.length === 0 ? '' : `on ${listed(on.map((id) => quoted(id)))} `;
        yield { range, message: `${asks} ${fault(where)}`, target: programme.id?.value };
      }
    }
  },
});

interface Member {
  readonly module: string;
  readonly optional: boolean;
  readonly pathways: readonly string[];
  readonly isPlacement: boolean;
  /** Undefined where the module states no hours. */
  readonly hours: { readonly practice: number; readonly simulated: number } | undefined;
}

/** The modules with their hours; undefined where one is not there, so that no total can be told. */
function membersOf(programme: Programme, context: RuleContext): readonly Member[] | undefined {
  const members = new Map<string, Member>();
  for (const { module, optional, pathways } of programme.modules) {
    const facts = context.facts('module', module.value)[0]?.facts;
    if (facts === undefined) return undefined;
    if (members.has(module.value)) continue;
    const hours = context.facts('hours', module.value)[0]?.facts;
    const on = pathways.map(({ value }) => value);
    members.set(module.value, {
      module: module.value,
      optional,
      pathways: on,
      isPlacement: facts.type === 'placement',
      hours,
    });
  }
  return members.size === 0 ? undefined : [...members.values()];
}

/** The rest of a message, behind the standard's name; it is told where on the programme the fault lies. */
type Fault = (where: string) => string;

/** What is wrong, with the pathways on which it is (none where it is on all of them). */
function faultsOf(
  programme: Programme,
  members: readonly Member[],
  standard: PracticeStandard,
): readonly (readonly [Fault, readonly string[]])[] {
  const name = documentName(programme);
  const pathways = programme.pathways.flatMap(({ id }) => id?.value ?? []);
  const found = new Map<string, { readonly fault: Fault; readonly on: string[] }>();
  for (const pathway of pathways.length === 0 ? [undefined] : pathways) {
    const here = members.filter(
      (one) => pathway === undefined || one.pathways.length === 0 || one.pathways.includes(pathway),
    );
    for (const fault of [tooFew(here, standard, name), tooSimulated(here, standard, name)]) {
      if (fault === undefined) continue;
      const known = found.get(fault(''));
      if (known === undefined) found.set(fault(''), { fault, on: pathway === undefined ? [] : [pathway] });
      else if (pathway !== undefined) known.on.push(pathway);
    }
  }
  return [...found.values()].map(({ fault, on }) => [fault, on.length === pathways.length ? [] : on]);
}

/** With every option taken, so that only what no choice can mend is reported. */
function tooFew(
  members: readonly Member[],
  { minimumHours, simulatedMaximum }: PracticeStandard,
  name: string,
): Fault | undefined {
  if (minimumHours === undefined) return undefined;
  const { practice, simulated } = total(members);
  const counting = Math.min(simulated, simulatedMaximum ?? Infinity);
  if (practice + counting >= minimumHours - slack) return undefined;
  const silent = members
    .filter(({ isPlacement, hours }) => isPlacement && hours === undefined)
    .map(({ module }) => module);
  const surplus = counting < simulated ? `, of which ${figure(counting)} count` : '';
  const sum =
    practice + simulated === 0
      ? 'state none'
      : `come to ${figure(practice + counting)} (practice ${figure(practice)}, simulated ${figure(simulated)}${surplus})`;
  const hint = silent.length === 0 ? '' : `; ${listed(silent)} ${forNumber(silent.length, 'states', 'state')} no hours`;
  return (where) =>
    `asks for ${amount(minimumHours, 'hour')} of practice, and the modules of ${name} ${where}${sum}${hint}; plan more practice, or state it under "hours" of the modules`;
}

/** Without the options: what is only on offer need not be taken. */
function tooSimulated(
  members: readonly Member[],
  { simulatedMaximum }: PracticeStandard,
  name: string,
): Fault | undefined {
  if (simulatedMaximum === undefined) return undefined;
  const core = members.filter(({ optional }) => !optional);
  const { simulated } = total(core);
  if (simulated <= simulatedMaximum + slack) return undefined;
  const most = [...core].sort((a, b) => (b.hours?.simulated ?? 0) - (a.hours?.simulated ?? 0))[0];
  return (where) =>
    `lets ${figure(simulatedMaximum)} simulated hours count as practice, and the core modules of ${name} ${where}hold ${figure(simulated)} (most of them ${most?.module ?? ''}); the rest counts for nothing there, so plan it with people or outside the practice hours`;
}

function total(members: readonly Member[]): { readonly practice: number; readonly simulated: number } {
  const sum = (key: 'practice' | 'simulated'): number =>
    members.reduce((all, { hours }) => all + (hours?.[key] ?? 0), 0);
  return { practice: sum('practice'), simulated: sum('simulated') };
}
