// Coverage for other programs; the shape is a contract, and a change that breaks readers raises "version".
import type { CoveragePlace, ItemCoverage } from '../index/coverage';
import type { DerivedCoverage } from '../index/derived-coverage';
import { derivedOnly, type CoverageEntry } from './coverage-entry';
import { gapJson } from './gap-json';
import { jsonDocument } from './json-document';

/** The coverage as JSON: every item of each framework, in its order. */
export function coverageJson(entries: readonly CoverageEntry[]): string {
  const gaps = entries.flatMap((entry) => entry.gaps.map(gapJson));
  return jsonDocument({ version: 1, coverage: entries.flatMap(entryJson), gaps });
}

function entryJson(entry: CoverageEntry) {
  const { programme, coverage, derived, modelGaps, percent } = entry;
  if (coverage === undefined) return [];
  const { items, declared, taught, assessed, assured, notApplicable } = coverage.totals;
  return [
    {
      programme: programme.id ?? null,
      framework: coverage.view.name,
      totals: { items, declared, taught, assessed, assured, notApplicable, percent: percent ?? null },
      items: coverage.items.map((one) => ({
        ...itemJson(one),
        derived: (derived.get(one.item.id) ?? []).map(derivedJson),
      })),
      derived: derivedOnly(entry).map(({ id }) => id),
      modelGaps: modelGaps.map(({ other, crosswalks, items: apart }) => ({
        framework: other,
        crosswalks,
        items: apart.map(({ id }) => id),
      })),
    },
  ];
}

function itemJson({ item, required, grade, missing, level, places }: ItemCoverage) {
  return {
    id: item.id,
    label: item.label ?? null,
    type: item.type ?? null,
    area: item.area ?? null,
    required,
    grade,
    missing: missing ?? null,
    level: level ?? null,
    places: places.map(placeJson),
  };
}

function derivedJson({ item, framework, crosswalk, match, partial, note, grade }: DerivedCoverage) {
  return { item, framework, crosswalk, match, strength: partial ? 'partial' : 'full', note: note ?? null, grade };
}

function placeJson({ member, outcome, level, activities, assessments, via }: CoveragePlace) {
  return {
    module: member.module,
    outcome: outcome ?? null,
    level: level ?? null,
    activities,
    assessments,
    via: via ?? null,
  };
}
