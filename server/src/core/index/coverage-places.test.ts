// Which outcomes count where: overlays, workspaces without a programme, several frameworks and programmes.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import {
  checkCoverage,
  coveragesOf,
  framework,
  implicit,
  moduleWith,
  programme,
  summative,
  taught,
} from '../../../test/check-coverage';
import { parseFixture } from '../../../test/fixture';

describe('coverage places', () => {
  describe('overlays', () => {
    const overlay = (rest: string): string => `
#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: mini@1
${rest}`;
    const overlaid = programme.replace('modules:', 'overlays: [local]\nmodules:');

    it('count a local item for the item that it refines as well', () => {
      checkCoverage(
        framework +
          overlaid +
          overlay('add: [{id: BC-1, refines: COM-01, label: At discharge}]\n') +
          moduleWith('{BC-1: mastered}', taught + summative),
        `
COM-01 assured - mastered M1.LO1(BC-1)
BC-1? assured - mastered M1.LO1
COM-02 none declared - -`,
      );
    });

    it('take a narrowed item out of the numbers when they say why', () => {
      const fixture =
        framework +
        overlaid +
        overlay('narrow: [{item: COM-02, status: not-applicable, rationale: Commissioned elsewhere}]\n') +
        moduleWith('[COM-01]', taught + summative);
      const [coverage] = coveragesOf(fixture, 'P1');
      assert.deepEqual(coverage?.totals, {
        items: 2,
        declared: 1,
        taught: 1,
        assessed: 1,
        assured: 1,
        notApplicable: 1,
        percent: 100,
      });
      assert.deepEqual(coverage.items.find(({ item }) => item.id === 'COM-02')?.item.narrowed, {
        overlay: 'local',
        rationale: 'Commissioned elsewhere',
      });
    });

    it('take nothing out without a reason', () => {
      for (const rationale of ['', ', rationale: " "']) {
        const fixture =
          framework +
          overlaid +
          overlay(`narrow: [{item: COM-02, status: not-applicable${rationale}}]\n`) +
          moduleWith('[]');
        assert.equal(coveragesOf(fixture, 'P1')[0]?.totals.notApplicable, 0);
      }
    });

    it("may name the base's items with its prefix", () => {
      const fixture =
        framework +
        overlaid +
        overlay(
          'add: [{id: BC-1, refines: m:COM-01, label: At discharge}]\nnarrow: [{item: mini:COM-02, rationale: Elsewhere}]\n',
        ) +
        moduleWith('[BC-1]');
      const [coverage] = coveragesOf(fixture, 'P1');
      const lines = coverage?.items.map(({ item, grade }) => `${item.id} ${grade} ${item.narrowed?.rationale ?? '-'}`);
      assert.deepEqual(lines?.slice(2, 5), ['COM-01 declared -', 'BC-1 declared -', 'COM-02 none Elsewhere']);
    });

    it('change nothing in a programme that does not name them', () => {
      checkCoverage(
        framework +
          programme +
          overlay('add: [{id: BC-1, refines: COM-01, label: At discharge}]\n') +
          moduleWith('[BC-1]', taught + summative),
        `
COM-01 none declared - -
COM-02 none declared - -`,
      );
    });
  });

  describe('without a programme', () => {
    const settings = `
#- care-curriculum.yaml
kind: settings
frameworks: [mini@1]
`;

    it("checks all modules against the settings' frameworks", () => {
      checkCoverage(
        framework + settings + moduleWith('[COM-01]', taught + summative) + moduleWith('[COM-02]', '', 'M2'),
        `
COM-01 assured - - M1.LO1
COM-02 declared taught - M2.LO1`,
        implicit,
      );
    });

    it("falls back on the workspace's own framework, then on the bundled one", () => {
      checkCoverage(
        framework + moduleWith('[COM-01]'),
        `
COM-01 declared taught - M1.LO1
COM-02 none declared - -`,
        implicit,
      );
      const [coverage] = coveragesOf(moduleWith('[COM-01]'), implicit);
      assert.equal(coverage?.view.name, 'hee-coordinated-care@2016.1');
      assert.equal(coverage.totals.declared, 1);
    });

    it('reads a module by the frameworks and overlays that it names itself', () => {
      const other = framework.replace('mini.framework', 'other.framework').replace('id: mini', 'id: other');
      const overlay =
        '\n#- local.overlay.yaml\nkind: overlay\nid: local\ntitle: Local\nbase: mini@1\nadd: [{id: BC-1, refines: COM-02, label: Here}]\n';
      checkCoverage(
        framework +
          other +
          settings +
          overlay +
          moduleWith('[COM-01]', 'frameworks: [other@1]\n') +
          moduleWith('[BC-1]', 'overlays: [local]\n', 'M2'),
        `
COM-01 none declared - -
COM-02 declared taught - M2.LO1(BC-1)`,
        implicit,
      );
    });
  });

  describe('several frameworks and programmes', () => {
    const other = framework
      .replace('mini.framework', 'other.framework')
      .replace('id: mini', 'id: other')
      .replace('prefix: m', 'prefix: o');

    it('need a prefix for an ID that two frameworks of a programme own', () => {
      checkCoverage(
        framework + other + programme.replace('[mini@1]', '[mini@1, other@1]') + moduleWith('[o:COM-01, COM-02]'),
        `
COM-01 none declared - -
COM-02 none declared - -
COM-01 declared taught - M1.LO1
COM-02 none declared - -`,
      );
    });

    it('are no obstacle when two versions of one framework are pinned: the item counts in both', () => {
      const next = framework.replace('mini.framework', 'next.framework').replace('version: "1"', 'version: "2"');
      checkCoverage(
        framework + next + programme.replace('[mini@1]', '[mini@1, mini@2]') + moduleWith('[COM-01]'),
        `
COM-01 declared taught - M1.LO1
COM-02 none declared - -
COM-01 declared taught - M1.LO1
COM-02 none declared - -`,
      );
    });

    const second = programme.replace('p1.programme', 'p2.programme').replace('id: P1', 'id: P2');

    it('read a shared module by the progression of each', () => {
      const fixture =
        framework +
        programme +
        second.replace('modules:', 'progression: [mastered, shown, introduced]\nmodules:') +
        moduleWith('{COM-01: mastered, COM-02: developed}', '').replace(
          '}}]',
          '}}, {id: LO2, statement: Try., addresses: {COM-01: introduced}}]',
        );
      checkCoverage(
        fixture,
        `
COM-01 declared taught mastered M1.LO1,M1.LO2
COM-02 declared taught - M1.LO1`,
      );
      checkCoverage(
        fixture,
        `
COM-01 declared taught introduced M1.LO1,M1.LO2
COM-02 declared taught - M1.LO1`,
        'P2',
      );
    });

    it('may lay different overlays over the framework of a shared module', () => {
      const overlay =
        '\n#- local.overlay.yaml\nkind: overlay\nid: local\ntitle: Local\nbase: mini@1\nnarrow: [{item: COM-02, rationale: Elsewhere}]\n';
      const fixture =
        framework +
        programme +
        second.replace('modules:', 'overlays: [local]\nmodules:') +
        overlay +
        moduleWith('[COM-01]');
      const expected = `
COM-01 declared taught - M1.LO1
COM-02 none declared - -`;
      checkCoverage(fixture, expected);
      checkCoverage(fixture, expected, 'P2');
      const { snapshot } = openFixture(parseFixture(fixture));
      const rules = snapshot.findings('m1.module.yaml').diagnostics.map((one) => one.rule);
      assert.ok(!rules.includes('unknown-competency'), 'the shared framework is one framework');
    });

    it('follow an edit of a module without touching the programme', () => {
      const workspace = openFixture(parseFixture(framework + programme + moduleWith('[]')));
      const before = workspace.snapshot.coverage('P1')[0]?.totals.declared;
      const [edited] = parseFixture(moduleWith('[COM-01]'));
      const after = workspace.apply({ files: new Map([['m1.module.yaml', edited?.text]]) });
      assert.deepEqual([before, after.coverage('P1')[0]?.totals.declared], [0, 1]);
    });
  });
});
