// Coverage as the curriculum language defines it: each test is a workspace and, line by line, what is covered how far.
import assert from 'node:assert/strict';
import {
  checkCoverage,
  checkNotCore,
  coveragesOf,
  formative,
  framework,
  moduleWith,
  programme,
  summative,
  taught,
} from '../../../test/check-coverage';

describe('coverage', () => {
  describe('the ladder', () => {
    it('has no rung under what no outcome addresses', () => {
      checkCoverage(
        framework + programme + moduleWith('[]', taught + summative),
        `
COM-01 none declared - -
COM-02 none declared - -`,
      );
    });

    it('stops at declared where no activity supports the outcome, even if an assessment tests it', () => {
      checkCoverage(
        framework + programme + moduleWith('{COM-01: introduced}', summative),
        `
COM-01 declared taught introduced M1.LO1
COM-02 none declared - -`,
      );
    });

    it('stops at taught where no assessment tests the outcome', () => {
      checkCoverage(
        framework + programme + moduleWith('{COM-01: introduced, COM-02: }', taught),
        `
COM-01 taught assessed introduced M1.LO1
COM-02 taught assessed - M1.LO1`,
      );
    });

    it('stops at assessed where the assessments are formative', () => {
      checkCoverage(
        framework + programme + moduleWith('[COM-01, COM-02]', taught + formative),
        `
COM-01 assessed assured - M1.LO1
COM-02 assessed assured - M1.LO1`,
      );
    });

    it('ends at assured with a summative assessment in a core module', () => {
      checkCoverage(
        framework + programme + moduleWith('{COM-01: mastered, COM-02: reinforced}', taught + summative),
        `
COM-01 assured - mastered M1.LO1
COM-02 assured - reinforced M1.LO1`,
      );
    });

    it('counts a placement as taught without an activity', () => {
      checkCoverage(
        framework + programme + moduleWith('[COM-01]', `type: placement\n${summative}`),
        `
COM-01 assured - - M1.LO1
COM-02 none declared - -`,
      );
    });

    it('takes each rung from whichever outcome has it: taught in one module, assessed in another', () => {
      checkCoverage(
        framework +
          programme.replace('[M1]', '[M1, M2]') +
          moduleWith('{COM-01: introduced}', taught) +
          moduleWith('{COM-01: reinforced}', summative, 'M2'),
        `
COM-01 assured - reinforced M1.LO1,M2.LO1
COM-02 none declared - -`,
      );
    });

    it('cannot climb with an outcome that has no ID, since nothing can support or test it', () => {
      checkCoverage(
        framework +
          programme +
          moduleWith('[]', taught + summative).replace(
            'id: LO1, statement: Listen., addresses: []',
            'addresses: [COM-01]',
          ),
        `
COM-01 declared taught - M1.?
COM-02 none declared - -`,
      );
    });

    it('does not count what only a module outside the programme does', () => {
      checkCoverage(
        framework + programme + moduleWith('[]') + moduleWith('[COM-01]', taught + summative, 'M9'),
        `
COM-01 none declared - -
COM-02 none declared - -`,
      );
    });
  });

  describe('optional modules and pathways', () => {
    const both = moduleWith('[COM-01]', taught + summative) + moduleWith('[COM-01]', taught + summative, 'M2');
    const routes = 'pathways: [{id: a}, {id: b}]\n';

    it('assures nothing in an optional module alone', () => {
      const optional = programme.replace('[M1]', '[{module: M1, choice: optional}]');
      checkCoverage(
        framework + optional + moduleWith('[COM-01]', taught + summative),
        `
COM-01 assessed assured - M1.LO1
COM-02 none declared - -`,
      );
      checkNotCore(framework + optional + moduleWith('[COM-01]'), 'everywhere');
    });

    it('assures an item where each pathway has a core module for it', () => {
      const split = programme.replace('[M1]', '[{module: M1, pathways: [a]}, {module: M2, pathways: [b]}]') + routes;
      checkCoverage(
        framework + split + both,
        `
COM-01 assured - - M1.LO1,M2.LO1
COM-02 none declared - -`,
      );
      checkNotCore(framework + split + both, []);
    });

    it('names the pathways that a core module does not reach', () => {
      const split =
        programme.replace('[M1]', '[{module: M1, pathways: [a]}, {module: M2, choice: optional, pathways: [b]}]') +
        routes;
      checkCoverage(
        framework + split + both,
        `
COM-01 assessed assured - M1.LO1,M2.LO1
COM-02 none declared - -`,
      );
      checkNotCore(framework + split + both, ['b']);
    });

    it('does not mend a formative core module with a summative optional one', () => {
      const mixed = programme.replace('[M1]', '[M1, {module: M2, choice: optional}]');
      const modules = moduleWith('[COM-01]', taught + formative) + moduleWith('[COM-01]', taught + summative, 'M2');
      checkCoverage(
        framework + mixed + modules,
        `
COM-01 assessed assured - M1.LO1,M2.LO1
COM-02 none declared - -`,
      );
      checkNotCore(framework + mixed + modules, []);
    });

    it('takes a module that is listed twice as core where one entry makes it so, and counts it once', () => {
      const twice =
        programme.replace(
          '[M1]',
          '[{module: M1, choice: optional, pathways: [a]}, {module: M1, stage: 2, pathways: [b]}]',
        ) + routes;
      checkCoverage(
        framework + twice + moduleWith('[COM-01]', taught + summative),
        `
COM-01 assessed assured - M1.LO1
COM-02 none declared - -`,
      );
      checkNotCore(framework + twice + moduleWith('[COM-01]'), ['a']);
    });

    it('joins the pathways of a module that is core on each of them by an entry of its own', () => {
      const twice = programme.replace('[M1]', '[{module: M1, pathways: [a]}, {module: M1, pathways: [b]}]') + routes;
      checkNotCore(framework + twice + moduleWith('[COM-01]'), []);
    });
  });

  describe('areas, themes and parts', () => {
    it('counts an area for its own statement and never for its items', () => {
      checkCoverage(
        framework + programme + moduleWith('{COM: mastered}', taught + summative),
        `
COM? assured - mastered M1.LO1
COM-01 none declared - -
COM-02 none declared - -`,
      );
    });

    it('does not cover a theme or an area by a component beside or below it', () => {
      const [coverage] = coveragesOf(framework + programme + moduleWith('[COM-01, COM-02]', taught + summative), 'P1');
      const grades = coverage?.items.map(({ item, grade }) => `${item.id} ${grade}`);
      assert.deepEqual(grades, ['COM none', 'COM-T1 none', 'COM-01 assured', 'COM-02 assured', 'COM-02a none']);
    });

    it('shows a part, requires it of nobody and does not count it for its composite', () => {
      checkCoverage(
        framework + programme + moduleWith('[COM-02a]', taught + summative),
        `
COM-01 none declared - -
COM-02 none declared - -
COM-02a? assured - - M1.LO1`,
      );
    });
  });

  describe('what is required', () => {
    const settings = (policy: string): string => `
#- care-curriculum.yaml
kind: settings
policy: ${policy}
`;

    it('is everything but parts under "all"', () => {
      checkCoverage(
        framework + programme + settings('{require: all}') + moduleWith('[]'),
        `
COM none declared - -
COM-T1 none declared - -
COM-01 none declared - -
COM-02 none declared - -`,
      );
    });

    it('is nothing under "none", and then there is no percentage', () => {
      const fixture = framework + programme + settings('{require: none}') + moduleWith('[COM-01]', taught + summative);
      checkCoverage(fixture, 'COM-01? assured - - M1.LO1');
      assert.deepEqual(coveragesOf(fixture, 'P1')[0]?.totals, {
        items: 0,
        declared: 0,
        taught: 0,
        assessed: 0,
        assured: 0,
        notApplicable: 0,
        percent: undefined,
      });
    });

    it("is the framework's required types where it names them", () => {
      checkCoverage(
        framework.replace('title: Mini\n', 'title: Mini\nrequired_types: [theme]\n') + programme + moduleWith('[]'),
        'COM-T1 none declared - -',
      );
    });

    it('is no retired item', () => {
      checkCoverage(
        framework.replace('label: Listening}', 'label: Listening, status: retired}') + programme + moduleWith('[]'),
        'COM-02 none declared - -',
      );
    });

    it("decides the percentage at the policy's grade", () => {
      const percents = ['declared', 'taught', 'assessed', 'assured'].map((evidence) => {
        const modules = moduleWith('[COM-01, COM-02]', formative) + moduleWith('[COM-01]', taught, 'M2');
        const fixture =
          framework + programme.replace('[M1]', '[M1, M2]') + settings(`{evidence: ${evidence}}`) + modules;
        return coveragesOf(fixture, 'P1')[0]?.totals.percent;
      });
      assert.deepEqual(percents, [100, 50, 50, 0]);
    });
  });

  describe('the totals', () => {
    it('count the required items, each rung with the rungs above it, and leave out what does not apply', () => {
      const items = [1, 2, 3, 4, 5, 6].map((n) => `COM-0${String(n)}`);
      const more = [1, 2, 3, 4, 5, 6, 8, 9, 10].map((n) => `REL-${String(n).padStart(2, '0')}`);
      const rest = [1, 2, 3, 4, 5].map((n) => `PCC-0${String(n)}`);
      const all = [...items, ...more, ...rest];
      const fixture = `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [hee-coordinated-care@2016.1]
overlays: [local]
modules: [M1, M2, M3, M4]
#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
narrow: [{item: REL-07, status: not-applicable, rationale: Commissioned elsewhere}]
${moduleWith(`[${all.slice(0, 12).join(', ')}]`, taught + summative)}
${moduleWith(`[${all.slice(12, 15).join(', ')}]`, taught + formative, 'M2')}
${moduleWith(`[${all.slice(15, 18).join(', ')}]`, taught, 'M3')}
${moduleWith(`[${all.slice(18).join(', ')}, COM, COM-T1, LRN-09a]`, '', 'M4')}`;
      const totals = coveragesOf(fixture, 'P1')[0]?.totals;
      const { percent, ...counts } = totals ?? assert.fail('there is a coverage');
      assert.deepEqual(counts, { items: 36, declared: 20, taught: 18, assessed: 15, assured: 12, notApplicable: 1 });
      assert.equal(percent?.toFixed(3), '42.857');
    });
  });
});
