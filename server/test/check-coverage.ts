// Checks of coverage, and the small framework, programme and module that their workspaces are put together from.
import assert from 'node:assert/strict';
import { openFixture } from './check';
import { parseFixture } from './fixture';
import type { Coverage, CoveragePlace, ItemCoverage } from '../src/core/index/coverage';
import { placePart } from '../src/core/index/coverage-places';

/** The coverages of a programme. */
export function coveragesOf(fixture: string, programme: string): readonly Coverage[] {
  return openFixture(parseFixture(fixture)).snapshot.coverage(programme === implicit ? undefined : programme);
}

/** Stands for the programme of a workspace that has none. */
export const implicit = '';

/**
 * Expects these lines, `ID grade missing level places`, with `-` for nothing; an item that is not asked for has a `?`
 * behind its ID. Items that no outcome addresses and nobody asks for are left out.
 */
export function checkCoverage(fixture: string, expected: string, programme = 'P1'): void {
  const found = coveragesOf(fixture, programme).flatMap(({ items }) =>
    items.filter((one) => one.required || one.places.length > 0).map(lineOf),
  );
  assert.equal(found.join('\n'), expected.trim());
}

function lineOf({ item, required, grade, missing, level, places }: ItemCoverage): string {
  const id = required ? item.id : `${item.id}?`;
  return [id, grade, missing ?? '-', level ?? '-', places.map(placeOf).join(',') || '-'].join(' ');
}

function placeOf(place: CoveragePlace): string {
  const { member, via } = place;
  return `${member.module}.${placePart(place) ?? '?'}${via === undefined ? '' : `(${via})`}`;
}

/** A framework with an area, a theme, two components and a part. */
export const framework = `
#- mini.framework.yaml
kind: framework
id: mini
prefix: m
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    statement: Build rapport.
    items:
      - {id: COM-T1, type: theme, label: Timely}
      - {id: COM-01, type: component, label: Listening}
      - {id: COM-02, type: component, label: Options, parts: [{id: COM-02a, label: Written options}]}
`;

/** A programme that pins it and holds M1. */
export const programme = `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1]
modules: [M1]
`;

/** A module whose only outcome addresses these items, with these further lines. */
export function moduleWith(addresses: string, rest = '', id = 'M1'): string {
  return `
#- ${id.toLowerCase()}.module.yaml
kind: module
id: ${id}
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: ${addresses}}]
${rest}`;
}

/** A line with an activity that supports the outcome. */
export const taught = 'activities: [{id: A1, title: Practice, type: workshop, supports: [LO1]}]\n';
/** A line with a formative assessment of it. */
export const formative = 'assessments: [{id: AS1, title: Trial, type: osce, purpose: formative, assesses: [LO1]}]\n';
/** A line with a summative assessment of it. */
export const summative = 'assessments: [{id: AS1, title: OSCE, type: osce, assesses: [LO1]}]\n';

/** Expects where no core module addresses COM-01. */
export function checkNotCore(fixture: string, expected: 'everywhere' | readonly string[]): void {
  const one = coveragesOf(fixture, 'P1')[0]?.items.find(({ item }) => item.id === 'COM-01');
  assert.deepEqual(one?.notCore, expected);
}
