// Fixes and edge cases of duplicate-link; its page holds the plain examples.
import assert from 'node:assert/strict';
import { parseFixture } from '../../../test/fixture';
import { namedLists } from '../model/named-lists';
import { schemas } from '../schema/generated/schemas.js';
import { kinds, type Kind } from '../schema/kinds';
import type { JsonSchema } from '../schema/vocabulary';
import { checkDiagnostics, checkFix, checkFixTitles, checkNone, findingsOf, openFixture } from '../../../test/check';

const head = 'kind: module\nid: M\ntitle: M\noutcomes:\n  - id: LO1\n    statement: S\n';
const title = 'Remove this link';

describe('duplicate-link', () => {
  it('removes the later link from lists in flow and in block', () => {
    checkFix(`${head}    addresses: [COM-01, COM-02, CO$0M-01]\n`, title, `${head}    addresses: [COM-01, COM-02]\n`);
    checkFix(
      `#- m.module.yaml crlf\n${head}    addresses:\n      - COM-01\n      - competency: CO$0M-01\n        level: mastered\n      - COM-02\n`,
      title,
      `#- m.module.yaml crlf\n${head}    addresses:\n      - COM-01\n      - COM-02\n`,
    );
  });

  it('removes the later link from a map, though the other has the prefix', () => {
    checkFix(
      `${head}    addresses: {hee:COM-01: mastered, CO$0M-01: mastered, COM-02: }\n`,
      title,
      `${head}    addresses: {hee:COM-01: mastered, COM-02: }\n`,
    );
  });

  it('is safe where the later link says nothing new', () => {
    const safety = (addresses: string): readonly boolean[] => {
      const text = `${head}    addresses: ${addresses}\n`;
      const { snapshot } = openFixture([{ path: 'm.module.yaml', text, flags: [], cursors: [], annotations: [] }]);
      const found = findingsOf(snapshot, 'm.module.yaml').filter(({ rule }) => rule === 'duplicate-link');
      return found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    };
    assert.deepEqual(safety('[COM-01, COM-01]'), [true]);
    assert.deepEqual(safety('[{competency: COM-01, level: mastered, note: N}, COM-01]'), [true]);
    assert.deepEqual(safety('{COM-01: mastered, hee:COM-01: mastered}'), [true]);
    assert.deepEqual(safety('[COM-01, {competency: COM-01, level: mastered}]'), [false]);
    assert.deepEqual(safety('[COM-01, {competency: COM-01, note: N}]'), [false]);
    assert.deepEqual(safety('{COM-01: mastered, hee:COM-01: introduced}'), [false]);
  });

  it('offers no removal of an alias, which would take the first link away', () => {
    checkFixTitles(`${head}    addresses: [&link {competency: CO$0M-01}, *link]\n`, []);
  });

  it('finds a third link, and each outcome on its own', () => {
    checkDiagnostics(
      `
kind: module
id: M
title: M
outcomes:
  - {id: LO1, statement: S, addresses: [COM-01, COM-01, COM-01]}
#                                               ^^^^^^ warning duplicate-link: this outcome addresses "COM-01" already, and once is enough; remove one of the two
#                                                       ^^^^^^ warning duplicate-link: this outcome addresses "COM-01" already, and once is enough; remove one of the two
  - {id: LO2, statement: S, addresses: [COM-01]}
`,
      'duplicate-link',
    );
  });

  it('tells the items of two frameworks apart, and an area from its items', () => {
    checkNone(
      `
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items: [{id: COM-01, label: Listening}]
---
kind: programme
id: P
title: P
frameworks: [mini@1, hee-coordinated-care@2016.1]
modules: [M]
---
kind: module
id: M
title: M
outcomes: [{id: LO1, statement: S, addresses: [mini:COM-01, hee:COM-01, COM, COM-02]}]
`,
      'duplicate-link',
    );
  });

  it('leaves unknown items to unknown-competency', () => {
    checkNone(`${head}    addresses: [XYZ, XYZ]\n`, 'duplicate-link');
  });

  it('finds what is named twice in every list of names', () => {
    checkDiagnostics(
      `
#- p.programme.yaml
kind: programme
id: P1
frameworks: [hee-coordinated-care@2016.1, hee-coordinated-care, sfc-care-coordination-functions@2016.1, hee-coordinated-care@2016.1]
#                                         ^^^^^^^^^^^^^^^^^^^^ warning duplicate-link: "hee-coordinated-care" stands under "frameworks" already, there written "hee-coordinated-care@2016.1", and once is enough; remove one of the two
#                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning duplicate-link: "hee-coordinated-care@2016.1" stands under "frameworks" already, and once is enough; remove one of the two
overlays: [region, region]
#                  ^^^^^^ warning duplicate-link: "region" stands under "overlays" already, and once is enough; remove one of the two
roles: [nurse, nurse]
#              ^^^^^ warning duplicate-link: "nurse" stands under "roles" already, and once is enough; remove one of the two
progression: [low, high, low]
#                        ^^^ warning duplicate-link: "low" stands under "progression" already, and once is enough; remove one of the two
modules:
  - M1
  - {module: M2, stage: 2}
  - M1
#   ^^ warning duplicate-link: "M1" stands under "modules" already, and once is enough; remove one of the two
  - {module: M2, stage: 3}
#            ^^ warning duplicate-link: "M2" stands under "modules" already, with other details, so it is not clear which of them hold; keep one of the two
  - {module: M3, pathways: [one, two, one]}
#                                     ^^^ warning duplicate-link: "one" stands under "pathways" already, and once is enough; remove one of the two
  - {module: M4, choice: core, pathways: [one]}
  - {module: M4, choice: optional, pathways: [two]}
partners: [{employer: Trust}, {employer: trust}]
#                                        ^^^^^ warning duplicate-link: "trust" stands under "partners" already, there written "Trust", and once is enough; remove one of the two
involvement: [{who: Carers, how: Panel}, {who: Carers, how: Panel}, {who: Carers, how: Teaching}]
#                                              ^^^^^^ warning duplicate-link: "Carers" stands under "involvement" already, and once is enough; remove one of the two
#- m.module.yaml
kind: module
id: M1
prerequisites: [M2, M2]
#                   ^^ warning duplicate-link: "M2" stands under "prerequisites" already, and once is enough; remove one of the two
frameworks: [hee-coordinated-care, hee-coordinated-care@2016.1]
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning duplicate-link: "hee-coordinated-care@2016.1" stands under "frameworks" already, there written "hee-coordinated-care", without a version, and once is enough; keep the one with its version
overlays: [region, region]
#                  ^^^^^^ warning duplicate-link: "region" stands under "overlays" already, and once is enough; remove one of the two
outcomes: [{id: LO1, supports: [PO1, PO1]}]
#                                    ^^^ warning duplicate-link: "PO1" stands under "supports" already, and once is enough; remove one of the two
activities: [{id: A1, supports: [LO1, LO1], professions: [Nursing, nursing], checklists: [NWL-INT-1, nwl:NWL-INT-1]}]
#                                     ^^^ warning duplicate-link: "LO1" stands under "supports" already, and once is enough; remove one of the two
#                                                                  ^^^^^^^ warning duplicate-link: "nursing" stands under "professions" already, there written "Nursing", and once is enough; remove one of the two
#                                                                                                    ^^^^^^^^^^^^^ warning duplicate-link: "nwl:NWL-INT-1" stands under "checklists" already, there written "NWL-INT-1", and once is enough; remove one of the two
assessments: [{id: AS1, assesses: [LO1, LO1], checklists: [NWL-INT-1, NWL-INT-1]}]
#                                       ^^^ warning duplicate-link: "LO1" stands under "assesses" already, and once is enough; remove one of the two
#                                                                     ^^^^^^^^^ warning duplicate-link: "NWL-INT-1" stands under "checklists" already, and once is enough; remove one of the two
#- o.curriculum.yaml
kind: overlay
id: region
base: hee-coordinated-care@2016.1
narrow: [{item: COM-01, rationale: Elsewhere}, {item: hee:COM-01, rationale: Elsewhere}, {item: COM-01}]
#                                                     ^^^^^^^^^^ warning duplicate-link: "hee:COM-01" stands under "narrow" already, there written "COM-01", and once is enough; remove one of the two
#                                                                                               ^^^^^^ warning duplicate-link: "COM-01" stands under "narrow" already, with other details, so it is not clear which of them hold; keep one of the two
relabel: {COM-02: Plans, hee:COM-02: Plans}
#                        ^^^^^^^^^^ warning duplicate-link: "hee:COM-02" stands under "relabel" already, there written "COM-02", and once is enough; remove one of the two
wording: {COM-03: One, hee:COM-03: Two}
#                      ^^^^^^^^^^ warning duplicate-link: "hee:COM-03" stands under "wording" already, there written "COM-03", with other details, so it is not clear which of them hold; keep one of the two
---
kind: crosswalk
id: x
from: hee-coordinated-care@2016.1
to: sfc-care-coordination-functions@2016.1
links: [{from: COM-01, to: SFC-1, match: close}, {from: COM-01, to: SFC-1, match: close}, {from: COM-01, to: SFC-2, match: close}]
#                                                       ^^^^^^ warning duplicate-link: "COM-01" stands under "links" already, and once is enough; remove one of the two
---
kind: role
id: nurse
also_called: [Case Manager, case  manager]
#                           ^^^^^^^^^^^^^ warning duplicate-link: "case manager" stands under "also_called" already, there written "Case Manager", and once is enough; remove one of the two
expects: {COM-01: mastered, hee:COM-01: mastered}
#                           ^^^^^^^^^^ warning duplicate-link: "hee:COM-01" stands under "expects" already, there written "COM-01", and once is enough; remove one of the two
---
kind: resource
id: r
illustrates: [COM-01, hee:COM-01]
#                     ^^^^^^^^^^ warning duplicate-link: "hee:COM-01" stands under "illustrates" already, there written "COM-01", and once is enough; remove one of the two
---
kind: waivers
waivers:
  - {rule: weighting-total, target: M1, reason: A, agreed_by: B, until: 2027-07-31}
  - {rule: weighting-total, target: M1, reason: C, agreed_by: B, until: 2027-07-31}
#          ^^^^^^^^^^^^^^^ warning duplicate-link: "weighting-total" stands under "waivers" already, with other details, so it is not clear which of them hold; keep one of the two
  - {rule: weighting-total, target: M1, reason: A, agreed_by: B, until: 2028-07-31}
---
kind: framework
id: f
version: "1"
see_also: [One, One]
#               ^^^ warning duplicate-link: "One" stands under "see_also" already, and once is enough; remove one of the two
item_types: [area, Area]
#                  ^^^^ warning duplicate-link: "Area" stands under "item_types" already, there written "area", and once is enough; remove one of the two
required_types: [a, a]
#                   ^ warning duplicate-link: "a" stands under "required_types" already, and once is enough; remove one of the two
items:
  - {id: A, keywords: [x, X], items: [{id: B, related: [A, A], replaced_by: [A, f:A], parts: [{id: C, related: [A, A]}]}]}
#                         ^ warning duplicate-link: "X" stands under "keywords" already, there written "x", and once is enough; remove one of the two
#                                                          ^ warning duplicate-link: "A" stands under "related" already, and once is enough; remove one of the two
#                                                                               ^^^ warning duplicate-link: "f:A" stands under "replaced_by" already, there written "A", and once is enough; remove one of the two
#                                                                                                                  ^ warning duplicate-link: "A" stands under "related" already, and once is enough; remove one of the two
#- care-curriculum.yaml
kind: settings
frameworks: [hee-coordinated-care@2016.1, hee-coordinated-care@2016.1]
#                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning duplicate-link: "hee-coordinated-care@2016.1" stands under "frameworks" already, and once is enough; remove one of the two
include: [a/**, a/**]
#               ^^^^ warning duplicate-link: "a/**" stands under "include" already, and once is enough; remove one of the two
exclude: [b/**, b/**]
#               ^^^^ warning duplicate-link: "b/**" stands under "exclude" already, and once is enough; remove one of the two
`,
      'duplicate-link',
    );
  });

  it('removes a repetition, from lists in both styles and from maps', () => {
    checkFix(
      'kind: module\nid: M1\nprerequisites: [A, B, A$0]\n',
      'Remove the repetition',
      'kind: module\nid: M1\nprerequisites: [A, B]\n',
    );
    checkFix(
      'kind: programme\nid: P1\nmodules:\n  - A\n  - {module: A$0, stage: 2} # later\n  - B\n',
      'Remove the repetition',
      'kind: programme\nid: P1\nmodules:\n  - A\n  - B\n',
    );
    checkFix(
      'kind: role\nid: R\nexpects:\n  COM-01: mastered\n  hee:CO$0M-01: mastered\n',
      'Remove the repetition',
      'kind: role\nid: R\nexpects:\n  COM-01: mastered\n',
    );
  });

  it('removes unasked only what is said already', () => {
    const safe = (text: string): readonly boolean[] => {
      const files = parseFixture(text);
      return findingsOf(openFixture(files).snapshot, files[0]?.path ?? '')
        .filter(({ rule }) => rule === 'duplicate-link')
        .flatMap(({ fixes }) => fixes.map((fix) => fix.safe));
    };
    assert.deepEqual(safe('kind: programme\nid: P\noverlays: [a, a]\nmodules: [A, {module: A, stage: 2}]\n'), [
      true,
      false,
    ]);
    const [bare, pinned] = ['hee-coordinated-care', 'hee-coordinated-care@2016.1'];
    assert.deepEqual(safe(`kind: programme\nid: P\nframeworks: [${pinned}, ${bare}]\n`), [true]);
    assert.deepEqual(safe(`kind: programme\nid: P\nframeworks: [${bare}, ${pinned}]\n`), [false]);
  });

  it('leaves alone versions of a framework, and spellings that lead nowhere', () => {
    checkNone(
      `
kind: programme
id: P1
frameworks: [f@1, f@2, f@9]
---
kind: framework
id: f
version: "1"
---
kind: framework
id: f
version: "2"
---
kind: resource
id: r
illustrates: [x:COM-01, COM-01]
`,
      'duplicate-link',
    );
  });

  it('knows every list of the schemas', () => {
    const known = (kind: Kind): readonly string[] =>
      namedLists[kind].map(({ pattern }) => pattern.split('/').at(-1) ?? '');
    // Parts with IDs are duplicate-id's; links are compared with their levels.
    const others = ['outcomes', 'activities', 'assessments', 'pathways', 'items', 'parts', 'add', 'addresses'];
    for (const kind of kinds) {
      const lists = [...listsIn(schemas[`${kind}.schema.json`] ?? {}, `${kind}.schema.json`)];
      for (const list of lists) assert.ok(others.includes(list) || known(kind).includes(list), `${kind}: ${list}`);
      assert.ok(lists.length > 0, kind);
    }
  });
});

/** The keys of a schema that hold lists. */
function* listsIn(schema: JsonSchema, file: string): Generator<string> {
  for (const part of [schema, ...Object.values(schema.$defs ?? {})]) {
    const inner = [part, ...(part.items === undefined ? [] : [part.items])];
    for (const { properties = {} } of inner)
      for (const [key, value] of Object.entries(properties)) {
        const [from = '', name = ''] = (value.$ref ?? '').split('#/$defs/');
        const meant = value.$ref === undefined ? value : schemas[from === '' ? file : from]?.$defs?.[name];
        if ([meant?.type].flat().includes('array')) yield key;
        if (meant?.type === 'object' && value.$ref === undefined) yield* listsIn(meant, file);
      }
  }
}
