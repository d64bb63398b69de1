// Fixes and edge cases of involvement-missing; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const partners = 'partners: [{employer: Example Trust}]\n';
const programme = (lines: string): string => `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
modules: [M1]
${lines}`;
const module = (lines = '', involvement = ''): string => `
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen.}]
assessments: [{id: AS1, title: OSCE, type: osce, assesses: [LO1]${involvement}}]
${lines}`;
const record = (where: string, how: string): string =>
  `involvement: [{who: Two carers, where: ${where}, how: ${how}, why: They know}]\n`;

describe('involvement-missing', () => {
  it('adds a record that says what is to be written', () => {
    checkFix(
      programme(partners).replace('id: P1', 'id: P$01') + module('', ', involvement: Carers mark'),
      'Add an involvement record',
      `#- p1.programme.yaml
kind: programme
id: P1
title: A programme
modules: [M1]
partners: [{employer: Example Trust}]
involvement:
  - who: Say which service users or carers take part
    where: Say at which points they take part
    how: Say what they do there
    why: Say why these people
`,
    );
  });

  it('adds what a record lacks, in block style with CRLF', () => {
    checkFix(
      `#- p1.programme.yaml crlf
kind: programme
id: P1
title: A programme
involvement:
  - wh$0o: Two carers
    where: The board
    how:
partners: [{employer: Example Trust}]
`,
      'Add "how" and "why"',
      `#- p1.programme.yaml crlf
kind: programme
id: P1
title: A programme
involvement:
  - who: Two carers
    where: The board
    how: Say what they do there
    why: Say why these people
partners: [{employer: Example Trust}]
`,
    );
  });

  it('adds what a record lacks, in flow style', () => {
    checkFix(
      `
kind: programme
id: P1
title: A programme
involvement: [{w$0ho: Two carers, where: The board}]
partners: [{employer: Example Trust}]
`,
      'Add "how" and "why"',
      `
kind: programme
id: P1
title: A programme
involvement: [{who: Two carers, where: The board, how: Say what they do there, why: Say why these people}]
partners: [{employer: Example Trust}]
`,
    );
  });

  it('adds a partner', () => {
    checkFix(
      programme(record('Assessment', 'They mark')).replace('id: P1', 'id: P$01'),
      'Add a partner',
      `${programme(record('Assessment', 'They mark'))}partners:\n  - employer: Name of the employer\n`,
    );
    checkFixTitles(programme(record('Assessment', 'They mark') + partners).replace('id: P1', 'id: P$01'), []);
  });

  it('accepts a record of a module for the programme', () => {
    checkNone(programme(partners) + module(record('OSCE stations', 'They rate rapport')), 'involvement-missing');
  });

  it('finds assessment in where or how, and not in words that only look like it', () => {
    for (const [where, how] of [
      ['The OSCE', 'They watch'],
      ['Last week of term', 'They mark a sample with the tutors'],
      ['Practice record', 'They comment'],
    ] as const)
      checkNone(programme(record(where, how) + partners) + module(), 'involvement-missing');
    checkDiagnostics(
      programme(record('The market stall', 'They upgraded the leaflet') + partners).replace(
        'title:',
        `#   ^^ warning involvement-missing: no service user or carer takes part in assessment: no assessment has "involvement", and no record names assessment under "where" or "how"; say what they do there, or plan it with them
title:`,
      ) + module(),
      'involvement-missing',
    );
  });

  it('asks for nobody in assessment where nothing is assessed yet', () => {
    const draft = module().replace(/assessments.*\n/, '');
    checkNone(programme(record('The board', 'They agreed the outcomes') + partners) + draft, 'involvement-missing');
  });

  it('counts blank text as nothing said', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
title: A programme
involvement:
  - {who: Two carers, where: The board, how: They agreed, why: " "}
#    ^^^ warning involvement-missing: this involvement record lacks "why"; a reviewer can judge it only when it says who takes part, where, how, and why these people
partners: [{employer: Example Trust}]
`,
      'involvement-missing',
    );
  });

  it('only informs where the purpose is CPD', () => {
    checkDiagnostics(
      programme(`purpose: cpd\n${partners}`).replace(
        'title:',
        `#   ^^ information involvement-missing: "P1" records no service user or carer who took part in making it, and a reviewer will ask; add an "involvement" record that says who, where, how and why these people
title:`,
      ),
      'involvement-missing',
    );
  });

  it('leaves retired programmes and workspaces without a programme alone', () => {
    checkNone(programme('status: retired\n') + module(), 'involvement-missing');
    checkNone(module(), 'involvement-missing');
  });
});
