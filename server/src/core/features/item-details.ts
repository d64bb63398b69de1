// What a view's hover says about an item: its meaning, its standing, and the outcomes that address it with their evidence.
import type { Text } from '../base/text-range';
import { coverageQuery, type CoveragePlace } from '../index/coverage';
import { derivedCoverageQuery } from '../index/derived-coverage';
import type { Activity, Assessment, Module } from '../model/module';
import type { Snapshot } from '../snapshot';
import type { AssessmentPart, EvidencePart, ItemDetails, ItemRequest, OutcomeDetails } from './support/item-details';
import { standingOf } from './support/item-standing';
import { namedDocument } from './support/named-document';
import { byOutcome, gradeOf, type OutcomePlaces } from './support/place-grade';

/** The details of an item; undefined when the framework has no such item. */
export function itemDetails(
  snapshot: Snapshot,
  { programme, reference, item: id, module }: ItemRequest,
): ItemDetails | undefined {
  const coverage = snapshot.ask(coverageQuery, { programme, reference });
  const one = coverage?.items.find(({ item }) => item.id === id);
  if (coverage === undefined || one === undefined) return undefined;
  const { label, type, statement, notes, area, overlay, related } = one.item;
  const places = module === undefined ? one.places : one.places.filter(({ member }) => member.module === module);
  const grades = new Map(coverage.items.map(({ item, grade }) => [item.id, { label: item.label, grade }]));
  return {
    ...{ id, label, type, statement, notes, area, overlay },
    ...standingOf(one, coverage, snapshot),
    derived: snapshot.ask(derivedCoverageQuery, { programme, reference }).get(id) ?? [],
    outcomes: byOutcome(places).map((group) => outcomeDetails(group, snapshot)),
    related: related.flatMap((other) => {
      const known = grades.get(other);
      return known === undefined ? [] : [{ id: other, ...known }];
    }),
  };
}

function outcomeDetails(group: OutcomePlaces, snapshot: Snapshot): OutcomeDetails {
  const [{ member, outcome, level, via }] = group;
  const found = namedDocument('module', member.module, snapshot)?.document;
  const direct = group.some((place: CoveragePlace) => place.via === undefined);
  return {
    module: member.module,
    outcome,
    statement: found?.outcomes.find(({ id }) => id?.value === outcome)?.statement?.value,
    level,
    via: direct ? undefined : via,
    grade: gradeOf(group).grade,
    ...evidenceOf(found, group),
  };
}

/** What supports and tests the outcome, or names the checklist. */
function evidenceOf(
  module: Module | undefined,
  group: OutcomePlaces,
): { readonly activities: readonly EvidencePart[]; readonly assessments: readonly AssessmentPart[] } {
  const [{ outcome, checklist }] = group;
  if (module === undefined || (outcome === undefined && !checklist)) return { activities: [], assessments: [] };
  const named = new Set(group.flatMap(({ activities, assessments }) => [...activities, ...assessments]));
  const isNamed = ({ id }: Activity | Assessment, outcomes: readonly Text[]): boolean =>
    checklist ? id !== undefined && named.has(id.value) : outcomes.some(({ value }) => value === outcome);
  const supporting = module.activities.filter((activity) => isNamed(activity, activity.supports));
  const testing = module.assessments.filter((assessment) => isNamed(assessment, assessment.assesses));
  return {
    activities: supporting.map(partOf),
    assessments: testing.map((assessment) => {
      const { purpose, weighting } = assessment;
      return { ...partOf(assessment), purpose, weighting: weighting?.value };
    }),
  };
}

function partOf({ id, title, type }: Activity | Assessment): EvidencePart {
  return { id: id?.value, title: title?.value, type: type?.value };
}
