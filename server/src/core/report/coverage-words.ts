// How coverage is put into words, the same in every report that people read.
import { counted, figure, forNumber, listed } from '../base/phrases';
import { gradeRank, type CoveragePlace, type Grade, type ItemCoverage } from '../index/coverage';
import { placePart } from '../index/coverage-places';
import type { ModelGaps } from '../index/model-gaps';
import { judgedItems, type TrainingGap } from '../index/training-gap';
import { derivedOnly, isCounted, type CoverageEntry } from './coverage-entry';

/** The last sentence of every report. */
export const declaredOnly = 'This is the declared curriculum. It says nothing about what was learned.';

/** A grade as a word. */
export function gradeWord(grade: Grade): string {
  return grade === 'none' ? 'not covered' : grade;
}

/** Where an item stands against what is asked for. */
export type Standing = 'met' | 'short' | 'gap' | 'not-applicable' | 'not-asked';

/** Where an item stands against the grade that counts. */
export function standingOf(one: ItemCoverage, { evidence }: CoverageEntry): Standing {
  if (one.item.narrowed !== undefined) return 'not-applicable';
  if (!isCounted(one)) return 'not-asked';
  if (gradeRank(one.grade) >= gradeRank(evidence)) return 'met';
  return one.grade === 'none' ? 'gap' : 'short';
}

/** The sign of a standing; the words beside it say the same. */
export const signs: Readonly<Record<Standing, string>> = {
  met: '✓',
  short: '~',
  gap: '✗',
  'not-applicable': '–',
  'not-asked': ' ',
};

/** What the signs mean. */
export function legend(evidence: string): readonly string[] {
  return [`✓ ${evidence} or more`, '~ less than that', '✗ not covered', '– not applicable', 'no sign: not asked for'];
}

/** More modules than these are counted; the formats for programs name all. */
const mostModules = 8;

/** The outcomes that address an item, by module: `CC701 LO1, LO3; CC702 LO2 (via BC-COM-01)`; lines do not break behind a module. */
export function placesText(places: readonly CoveragePlace[]): string {
  const byModule = new Map<string, Map<string, string>>();
  const directFirst = [...places].sort((a, b) => Number(a.via !== undefined) - Number(b.via !== undefined));
  for (const { member } of places) byModule.set(member.module, new Map());
  for (const place of directFirst) {
    const { member, via } = place;
    const outcomes = byModule.get(member.module);
    const name = placePart(place) ?? 'an outcome without ID';
    if (outcomes?.has(name) === false) outcomes.set(name, via === undefined ? name : `${name} (via ${via})`);
  }
  const texts = [...byModule].map(([module, outcomes]) => `${module}\u00A0${[...outcomes.values()].join(', ')}`);
  const more = texts.length - mostModules;
  return [...texts.slice(0, mostModules), ...(more > 0 ? [`and ${counted(more, 'more module')}`] : [])].join('; ');
}

/** Where an item is addressed, and what crosswalks derive for it, marked as derived. */
export function whereText({ item, places }: ItemCoverage, { derived }: CoverageEntry): string {
  const crossed = (derived.get(item.id) ?? []).map(({ item: from, match, partial, grade }) => {
    return `derived from ${from} (${match}${partial ? ', partial' : ''}): ${grade}`;
  });
  return [...(places.length === 0 ? [] : [placesText(places)]), ...crossed].join('; ');
}

/** What only crosswalks cover, in words; undefined where they add nothing. */
export function derivedText(entry: CoverageEntry): string | undefined {
  const items = derivedOnly(entry);
  if (items.length === 0) return undefined;
  const names = listed(
    items.map(({ id, partial }) => (partial ? `${id} (in part)` : id)),
    'and',
    12,
  );
  return `derived through crosswalks, which counts in no number: ${names}`;
}

/** The frameworks without counterparts for some items, and the items. */
export function modelGapText({ other, items }: ModelGaps): { readonly other: string; readonly text: string } {
  return { other, text: items.map(({ id }) => id).join(', ') };
}

/** The programme with its ID. */
export function programmeTitle({ programme: { id, facts } }: CoverageEntry): string {
  if (id === undefined) return 'All modules of this workspace (no programme)';
  return facts?.title === undefined ? id : `${facts.title} (${id})`;
}

/** The framework with its version and the overlays that change it. */
export function frameworkTitle({ coverage }: CoverageEntry): string {
  if (coverage === undefined) return '';
  const { title, name } = coverage.view;
  const overlays = new Set(
    coverage.items.flatMap(({ item }) => [item.overlay, item.narrowed?.overlay]).filter((id) => id !== undefined),
  );
  const laid =
    overlays.size === 0 ? '' : `, with the ${forNumber(overlays.size, 'overlay', 'overlays')} ${listed([...overlays])}`;
  return title === undefined ? `${name}${laid}` : `${title} (${name})${laid}`;
}

/** What the policy asks for. */
export function askedFor({ coverage, evidence }: CoverageEntry): string {
  if (coverage === undefined) return '';
  const { policy, totals, view } = coverage;
  const items = counted(totals.items, 'item');
  const are = forNumber(totals.items, 'is', 'are');
  const each = forNumber(totals.items, evidence, `each of them ${evidence}`);
  switch (policy.require) {
    case 'none':
      return 'Nothing is asked for ("require: none" in the settings)';
    case 'all':
      return forNumber(
        totals.items,
        `The only item is asked for, ${evidence}`,
        `All ${items} are asked for, each of them ${evidence}`,
      );
    case 'components':
      return view.requiredTypes.length > 0
        ? `${items} of the type ${listed(view.requiredTypes, 'or')} ${are} asked for, ${each}`
        : `${items} ${are} asked for, themes and areas apart, ${each}`;
  }
}

/** The percentage and what it is made of, or why there is none. */
export function percentText({ coverage, evidence, percent }: CoverageEntry): string {
  if (coverage === undefined || percent === undefined) return 'no percentage, because no item is asked for';
  const applying = coverage.totals.items - coverage.totals.notApplicable;
  return `${figure(percent)} % (${String(coverage.totals[evidence])} of ${counted(applying, 'item')} ${evidence})`;
}

/** How far a programme meets what a role expects: the role's name, and the rest of the sentence. */
export function roleWords(gap: TrainingGap): { readonly role: string; readonly text: string } {
  const judged = judgedItems(gap);
  const short = judged.filter(({ standing }) => standing !== 'met').map(({ one }) => one.item.id);
  const open = short.length === 0 ? '' : `, not ${listed(short)}`;
  const met = `${String(judged.length - short.length)} of ${counted(judged.length, 'expectation')} met`;
  return { role: gap.role.title === undefined ? gap.role.id : `${gap.role.title} (${gap.role.id})`, text: met + open };
}
