// Fixes and edge cases of interprofessional-missing; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const programme = `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
modules: [M1]
`;
const cursor = programme.replace('id: P1', 'id: P$01');
const module = (activities: string, id = 'M1'): string => `#- ${id.toLowerCase()}.module.yaml
kind: module
id: ${id}
title: A module
outcomes: [{id: LO1, statement: Agree who does what.}]
${activities}`;
const lecture = 'activities: [{id: A1, title: Talk, type: lecture, supports: [LO1]}]\n';
/** What involvement-missing asks for at the same place. */
const involved = `partners: [{employer: Example Trust}]
involvement: [{who: Two carers, where: The board, how: They agreed, why: They know}]
`;
const found = (severity: string, message: string): string =>
  programme.replace('title:', `#   ^^ ${severity} interprofessional-missing: ${message}\ntitle:`);

describe('interprofessional-missing', () => {
  it('adds a simulation to a core module, in flow style', () => {
    checkFix(
      cursor + module(lecture),
      'Add an interprofessional simulation to M1',
      module(
        'activities: [{id: A1, title: Talk, type: lecture, supports: [LO1]}, {id: A2, title: Interprofessional simulation, type: simulation, supports: [LO1], professions: [nursing, social work]}]\n',
      ),
    );
  });

  it('adds a simulation to a core module, in block style with CRLF', () => {
    const block = 'activities:\n  - id: A1\n    title: Talk\n    type: lecture\n    supports: [LO1]\n';
    checkFix(
      cursor + module(block).replace('.yaml', '.yaml crlf'),
      'Add an interprofessional simulation to M1',
      module(
        `${block}  - id: A2\n    title: Interprofessional simulation\n    type: simulation\n    supports: [LO1]\n    professions: [nursing, social work]\n`,
      ).replace('.yaml', '.yaml crlf'),
    );
  });

  it('offers core modules that have an outcome to support, and no optional ones', () => {
    checkFixTitles(
      cursor.replace('[M1]', '[{module: M1, choice: optional}, M2, M3]') +
        involved +
        module(lecture) +
        module(lecture, 'M2').replace(/outcomes.*\n/, '') +
        module(lecture, 'M3'),
      ['Add an interprofessional simulation to M3'],
    );
  });

  it('counts one profession written twice once', () => {
    checkDiagnostics(
      found(
        'warning',
        '"P1" has no interprofessional learning: no activity names two professions; bring two or more together in a simulation or a workshop, and name them under "professions"',
      ) +
        module(
          'activities: [{id: A1, title: Team, type: simulation, supports: [LO1], professions: [nursing, Nursing]}]\n',
        ),
      'interprofessional-missing',
    );
  });

  it('takes no passive type, whichever professions it names', () => {
    for (const type of ['lecture', 'self-study', 'online', 'reflection'])
      checkDiagnostics(
        found(
          'warning',
          `"P1" has no interprofessional learning: professions only share M1 A1 (${type}), where they need not deal with each other; bring two or more together in a simulation or a workshop, and name them under "professions"`,
        ) +
          module(
            `activities: [{id: A1, title: Team, type: ${type}, supports: [LO1], professions: [nursing, pharmacy]}]\n`,
          ),
        'interprofessional-missing',
      );
  });

  it('takes every type in which learners deal with each other', () => {
    const types = 'seminar tutorial workshop simulation placement shadowing on-the-job case-study group-project'.split(
      ' ',
    );
    for (const type of types)
      checkNone(
        programme +
          module(
            `activities: [{id: A1, title: Team, type: ${type}, supports: [LO1], professions: [nursing, pharmacy]}]\n`,
          ),
        'interprofessional-missing',
      );
  });

  it('only informs where the purpose is CPD, and warns of an induction', () => {
    const message =
      '"P1" has no interprofessional learning: no activity names two professions; bring two or more together in a simulation or a workshop, and name them under "professions"';
    for (const [purpose, severity] of [
      ['cpd', 'information'],
      ['induction', 'warning'],
    ] as const)
      checkDiagnostics(
        found(severity, message).replace('modules:', `purpose: ${purpose}\nmodules:`) + module(lecture),
        'interprofessional-missing',
      );
  });

  it('says nothing before there are activities, for a retired programme, or without a programme', () => {
    checkNone(programme + module(''), 'interprofessional-missing');
    checkNone(
      programme.replace('modules:', 'status: retired\nmodules:') + module(lecture),
      'interprofessional-missing',
    );
    checkNone(module(lecture), 'interprofessional-missing');
  });
});
