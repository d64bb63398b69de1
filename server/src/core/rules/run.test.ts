// What happens between a rule's finding and the reader: waivers, ignores, severities, broken regions, faults.
import assert from 'node:assert/strict';
import { fixtureToday, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import type { Diagnostic } from '../base/diagnostic';
import type { Query } from '../index/query';
import { documentRule, fileRule, type Rule } from './rule';
import { runRules, type RawFindings } from './run';

interface Options {
  readonly today?: string | undefined;
  readonly severities?: Readonly<Record<string, string>>;
}

/** The rules that these tests are about; what others say of the same fixtures is left aside. */
const heard: ReadonlySet<string> = new Set([
  'ignore-without-reason',
  'outcome-not-assessed',
  'unknown-property',
  'unmeasurable-verb',
  'waiver-unused',
  'weighting-total',
  'yaml-syntax',
]);

/** Checks a fixture whose last file is the one that is asked about; other files may hold waivers and settings. */
function check(fixture: string, options: Options = {}) {
  const files = parseFixture(fixture);
  const workspace = openFixture(files);
  const environment = {
    today: 'today' in options ? options.today : fixtureToday,
    severities: options.severities ?? {},
  };
  const snapshot = workspace.apply({ environment });
  const { diagnostics, waived, faults } = snapshot.findings(files.at(-1)?.path ?? '');
  assert.deepEqual(faults, []);
  const found = diagnostics.filter(({ rule }) => heard.has(rule));
  return { waived, rules: found.map(({ rule }) => rule), said: found.map(summary) };
}

function summary({ rule, severity, target }: Diagnostic): string {
  return `${severity} ${rule}${target === undefined ? '' : ` ${target}`}`;
}

/** A module whose weightings come to 90, so that exactly weighting-total speaks. */
const light = `kind: module
id: M1
assessments: [{id: AS1, title: Essay, type: essay, assesses: [LO1], weighting: 90}]
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
title: A module
`;

function waiver(fields: Readonly<Record<string, string>>): string {
  const all = {
    rule: 'weighting-total',
    target: 'M1',
    reason: 'Agreed',
    agreed_by: 'Board',
    until: '2027-07-31',
    ...fields,
  };
  const entries = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `#- w.waivers.yaml\nkind: waivers\nwaivers: [{${entries.join(', ')}}]\n`;
}

const module = `#- m1.module.yaml\n${light}`;

describe('waivers', () => {
  it('excuse the findings of their rule about their target, in any file', () => {
    assert.deepEqual(check(module).rules, ['weighting-total']);
    const { rules, waived } = check(waiver({}) + module);
    assert.deepEqual([rules, waived], [[], 1]);
  });

  for (const [what, fields] of [
    ['another rule', { rule: 'credit-hours' }],
    ['another target', { target: 'M2' }],
    ['another document', { document: 'M2' }],
    ['a day that has passed', { until: '2026-06-29' }],
    ['a date that is none', { until: 'next year' }],
    ['an empty reason', { reason: '""' }],
    ['nobody who agreed', { agreed_by: '' }],
  ] as const) {
    it(`excuse nothing with ${what}`, () => {
      const { rules, waived } = check(waiver(fields) + module);
      assert.deepEqual([rules, waived], [['weighting-total'], 0]);
    });
  }

  it('hold on their last day, for the document they name, and for ever where nobody says what day it is', () => {
    assert.equal(check(waiver({ until: fixtureToday, document: 'M1' }) + module).waived, 1);
    assert.equal(check(waiver({ until: '2020-01-01' }) + module, { today: undefined }).waived, 1);
  });

  it('excuse a finding without a target never', () => {
    const broken = '#- m1.module.yaml\nkind: module\nid: "M1\n';
    assert.deepEqual(check(waiver({ rule: 'yaml-syntax', target: 'M1' }) + broken).rules, ['yaml-syntax']);
  });

  it('end when the day changes, without an edit', () => {
    const files = parseFixture(waiver({}) + module);
    const workspace = openFixture(files);
    assert.equal(workspace.snapshot.findings('m1.module.yaml').waived, 1);
    const later = workspace.apply({ environment: { today: '2027-08-01', severities: {} } });
    assert.equal(later.findings('m1.module.yaml').waived, 0);
  });
});

describe('ignore comments', () => {
  const ignored = (comment: string) => check(light.replace('assessments:', `${comment}\nassessments:`));

  it('excuse the findings of their rules on the line below', () => {
    const { rules, waived } = ignored('# care-curriculum-ignore credit-hours, weighting-total -- agreed');
    assert.deepEqual([rules, waived], [['waiver-unused'], 1]);
  });

  it('stand one above the other', () => {
    const lines =
      '# care-curriculum-ignore weighting-total -- agreed\n# care-curriculum-ignore duplicate-key -- agreed';
    assert.equal(ignored(lines).waived, 1);
  });

  it('count two findings of one line, of several rules', () => {
    const twice = `# care-curriculum-ignore unknown-property, weighting-total -- agreed\nassessments: [{id: AS1, weight: 1, weighting: 90}]`;
    const { rules, waived } = check(`kind: module\nid: M1\ntitle: A module\n${twice}\n`);
    assert.ok(!rules.includes('unknown-property') && !rules.includes('weighting-total'));
    assert.equal(waived, 2);
  });

  it('work in a file with CRLF line ends and a byte order mark', () => {
    const text = light.replace('assessments:', '# care-curriculum-ignore weighting-total -- agreed\nassessments:');
    assert.deepEqual(check(`#- m1.module.yaml crlf bom\n${text}`).rules, []);
  });

  for (const [what, comment] of [
    ['without a reason', '# care-curriculum-ignore weighting-total'],
    ['with an empty reason', '# care-curriculum-ignore weighting-total --'],
    ['that names no rule', '# care-curriculum-ignore -- agreed'],
  ] as const) {
    it(`${what} excuse nothing`, () => {
      const { rules, waived } = ignored(comment);
      assert.deepEqual([rules, waived], [['ignore-without-reason', 'weighting-total'], 0]);
    });
  }

  it('excuse nothing past an empty line, on their own line, or for another rule', () => {
    assert.ok(ignored('# care-curriculum-ignore weighting-total -- agreed\n').rules.includes('weighting-total'));
    assert.ok(ignored('# care-curriculum-ignore credit-hours -- agreed').rules.includes('weighting-total'));
    const beside = light.replace('90}]', '90}] # care-curriculum-ignore weighting-total -- agreed');
    assert.deepEqual(check(beside).rules, ['weighting-total']);
  });
});

describe('severities', () => {
  const settings = (lines: string): string => `#- care-curriculum.yaml\nkind: settings\n${lines}\n`;
  const uncovered = `#- p1.programme.yaml
kind: programme
id: P1
frameworks: [mini@1]
modules: [M1]
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items: [{id: X-1, label: One}, {id: X-2, label: Two}]
`;
  const gaps = (lines: string, options: Options = {}): readonly string[] => {
    const files = `${settings(lines)}${uncovered}${module.replace('COM-01', 'X-2')}`;
    const snapshot = openFixture(parseFixture(files)).apply({
      environment: { today: fixtureToday, severities: options.severities ?? {} },
    });
    const found = snapshot.findings('p1.programme.yaml').diagnostics;
    return found.filter(({ rule }) => rule === 'competency-not-covered').map(summary);
  };

  it('come from the settings', () => {
    const { said } = check(settings('rules: {weighting-total: hint}') + module);
    assert.deepEqual(said, ['hint weighting-total M1']);
  });

  it('stay as they are where the settings say something that is none', () => {
    assert.deepEqual(check(settings('rules: {weighting-total: loud}') + module).said, ['error weighting-total M1']);
  });

  it('come from the command line before the settings', () => {
    const { said } = check(settings('rules: {weighting-total: hint}') + module, {
      severities: { 'weighting-total': 'information' },
    });
    assert.deepEqual(said, ['information weighting-total M1']);
  });

  it('switch a rule off, in the settings or from the command line', () => {
    assert.deepEqual(check(settings('rules: {weighting-total: ignore}') + module).said, []);
    const { said, waived } = check(module, { severities: { 'weighting-total': 'ignore' } });
    assert.deepEqual([said, waived], [[], 0]);
  });

  it('lift warnings about coverage to errors where the policy enforces it, and nothing else', () => {
    assert.deepEqual(gaps('policy: {enforce: warning}'), ['warning competency-not-covered X-1']);
    assert.deepEqual(gaps('policy: {enforce: error}'), ['error competency-not-covered X-1']);
    const other = check(`${settings('policy: {enforce: error}')}#- m1.module.yaml\n${light.replace('[LO1]', '[]')}`);
    assert.ok(other.said.includes('warning outcome-not-assessed M1/LO1'));
  });

  it('that somebody has set are not lifted', () => {
    const enforced = 'policy: {enforce: error}\nrules: {competency-not-covered: warning}';
    assert.deepEqual(gaps(enforced), ['warning competency-not-covered X-1']);
    const severities = { 'competency-not-covered': 'warning' };
    assert.deepEqual(gaps('policy: {enforce: error}', { severities }), ['warning competency-not-covered X-1']);
  });
});

describe('a damaged file', () => {
  it('is held back from rules that speak of what is missing, and from others only where it is broken', () => {
    const { rules } = check(`
kind: module
id: M1
titel: A module
outcomes: [{id: LO1, statement: Understand.}]
assessments: [{id: AS1, wieghting: 60
`);
    assert.deepEqual(rules, ['unknown-property', 'unmeasurable-verb', 'yaml-syntax']);
  });
});

describe('runRules', () => {
  const throwing = documentRule({
    id: 'throwing',
    category: 'structure',
    severity: 'error',
    summary: 'throws on one document',
    fixable: false,
    on: ['module'],
    *check(document) {
      yield { range: document.head, message: 'before' };
      if (document.id?.value === 'M1') throw new Error('a fault of ours');
    },
  });
  const steady = fileRule({
    id: 'steady',
    category: 'structure',
    severity: 'hint',
    summary: 'finds the file twice over',
    fixable: false,
    *check() {
      yield { range: { start: 0, end: 4 }, message: 'same' };
      yield { range: { start: 0, end: 4 }, message: 'same' };
    },
  });

  /** Runs rules of the test's own, as the product runs its rules. */
  function run(fixture: string, rules: readonly Rule[]): RawFindings {
    const files = parseFixture(fixture);
    const { snapshot } = openFixture(files);
    const probe: Query<string, RawFindings> = {
      name: 'probe',
      key: (uri) => uri,
      answer: (sources, uri) => runRules(sources, sources.file(uri) ?? assert.fail(), rules),
    };
    return snapshot.ask(probe, files[0]?.path ?? '');
  }

  it('lets one rule fail on one document, and keeps everything else', () => {
    const { diagnostics, faults } = run('kind: module\nid: M1\n---\nkind: module\nid: M2\n', [throwing, steady]);
    assert.deepEqual(
      diagnostics.map(({ rule, document }) => `${rule} ${document?.id ?? ''}`.trim()),
      ['throwing M1', 'throwing M2', 'steady'],
    );
    assert.deepEqual(
      faults.map(({ rule, uri, error }) => [rule, uri, String(error)]),
      [['throwing', 'test.curriculum.yaml', 'Error: a fault of ours']],
    );
  });

  it('tells once what two places say in the same words of the same range', () => {
    assert.equal(run('kind: module\n', [steady]).diagnostics.length, 1);
  });
});
