// One hover for each kind of thing but items, in every style of writing.
import { capitalised } from '../base/phrases';
import { competencyNotCovered } from '../rules/competency-not-covered';
import { weightingTotal } from '../rules/weighting-total';
import { checkHover } from '../../../test/check-hover';
import { cursorAt, moduleText, programmeText } from '../../../test/small-workspace';

describe('hover', () => {
  it('of a level says that it means attained, and shows the progression', () => {
    checkHover(
      cursorAt(moduleText, 'introduced'),
      `
[introduced]
**introduced** level 1 of 3

Attained on completing the module.

- Progression of P1: introduced, reinforced, mastered
`,
    );
    checkHover(
      'kind: role\nid: r\nexpects: {COM: mas$0tred}',
      `
[mastred]
**mastred** not a level of the progression

Expected of people in this role.

- Progression: introduced, reinforced, mastered
`,
    );
  });

  it('of a module shows its size and its place', () => {
    checkHover(
      cursorAt(programmeText, 'M1'),
      `
[M1]
**M1** First module

- Taught module: FHEQ level 7, 20 credits
- In P1: stage 1, core
- Has: 2 outcomes, 1 activity, 2 assessments
- Addresses: C-1, C-2, m:C-1, C-3
`,
    );
  });

  it('of an outcome says by what it is taught and assessed, or that nothing does', () => {
    checkHover(
      cursorAt(moduleText, 'LO1', 1),
      `
[LO1]
**LO1** outcome of M1 First module

Listen to people.

- Addresses: C-1 (introduced), C-2 (mastered)
- Supports: PO1
- Taught by: A1 Seminar
- Assessed by: AS1 Essay (summative, 40 %), AS2 Talk (formative)
`,
    );
    checkHover(
      cursorAt(moduleText, 'LO2'),
      `
[LO2]
**LO2** outcome of M1 First module

Explain.

- Addresses: m:C-1 (mastered), C-3
- Taught by: nothing yet, no activity supports it
- Assessed by: nothing yet, no assessment tests it
`,
    );
  });

  it('of an activity and an assessment', () => {
    checkHover(
      cursorAt(moduleText, 'A1'),
      `
[A1]
**A1** Seminar

- Activity: seminar, 2 hours
- Supports: LO1
- Professions: nursing, pharmacy
`,
    );
    checkHover(
      cursorAt(moduleText, 'AS2'),
      `
[AS2]
**AS2** Talk

- Assessment: presentation, formative
- Assesses: LO1
- Involvement: Carers ask
`,
    );
  });

  it('of a programme, its outcome and its pathway', () => {
    checkHover(
      cursorAt(programmeText, 'P1'),
      `
[P1]
**P1** A programme

- Programme: PgCert, FHEQ level 7, 60 credits
- Modules: 2
- mini@1: 2 of 2 items assessed
`,
    );
    checkHover(
      cursorAt(moduleText, 'PO1'),
      `
[PO1]
**PO1** outcome of P1 A programme

Lead.

- Supported by: M1 LO1
`,
    );
    checkHover(
      cursorAt(programmeText, 'north', 1),
      `
[north]
**north** North

- Pathway of: P1 A programme
- Modules of its own: M2
- Shared with all pathways: 1 module
`,
    );
  });

  it('of a framework, in the version that stands in when another is asked for', () => {
    checkHover(
      cursorAt(programmeText, 'mini@1').replace('$0mini@1]', '$0mini@2]'),
      `
[mini@2]
**mini@1** Mini model

- Publisher: A publisher
- Items: 1 area, 3 components
- Version: 2 is not here; this one stands in
`,
    );
  });

  it('of an overlay, a role, a resource and a crosswalk', () => {
    checkHover(
      cursorAt(programmeText, 'local'),
      `
[local]
**local** Local teams

- Overlay on: mini@1
- Region: The North
- Items: 1 added, 1 not applicable, 1 given another label
`,
    );
    checkHover(
      `
kind: role
id: $0care-coordinator
title: Care coordinator
also_called: [Care Navigator]
expects: {COM: mastered, REL-04: }
`,
      `
[care-coordinator]
**care-coordinator** Care coordinator

- Role also called: Care Navigator
- Expects: COM (mastered), REL-04
`,
    );
    checkHover(
      'kind: resource\nid: tor$0bay\ntitle: Torbay\ntype: case-study\nminutes: 20\nillustrates: [REL-01]',
      `
[torbay]
**torbay** Torbay

- Resource: case-study
- Time: 20 minutes
- Illustrates: REL-01
`,
    );
    checkHover(
      'kind: crosswalk\nid: $0x\nfrom: a@1\nto: b@1\nlinks: [{from: A, to: B, match: exact}]',
      `
[x]
**x**

- Crosswalk from: a@1
- To: b@1
- Links: 1
`,
    );
  });

  it("explains a role's involvement by the survey's arrangement, with its source, in each of the four", () => {
    const source =
      'Care coordination functions scoping research, Skills for Care, June 2016; section "Current approaches to coordinating care"';
    const arrangements: readonly (readonly [string, string])[] = [
      [
        'full-time',
        'SFC-A1 Full-time coordinators. Care is coordinated by people who do nothing else, as coordinators or navigators.',
      ],
      [
        'mixed',
        'SFC-A2 A mix of full-time and part-time coordination. Care is coordinated by full-time coordinators together with others for whom it is part of their role.',
      ],
      [
        'part-time',
        'SFC-A3 Coordination for part of the time. Care is coordinated only by staff who give part of their time to it.',
      ],
      ['everyone', "SFC-A4 Part of everyone's job. Coordinating care belongs to everyone's job."],
    ];
    for (const [involvement, arrangement] of arrangements) {
      checkHover(
        `kind: role\nid: $0x\ntitle: A role\ninvolvement: ${involvement}`,
        `
[x]
**x** A role

- Involvement: ${involvement}
- Arrangement: ${arrangement}
- Found in: ${source}
`,
      );
      checkHover(
        `kind: role\nid: x\ninvolvement: $0${involvement}`,
        `
[${involvement}]
**involvement** key

How coordination is staffed where this role works, by the four arrangements that the survey of Skills for Care found: people who do nothing else, a mix of those with others for whom it is part of the role, staff who give part of their time, or part of everyone's job.

- Allowed: full-time, mixed, part-time, everyone
- Arrangement: ${arrangement}
- Found in: ${source}
`,
      );
    }
  });

  it('of a rule, in settings, waivers and ignore comments', () => {
    const page = (severity: string) => `
[weighting-total]
**weighting-total** rule

${capitalised(weightingTotal.summary)}.

- Severity: ${severity}
- Category: alignment
- Quick fix: ${weightingTotal.fixable ? 'yes' : 'no'}
- Page: docs/rules/weighting-total.md
`;
    checkHover('kind: settings\nrules:\n  weight$0ing-total: hint', page('hint here, error by default'));
    checkHover('kind: waivers\nwaivers: [{rule: weighting-$0total}]', page('error'));
    checkHover('kind: module\n# care-curriculum-ignore weighting-$0total -- agreed\nid: M1', page('error'));
    checkHover(
      'kind: settings\npolicy: {enforce: error}\nrules: {competency-not-cov$0ered: warning}',
      `
[competency-not-covered]
**competency-not-covered** rule

${capitalised(competencyNotCovered.summary)}.

- Severity: error here, warning by default
- Category: coverage
- Quick fix: yes
- Page: docs/rules/competency-not-covered.md
`,
    );
  });

  it('of a key gives the words of the schema, with an example that fits', () => {
    checkHover(
      'kind: module\nid: M1\nhou$0rs: {scheduled: 3}',
      `
[hours]
**hours** key

The hours a learner spends on the module, by kind of learning; together they should come to about ten for each credit.

\`\`\`yaml
hours:
  scheduled: 36
  practice: 60
  simulated: 0
  independent: 104
\`\`\`
`,
    );
  });

  it('of one of a few allowed words shows the others', () => {
    const words = `
**type** key

The form of the module: taught; placement, where practice itself counts as the teaching; or bite-size, a short unit measured in minutes.

- Allowed: taught, placement, bite-size
- Default: taught
`;
    checkHover('kind: module\nid: M1\ntype: place$0ment', `[placement]\n${words.trim()}`);
    checkHover('kind: module\nid: "🙂"\n$0type: ', `[type]\n${words.trim()}`);
  });

  it('is none for free text, numbers, unknown keys and IDs that nobody defined', () => {
    checkHover('kind: module\nid: M1\ntitle: Some $0words', '');
    checkHover('kind: module\nid: M1\ncredits: 2$00', '');
    checkHover('kind: module\nid: M1\ncolour$0: red', '');
    checkHover('kind: module\nid: M1\nprerequisites: [M$09]', '');
    checkHover('kind: module\nid: M1\noutcomes: [{id: LO1, addresses: [Z-$09]}]', '');
    checkHover('kind: nonsense\nid$0: M1', '');
    checkHover('$0', '');
  });
});
