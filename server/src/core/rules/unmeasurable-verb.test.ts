// Fixes and edge cases of unmeasurable-verb; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkFixTitles, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

function moduleWith(statement: string, level = '5'): string {
  return `kind: module\nid: M1\nlevel: ${level}\noutcomes:\n  - id: LO1\n    statement: ${statement}\n`;
}

describe('unmeasurable-verb', () => {
  it('changes the phrase in a plain text, whatever the line ends', () => {
    checkFix(
      `#- m1.module.yaml crlf\n${moduleWith('Demonstrate a sound $0knowledge and critical understanding of local services.')}`,
      'Change to "Analyse"',
      `#- m1.module.yaml crlf\n${moduleWith('Analyse local services.')}`,
    );
  });

  it('changes the phrase within quotes and behind an opening, in the case it had', () => {
    checkFix(
      moduleWith('"By the end of the module, students will be able to $0be aware of \\"hidden\\" carers."'),
      'Change to "evaluate"',
      moduleWith('"By the end of the module, students will be able to evaluate \\"hidden\\" carers."'),
    );
  });

  it('changes the phrase in a block text', () => {
    checkFix(
      moduleWith('>-\n      $0Appreciate the work\n      of carers.', '4'),
      'Change to "Describe"',
      moduleWith('>-\n      Describe the work\n      of carers.', '4'),
    );
  });

  it('marks the first line and offers nothing where a line break parts the phrase', () => {
    const fixture = `kind: module
id: M1
level: 5
outcomes:
  - id: LO1
    statement: >-
      Demonstrate
#     ^^^^^^^^^^^ hint unmeasurable-verb: "demonstrate knowledge of" cannot be observed, so no assessment can show it; begin with what learners do, at FHEQ level 5 for instance apply, analyse or evaluate
      knowledge of services.
`;
    checkDiagnostics(fixture, 'unmeasurable-verb');
    checkFixTitles(moduleWith('>-\n      D$0emonstrate\n      knowledge of services.'), [], 'unmeasurable-verb');
  });

  it('puts the deed in the place of knowing how to do it', () => {
    checkFix(moduleWith('K$0now how to use teach-back.'), 'Change to "Use"', moduleWith('Use teach-back.'));
    checkFix(moduleWith('L$0earn to negotiate a plan.'), 'Change to "Negotiate"', moduleWith('Negotiate a plan.'));
  });

  for (const [level, titles] of [
    ['3', ['Describe', 'Identify', 'Explain']],
    ['6', ['Apply', 'Analyse', 'Evaluate']],
    ['8', ['Critically evaluate', 'Synthesise', 'Design']],
    ['six', ['Explain', 'Apply', 'Evaluate']],
  ] as const) {
    it(`offers verbs for level ${level}`, () => {
      checkFixTitles(
        moduleWith('U$0nderstand local services.', level),
        titles.map((verb) => `Change to "${verb}"`),
        'unmeasurable-verb',
      );
    });
  }

  it('offers only verbs that go with what follows', () => {
    checkFixTitles(
      moduleWith('U$0nderstand why plans fail.', '7'),
      ['Change to "Critically evaluate"', 'Change to "Critically analyse"', 'Change to "Justify"'],
      'unmeasurable-verb',
    );
    checkFixTitles(moduleWith('U$0nderstand that plans fail.', '7'), ['Change to "Explain"'], 'unmeasurable-verb');
    checkFixTitles(moduleWith('L$0earn from incidents.'), [], 'unmeasurable-verb');
    checkFixTitles(moduleWith('Have an aw$0areness of and respect for carers.'), [], 'unmeasurable-verb');
  });

  for (const [statement, phrase] of [
    ['Know and understand the law.', 'Know and understand'],
    ['Fully appreciate the work of carers.', 'Fully appreciate'],
    ['Learners will know the law.', 'know'],
    ['To be aware of the law.', 'be aware of'],
    ['Gain an understanding of the law.', 'Gain an understanding of'],
    ['Show understanding, knowledge and awareness of the law.', 'Show understanding, knowledge and awareness of'],
    ['Become familiar with the law.', 'Become familiar with'],
    ['Demonstrate understanding how plans fail.', 'Demonstrate understanding'],
    ['Students who finish this module should be able to understand the law.', 'understand'],
  ] as const) {
    it(`marks "${phrase}" in "${statement}"`, () => {
      const [file] = parseFixture(moduleWith(statement));
      const { snapshot } = openFixture([file ?? assert.fail()]);
      const found = findingsOf(snapshot, 'test.curriculum.yaml').filter(({ rule }) => rule === 'unmeasurable-verb');
      assert.deepEqual(
        found.map(({ range }) => file?.text.slice(range.start, range.end)),
        [phrase],
      );
    });
  }

  it('leaves alone what learners can be seen to do', () => {
    for (const statement of [
      'Demonstrate active listening.',
      'Show a person round their options.',
      'Develop a shared understanding with the team.',
      'Knowledgeably advise a carer.',
      'Explain what carers know and understand.',
      'Acknowledge a complaint.',
      'Have a conversation about what matters.',
      'Gain consent.',
    ])
      checkNone(moduleWith(statement), 'unmeasurable-verb');
  });

  it('asks for more than recall from level 6 on, unless more is joined to it', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
level: 6
outcomes:
  - {id: PO1, statement: List how services differ.}
#                        ^^^^ hint unmeasurable-verb: "list" asks for recall alone, but at FHEQ level 6 learners are expected to do more with what they know; ask them for instance to explain, analyse or evaluate
  - {id: PO2, statement: Define and apply the law on capacity.}
  - {id: PO3, statement: Explain the law to a family.}
  - {id: PO4, statement: Identify people at risk.}
`,
      'unmeasurable-verb',
    );
    checkNone(moduleWith('List the services.', '5'), 'unmeasurable-verb');
    checkNone('kind: module\nid: M1\noutcomes: [{id: LO1, statement: List the services.}]\n', 'unmeasurable-verb');
  });
});
