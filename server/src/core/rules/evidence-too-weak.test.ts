// Edge cases of evidence-too-weak; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

const module = (level: string, types: readonly string[]): string => `
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes:
  - {id: LO1, statement: Listen., addresses: {COM-01: ${level}}}
assessments:
${types.map((type, nth) => `  - {id: AS${String(nth + 1)}, title: A test, type: ${type}, assesses: [LO1]}`).join('\n')}
`;

describe('evidence-too-weak', () => {
  it('accepts every type in which learners show or do something, and one such among others', () => {
    const types = 'presentation osce simulation viva care-plan project reflection practice-record portfolio'.split(' ');
    for (const type of types) checkNone(module('mastered', ['exam', type]), 'evidence-too-weak');
  });

  it('accepts any type for lower levels and for links without a level', () => {
    for (const level of ['introduced', 'reinforced', '']) checkNone(module(level, ['exam']), 'evidence-too-weak');
  });

  it('does not judge what is not assessed, nor a type that it does not know', () => {
    checkNone(module('mastered', []).replace('assessments:\n', ''), 'evidence-too-weak');
    checkNone(module('mastered', ['exam', 'clinical-examination']), 'evidence-too-weak');
  });

  it("goes by the highest level of the module's own programmes", () => {
    const programme = `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [hee-coordinated-care@2016.1]
progression: [aware, mastered, expert]
modules: [M1]
`;
    checkNone(programme + module('mastered', ['exam']), 'evidence-too-weak');
    checkDiagnostics(
      programme +
        module('expert', ['poster']).replace(
          'assessments:',
          `#                                                     ^^^^^^ warning evidence-too-weak: "LO1" claims "expert" for "COM-01", but only AS1 (poster) tests it, where learners show what they know and not what they do; let them show it, as in an OSCE, a simulation or a practice record, or claim less
assessments:`,
        ),
      'evidence-too-weak',
    );
  });

  it('takes a level that is the highest in one of several programmes', () => {
    const programme = (id: string, progression: string): string => `
#- ${id}.programme.yaml
kind: programme
id: ${id}
title: A programme
progression: ${progression}
frameworks: [hee-coordinated-care@2016.1]
modules: [M1]
`;
    checkDiagnostics(
      programme('P1', '[aware, mastered]') +
        programme('P2', '[aware, mastered, expert]') +
        module('mastered', ['exam']).replace(
          'assessments:',
          `#                                                     ^^^^^^^^ warning evidence-too-weak: "LO1" claims "mastered" for "COM-01", but only AS1 (exam) tests it, where learners show what they know and not what they do; let them show it, as in an OSCE, a simulation or a practice record, or claim less
assessments:`,
        ),
      'evidence-too-weak',
    );
  });

  it('speaks once for all items of an outcome', () => {
    checkDiagnostics(
      module('mastered, COM-02: mastered', ['essay', 'report']).replace(
        'assessments:',
        `#                                                     ^^^^^^^^ warning evidence-too-weak: "LO1" claims "mastered" for "COM-01" and "COM-02", but only AS1 (essay) and AS2 (report) test it, where learners show what they know and not what they do; let them show it, as in an OSCE, a simulation or a practice record, or claim less
assessments:`,
      ),
      'evidence-too-weak',
    );
  });
});
