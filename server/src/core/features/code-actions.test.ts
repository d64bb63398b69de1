// What is offered at a place, in which order, and what it does to the files.
import { checkAction, checkActions } from '../../../test/check-action';

const rewriting = { only: ['refactor'] };
const list = 'Change to the long form, with room for notes';
const map = 'Change to the short form, item and level';
const bare = 'Change to a mapping, with room for levels';

const mini = `#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
publisher: P
items: [{id: X-1, type: component, label: One, statement: Do one.}, {id: X-2, type: component, label: Two, statement: Do two.}]
#- a.module.yaml
kind: module
id: A
title: A
type: taught
outcomes:
  - id: LO1
    statement: Explain one.
    addresses: [X-1]
#- b.module.yaml
kind: module
id: B
title: B
type: taught
`;

describe('code actions', () => {
  describe('for findings', () => {
    it('offer every fix, the first safe or only one preferred, then excuses', () => {
      checkActions(
        'kind: module\nid: M\noutcomes: [{id: LO1, addresses: [CO$0M-11]}]',
        `
Change to "COM-01"
Change to "COM-T1"
Change to "COM-02"
Waive "unknown-competency" for "COM-11" until 2027-06-30
Ignore "unknown-competency" on this line`,
        { only: ['quickfix'] },
        ['unknown-competency'],
      );
    });
  });

  describe('that fix all', () => {
    const fixture = `#- p.programme.yaml crlf
kind: programme
id: P
title: P
version: 2$0026.10
frameworks: [hee-coordinated-care]
modules: [M]
---
kind: framework
id: f
title: F
version: 1.10
items: []
#- m.module.yaml
kind: module
id: M
title: M
credits: "20"
type: taught`;

    it('of a rule take every safe fix of the file', () => {
      checkAction(
        fixture,
        'Fix all "wrong-type-scalar" in this file',
        `#- p.programme.yaml crlf
kind: programme
id: P
title: P
version: "2026.10"
frameworks: [hee-coordinated-care]
modules: [M]
---
kind: framework
id: f
title: F
version: "1.10"
items: []`,
      );
    });

    it('of the file take those of every rule, and are offered when they are asked for', () => {
      checkActions(fixture, 'Apply all safe fixes of this file', { only: ['source.fixAll'] });
      checkAction(
        fixture,
        'Apply all safe fixes of this file',
        `#- p.programme.yaml crlf
kind: programme
id: P
title: P
version: "2026.10"
frameworks: [hee-coordinated-care@2016.1]
modules: [M]
---
kind: framework
id: f
title: F
version: "1.10"
items: []`,
        { only: ['source.fixAll.careCurriculum'] },
      );
      checkActions('kind: resource$0', '', { only: ['source'] });
    });
  });

  describe('for an item that nothing covers', () => {
    const fixture = `${mini}#- p.programme.yaml
kind: programme
id: P
title: P
frameworks: [mi$0ni@1]
modules: [A, {module: B, choice: optional}]`;

    it('offer an outcome in any module, optional ones too', () => {
      checkActions(
        fixture,
        `
Add outcome LO2 for X-2 to A !
Add outcome LO1 for X-2 to B
Waive "competency-not-covered" for "X-2" until 2027-06-30
Ignore "competency-not-covered" on this line`,
        { only: ['quickfix', 'refactor'] },
        ['competency-not-covered'],
      );
      checkAction(
        fixture,
        'Add outcome LO1 for X-2 to B',
        `#- b.module.yaml
kind: module
id: B
title: B
type: taught
outcomes:
  - id: LO1
    statement: Do two.
    addresses:
      X-2: introduced`,
      );
    });
  });

  describe('that write a waiver', () => {
    it('add it to the list there is', () => {
      checkAction(
        `${mini}#- p.programme.yaml
kind: programme
id: P
frameworks: [mi$0ni@1]
modules: [A, B]
#- w.waivers.yaml crlf
kind: waivers
waivers:
  - {rule: weighting-total, target: A, reason: r, agreed_by: a, until: 2030-01-01} # agreed`,
        'Waive "competency-not-covered" for "X-2" until 2027-06-30',
        `#- w.waivers.yaml crlf
kind: waivers
waivers:
  - {rule: weighting-total, target: A, reason: r, agreed_by: a, until: 2030-01-01} # agreed
  - rule: competency-not-covered
    target: X-2
    document: P
    reason: Say why this is accepted
    agreed_by: Say who agreed
    until: 2027-06-30`,
      );
    });

    it('make the list where there is none', () => {
      checkAction(
        'kind: module\nid: M\nassessments: [{id: AS1, weighting: 4$00, assesses: [LO1]}]\noutcomes: [{id: LO1}]',
        'Waive "weighting-total" for "M" until 2027-06-30',
        `#- file:///x/waivers/programme-board.waivers.yaml
kind: waivers
waivers:
  - rule: weighting-total
    target: M
    reason: Say why this is accepted
    agreed_by: Say who agreed
    until: 2027-06-30
`,
        { root: 'file:///x' },
      );
    });
  });

  describe('that ignore a finding in place', () => {
    it('put a comment above its line, indented like it', () => {
      checkAction(
        'kind: module\r\nid: M\r\nassessments:\r\n  - id: AS1\r\n    weighting: 4$00'.replaceAll('\r\n', '\n'),
        'Ignore "weighting-total" on this line',
        'kind: module\nid: M\nassessments:\n  - id: AS1\n    # care-curriculum-ignore weighting-total -- Say why this is accepted\n    weighting: 40',
      );
      checkAction(
        '#- a.module.yaml crlf bom\nkind: module\nid: 𝔘\nassessments: [{weighting: $01}]',
        'Ignore "weighting-total" on this line',
        '#- a.module.yaml crlf bom\nkind: module\nid: 𝔘\n# care-curriculum-ignore weighting-total -- Say why this is accepted\nassessments: [{weighting: 1}]'.replace(
          '#- a.module.yaml crlf bom\n',
          '',
        ),
      );
    });

    it('may stand between the lines of a flow list', () => {
      checkAction(
        'kind: module\nid: M\nassessments: [\n    {weighting: 5},\n    {weighting: $01}]',
        'Ignore "weighting-total" on this line',
        'kind: module\nid: M\nassessments: [\n    {weighting: 5},\n    # care-curriculum-ignore weighting-total -- Say why this is accepted\n    {weighting: 1}]',
      );
    });
  });

  describe('that ignore a finding where a comment would be text', () => {
    it('are not offered', () => {
      checkActions(
        'kind: module\nid: M\noutcomes: [{id: L, statement: a\n b, addresses: [CO$0M-11]}]',
        `
Change to "COM-01"
Change to "COM-T1"
Change to "COM-02"
Waive "unknown-competency" for "COM-11" until 2027-06-30`,
        { only: ['quickfix'] },
        ['unknown-competency'],
      );
    });
  });

  describe('that rewrite `addresses`', () => {
    const check = (before: string, title: string, after: string) => checkAction(before, title, after, rewriting);

    it('from short to long and back, comments kept', () => {
      const short = `kind: module
outcomes:
  - id: LO1
    addresses: # what counts
      # first
      COM-01: mastered # really
      "7.10": reinforced
      COM-03:
    statement: Listen.
activities: []`;
      const long = `kind: module
outcomes:
  - id: LO1
    addresses: # what counts
      # first
      - {competency: COM-01, level: mastered} # really
      - {competency: "7.10", level: reinforced}
      - COM-03
    statement: Listen.
activities: []`;
      check(short.replace('COM-01', 'COM$0-01'), list, long);
      check(long.replace('COM-01', 'COM$0-01'), map, short);
      check(
        `#- a.module.yaml crlf\n${long.replace('addr', 'ad$0dr')}`,
        map,
        `#- a.module.yaml crlf\n${short}`.replace('#- a.module.yaml crlf\n', ''),
      );
    });

    it('in flow style', () => {
      const short = 'kind: module\nstatement: 𝔘\noutcomes: [{id: LO1, addresses: {COM-01: mastered, COM-02: }}]';
      const long =
        'kind: module\nstatement: 𝔘\noutcomes: [{id: LO1, addresses: [{competency: COM-01, level: mastered}, COM-02]}]';
      check(short.replace('COM-01', 'COM$0-01'), list, long);
      check(long.replace('COM-01', 'COM$0-01'), map, short);
      check(
        'kind: module\noutcomes: [{addresses: {C$0OM-01}}]',
        list,
        'kind: module\noutcomes: [{addresses: [COM-01]}]',
      );
    });

    it('from bare items to a mapping', () => {
      check(
        'kind: module\noutcomes:\n  - addresses:\n    - C$0OM-01 # a\n    - COM-02\n',
        bare,
        'kind: module\noutcomes:\n  - addresses:\n      COM-01: # a\n      COM-02:\n',
      );
      check(
        'kind: module\noutcomes:\n  - addresses: [C$0OM-01, COM-02]',
        bare,
        'kind: module\noutcomes:\n  - addresses: {COM-01: , COM-02: }',
      );
    });

    it('from long items over several lines', () => {
      check(
        'kind: module\noutcomes:\n  - addresses:\n      - competency: COM$0-01\n        level: mastered\n      - level: introduced\n        competency: COM-02 # c\n',
        map,
        'kind: module\noutcomes:\n  - addresses:\n      COM-01: mastered\n      COM-02: introduced # c\n',
      );
    });

    it('not where a note, a comment or a second mention would be lost', () => {
      const refuse = (addresses: string, why: string) =>
        checkActions(`kind: module\noutcomes: [{addre$0sses: ${addresses}}]`, `${map} (${why})`, rewriting);
      refuse('[{competency: COM-01, note: x}]', 'the short form has no room for the notes that are here');
      refuse('[{competency: COM-01}, COM-01]', '"COM-01" is listed twice, and a mapping holds an item once');
      refuse('[{competency: COM-01, # why\n  level: mastered}]', 'comments or anchors within the list would be lost');
      refuse('[{competency: &a COM-01}]', 'comments or anchors within the list would be lost');
    });

    it('nowhere else, and not where the mapping comes from elsewhere', () => {
      checkActions('kind: module\noutcomes: [{id: L$0O1, addresses: [COM-01]}]', '', rewriting);
      checkActions('kind: module\noutcomes: [{id: L, addresses: &a {COM-01: x}}, {addre$0sses: *a}]', '', rewriting);
      checkActions('kind: module\noutcomes:\n  - addresses:\n      CO$0', '', rewriting);
    });
  });
});
