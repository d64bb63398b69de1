// How far the programmes in question cover an item: where, up to which rung, and which rung is missing.
import { coverageQuery, gradeRank, type Coverage, type CoveragePlace, type ItemCoverage } from '../../index/coverage';
import { placeName } from '../../index/coverage-places';
import { derivedCoverageQuery } from '../../index/derived-coverage';
import { programmeFrameQuery, type ProgrammeFrame } from '../../index/scope';
import type { ResolvedItem } from '../../names/resolved-item';
import type { NameUse } from '../../names/uses';
import { moduleScope } from '../../names/views-in-play';
import type { Snapshot } from '../../snapshot';
import { someOf, type CardFact } from './card';

/** The most programmes that one hover speaks of. */
const programmeLimit = 3;

/** One line for each programme of the document (a module's, or the programme itself) that promises the item's framework. */
export function coverageFacts(
  { item, view }: ResolvedItem,
  { document }: NameUse,
  snapshot: Snapshot,
): readonly CardFact[] {
  const facts: CardFact[] = [];
  for (const { id, frameworks } of programmesOf(document, snapshot)) {
    const promise = frameworks.find((one) => one.view.name === view.name);
    if (promise === undefined) continue;
    const request = { programme: id, reference: promise.reference };
    const coverage = snapshot.ask(coverageQuery, request);
    const one = coverage?.items.find((covered) => covered.item.id === item.id);
    if (coverage === undefined || one === undefined) continue;
    const derived = snapshot.ask(derivedCoverageQuery, request).get(item.id) ?? [];
    facts.push({ about: id ?? 'This workspace', text: coverageWords(one, coverage) });
    for (const { item: from, match, partial, grade } of derived)
      facts.push({ about: 'Derived', text: `${grade} through ${from} (${match}${partial ? ', in part' : ''})` });
    if (facts.length >= programmeLimit) break;
  }
  return facts;
}

/** Programmes that the document belongs to; any other document is seen by all of them. */
function programmesOf(document: NameUse['document'], snapshot: Snapshot): readonly ProgrammeFrame[] {
  if (document.kind === 'programme')
    return document.id === undefined ? [] : [snapshot.ask(programmeFrameQuery, document.id.value)];
  const all = snapshot.programmes();
  const isImplicit = all.length === 1 && all[0] === undefined;
  if (document.kind === 'module' && !isImplicit) return moduleScope(document, snapshot).programmes;
  return all.slice(0, programmeLimit).map((id) => snapshot.ask(programmeFrameQuery, id));
}

function coverageWords(one: ItemCoverage, coverage: Coverage): string {
  const { narrowed } = one.item;
  if (narrowed !== undefined) return `not applicable, overlay ${narrowed.overlay}: ${narrowed.rationale}`;
  if (one.grade === 'none') return one.required ? 'not covered, no outcome addresses it' : 'not covered, nor asked for';
  const missing = missingWords(one, coverage);
  return `${one.grade} in ${placeWords(one.places)}${missing === undefined ? '' : `; ${missing}`}`;
}

/** The lowest rung that does not hold, with what would make it hold; nothing where the framework asks for no more. */
function missingWords(one: ItemCoverage, { programme: { pathways }, view }: Coverage): string | undefined {
  const { evidence } = view.policy;
  if (evidence !== undefined && gradeRank(one.grade) >= gradeRank(evidence)) return undefined;
  switch (one.missing) {
    case 'taught':
      return 'not taught because no activity supports it';
    case 'assessed':
      return 'not assessed because no assessment tests it';
    case 'assured':
      if (!one.places.some(({ summative }) => summative)) return 'not assured because every assessment is formative';
      return `not assured because no summative assessment in a core module tests it${pathways.length > 0 ? ' on every pathway' : ''}`;
    default:
      return undefined;
  }
}

function placeWords(places: readonly CoveragePlace[]): string {
  const named = places.map((place) => ({ name: placeName(place), level: place.level, via: place.via }));
  const direct = new Set(named.flatMap(({ name, via }) => (via === undefined ? name : [])));
  const told = named.filter(({ name, via }) => via === undefined || !direct.has(name));
  const words = told.map(({ name, level, via }) => {
    if (via === undefined) return level === undefined ? name : `${name} (${level})`;
    return `${name} (${level === undefined ? '' : `${level}, `}via ${via})`;
  });
  return someOf(words, 4);
}
