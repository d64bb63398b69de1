// One unreadable value is one finding: for every field of every kind of document, and for several sorts of wrong values.
import assert from 'node:assert/strict';
import type { Diagnostic } from '../src/core/base/diagnostic';
import { lineStartAt } from '../src/core/base/line-index';
import { kinds, type Kind } from '../src/core/schema/kinds';
import type { NodePath } from '../src/core/base/fix';
import { schemaAt } from '../src/core/schema/vocabulary';
import { parse } from '../src/core/syntax/parse';
import type { YamlNode } from '../src/core/syntax/tree';
import { findingsOf, openFixture } from './check';

/** A small workspace in which every kind of document, and every field that rules look at, occurs. */
const texts: Readonly<Record<Kind, string>> = {
  framework: `kind: framework
id: model
prefix: m
title: A model
version: "1"
status: current
language: en-GB
source: {document: A report, url: "https://example.org"}
required_types: [component]
progression: [introduced, reinforced, mastered]
practice: {minimum_hours: 10, simulated_maximum: 5}
policy: {evidence: assessed, enforce: warning}
items:
  - {id: A-1, type: component, label: First, statement: Plan care., related: [A-2], status: current}
  - {id: A-2, type: component, label: Second, status: retired, replaced_by: [A-1], parts: [{id: A-2a, label: Part}]}
`,
  programme: `kind: programme
id: P1
title: A programme
level: 7
credits: 30
version: "1"
status: draft
purpose: award
frameworks: [model@1]
overlays: [local]
roles: [nurse]
progression: [introduced, reinforced, mastered]
outcomes: [{id: PO1, statement: Lead care.}]
modules: [{module: M1, stage: 1, choice: core, pathways: [north]}, {module: M2, stage: 2}]
pathways: [{id: north, title: North}]
involvement: [{who: Carers, where: Assessment panel, how: They mark, why: They know}]
partners: [{employer: Trust, agreed: 2026-02-11}]
review_by: 2029-07-31
`,
  module: `kind: module
id: M1
title: A module
level: 7
credits: 20
type: taught
hours: {scheduled: 100, practice: 20, simulated: 0, independent: 80}
frameworks: [model@1]
overlays: [local]
outcomes: [{id: LO1, statement: Plan care with a person., supports: [PO1], addresses: [{competency: A-1, level: introduced, note: Here}]}]
activities: [{id: A1, title: Talk, type: simulation, hours: 10, minutes: 20, supports: [LO1], professions: [nursing, medicine], checklists: [A-1]}]
assessments:
  - {id: AS1, title: OSCE, type: osce, purpose: summative, weighting: 60, grading: graded, assesses: [LO1], involvement: Carers rate, checklists: [A-1]}
  - {id: AS2, title: Poster, type: portfolio, weighting: 40, hours: 2, assesses: [LO1]}
involvement: [{who: Carers, where: Assessment panel, how: They mark, why: They know}]
review_by: 2029-07-31
---
kind: module
id: M2
title: Another module
credits: 10
minutes: 30
prerequisites: [M1]
outcomes: [{id: LO1, statement: Review care with a team., supports: [PO1], addresses: {A-1: mastered}}]
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
assessments: [{id: AS1, title: OSCE, type: osce, weighting: 100, assesses: [LO1]}]
`,
  overlay: `kind: overlay
id: local
title: Local
base: model@1
approved_by: Board
add: [{id: L-1, refines: A-1, label: Local, statement: Plan care here., source: {section: One}}]
narrow: [{item: A-2, status: not-applicable, rationale: Taught elsewhere}]
relabel: {A-1: The first}
wording: {A-1: Plan care well.}
`,
  crosswalk: `kind: crosswalk
id: model-to-hee
from: model@1
to: hee-coordinated-care@2016.1
links: [{from: A-1, to: COM-01, match: close, strength: full, note: Near}]
`,
  role: `kind: role
id: nurse
title: Nurse
also_called: [Case Manager]
involvement: mixed
complexity: low
expects: {A-1: introduced}
`,
  resource: `kind: resource
id: torbay
title: Torbay
type: case-study
minutes: 20
illustrates: [A-1]
url: https://example.org/a
`,
  waivers: `kind: waivers
waivers: [{rule: weighting-total, target: M9, document: M1, reason: Agreed, agreed_by: Board, until: 2027-07-31}]
`,
  settings: `kind: settings
frameworks: [model@1]
include: [a/**]
exclude: [b/**]
policy: {require: components, evidence: declared, enforce: warning, derive: close, max_items_per_outcome: 5}
rules: {compound-outcome: hint}
`,
};

/** Sorts of values that a field cannot have, by what it takes. */
function wrongValues(kind: Kind, path: NodePath): readonly string[] {
  const { type, format, enum: words, minimum } = schemaAt(kind, path) ?? {};
  const types = [type ?? []].flat();
  const takesText = types.includes('string') || words !== undefined;
  return [
    '*nope',
    ...(types.includes('array') ? [] : ['[[]]']),
    ...(types.includes('object') || types.includes('array') ? [] : ['{zz: 1}']),
    ...(takesText || types.includes('array') ? [] : ['many']),
    ...(words === undefined ? [] : ['zzzz']),
    ...(format === 'date' ? ['2027-13-45', '20270731'] : []),
    ...(types.includes('number') && !takesText ? ['60%', '-1', '.nan'] : []),
    ...(types.includes('integer') ? ['1.5'] : []),
    ...(minimum === undefined ? [] : [String(minimum - 1)]),
  ];
}

/** Every value of a document with its way, lists and mappings included. */
function* valuesIn(node: YamlNode | undefined, path: NodePath = []): Generator<[YamlNode, NodePath]> {
  if (node === undefined) return;
  if (path.length > 0) yield [node, path];
  if (node.kind === 'seq') for (const [place, item] of node.items.entries()) yield* valuesIn(item, [...path, place]);
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* valuesIn(value, [...path, key.text]);
}

function found(changed: Kind, text: string): readonly (Diagnostic & { readonly file: string })[] {
  const files = kinds.map((kind) => ({
    ...{
      path: kind === 'settings' ? 'care-curriculum.yaml' : `a.${kind}.yaml`,
      flags: [],
      annotations: [],
      cursors: [],
    },
    text: kind === changed ? text : texts[kind],
  }));
  const { snapshot } = openFixture(files);
  return files.flatMap(({ path }) => findingsOf(snapshot, path).map((finding) => ({ ...finding, file: path })));
}

/** What a finding is about, however it is worded. */
function nameOf({ file, rule, target }: Diagnostic & { readonly file: string }): string {
  return `${file} ${rule} ${target ?? ''}`;
}

describe('an unreadable value', () => {
  for (const kind of kinds) {
    it(`of a ${kind} is one finding, at its place`, () => {
      const text = texts[kind];
      const before = new Set(found(kind, text).map(nameOf));
      const faults: string[] = [];
      let count = 0;
      for (const { root } of parse(text).documents) {
        for (const [node, path] of valuesIn(root)) {
          for (const value of wrongValues(kind, path)) {
            const { start, end } = node.range;
            const from = node.kind !== 'scalar' && !node.flow ? lineStartAt(text, start) : start;
            const put = from < start ? ` ${value}\n` : value;
            const damaged = `${text.slice(0, from === start ? start : from - 1)}${put}${text.slice(end)}`;
            const name = `${kind} ${path.join('/')} = ${value}`;
            const all = found(kind, damaged);
            const more = all.filter((finding) => !before.has(nameOf(finding)));
            count++;
            const [first] = more;
            const isThere =
              first !== undefined && first.range.start <= from + put.length && first.range.end >= from - 1;
            if (more.length !== 1 || !isThere)
              faults.push(
                `${name}: ${more.map(({ file, rule, message }) => `${file} ${rule}: ${message}`).join(' | ')}`,
              );
          }
        }
      }
      assert.ok(count > 3, `only ${String(count)} values were tried`);
      assert.deepEqual(faults, []);
    });
  }
});
