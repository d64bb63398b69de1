// Completion as an editor shows it: what is proposed where, in which order, and what the file is after taking it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { fixtureToday } from '../../../test/check';
import {
  applied,
  checkCompletion,
  checkCompletionEdit,
  checkCompletionStart,
  proposedAt,
} from '../../../test/check-completion';
import { checkOutcomeEdit, firstModule, outcome, smallWorkspace } from '../../../test/completion-workspace';
import { bundledFrameworks } from '../../host/bundled';
import { textPool } from '../../../test/incremental-pool';
import { parse } from '../syntax/parse';
import { Workspace } from '../workspace';
import { completion, type CompletionRecord } from './completion';

describe('completion of levels and allowed words', () => {
  it('offers the levels of the progression, lowest first', () => {
    const levels = 'basic  level 1 of 2\nadvanced  level 2 of 2';
    for (const lines of [
      'addresses:\n      COM-01: $0',
      'addresses: {COM-01: $0}',
      'addresses: [{competency: COM-01, level: $0}]',
    ])
      checkCompletion(outcome(lines), levels);
    checkCompletion(`${smallWorkspace}#- r.role.yaml\nkind: role\nid: coordinator\nexpects: {COM: $0}`, levels);
    checkOutcomeEdit('addresses:\n      COM-01:$0\n', 'advanced', 'addresses:\n      COM-01: advanced$0\n');
    checkOutcomeEdit('addresses: {COM-01: $0basic}', 'advanced', 'addresses: {COM-01: advanced}');
  });

  it('offers the words of the schema with the default marked', () => {
    checkCompletion(`${firstModule}type: $0`, 'taught  default\nplacement\nbite-size');
    checkCompletion('kind: settings\nrules:\n  weighting-total: e$0', 'error');
    const [taught] = proposedAt(`${firstModule}type: $0`).shown;
    assert.match(taught?.documentation ?? '', /^The form of the module/);
  });

  it('offers the kinds of document, the one that the file is named after first', () => {
    checkCompletionStart('#- x.role.yaml\nkind: $0', 'role  as the file is named\nprogramme\nmodule');
    checkCompletion('#- x.curriculum.yaml\nkind: mod$0\nid: x', 'module');
    checkCompletionEdit('#- x.role.yaml\n$0', 'kind', '#- x.role.yaml\nkind: role');
  });
});

describe('completion of keys', () => {
  it('offers the keys that are missing, required ones first', () => {
    checkCompletion(
      `${firstModule}outcomes:\n  - $0id: LO1\n    supports: []`,
      'id  required\nstatement  required\naddresses',
    );
    checkCompletion(outcome('$0'), 'statement  required\nsupports\naddresses');
    checkCompletion(`${firstModule}hours: {practice: 2, $0}`, 'scheduled\nsimulated\nindependent');
    const [statement] = proposedAt(outcome('$0')).shown;
    assert.match(statement?.documentation ?? '', /^One sentence that begins with a verb.*\n\nFor example: Adapt/s);
  });

  it('begins a list, a mapping or a word behind the colon', () => {
    checkOutcomeEdit('ad$0', 'addresses', 'addresses:\n      $0');
    checkOutcomeEdit('su$0\n', 'supports', 'supports:\n      - $0\n');
    checkOutcomeEdit('st$0', 'statement', 'statement: $0');
    checkCompletionEdit(
      `${firstModule}ho$0`,
      'hours',
      '#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\nhours:\n  $0',
    );
    checkCompletionEdit(
      `${firstModule}outcomes: [{id: LO1, $0}]`,
      'addresses',
      '#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\noutcomes: [{id: LO1, addresses: {$0}}]',
    );
    checkCompletionEdit(
      `${firstModule}outcomes: [{id: LO1, $0}]`,
      'supports',
      '#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\noutcomes: [{id: LO1, supports: [$0]}]',
    );
    checkOutcomeEdit('addresses: [$0]', 'competency', 'addresses: [{competency: $0}]');
    checkOutcomeEdit('s$0tatement: x', 'supports', 'supports$0: x');
  });

  it('keeps the line ends of the file', () => {
    const before = '#- x.module.yaml crlf\nkind: module\noutcomes:\n  - id: LO1\n    ad$0\n    statement: x\n';
    const after =
      '#- x.module.yaml crlf\nkind: module\noutcomes:\n  - id: LO1\n    addresses:\n      $0\n    statement: x\n';
    checkCompletionEdit(before, 'addresses', after);
  });

  it('looks at the document of a file that the cursor is in', () => {
    checkCompletion('kind: module\nid: A\n---\nkind: role\nid: x\ntitle: y\nex$0\n---\nkind: module\n', 'expects');
  });
});

describe('completion of references', () => {
  it('offers outcomes of the module and of its programmes', () => {
    checkCompletion(`${outcome('statement: Do it.')}\nactivities: [{id: A1, supports: [$0]}]`, 'LO1  Do it.');
    checkCompletion(`${outcome('statement: Do it.')}\nassessments:\n  - id: AS1\n    assesses: $0`, 'LO1  Do it.');
    checkCompletion(outcome('supports: [PO1, $0]'), 'PO2  Listen.');
    checkOutcomeEdit('supports: $0', 'PO1', 'supports: [PO1]');
    checkOutcomeEdit('supports:\n      $0', 'PO1', 'supports:\n      - PO1');
  });

  it('offers modules, those listed already and the module itself left out', () => {
    checkCompletion(`${firstModule}prerequisites: [$0]`, 'M2  Two\nM3  Three');
    const programme = smallWorkspace.replace('modules: [M1, M2]', 'modules: [M1, {module: $0}]');
    checkCompletion(programme, 'M2  Two\nM3  Three');
    checkCompletionStart(smallWorkspace.replace('[M1, M2]', '[M2, $0]'), 'M3  Three\nmodule  required');
  });

  it('offers frameworks with their versions, overlays, roles and pathways', () => {
    const programme = (lines: string): string => smallWorkspace.replace(/frameworks: \[mini@1\][^#]*/, `${lines}\n`);
    checkCompletion(
      programme('frameworks: [$0]'),
      [
        'mini@1  Mini',
        'example-nursing-practice@2023.1  Practice hours, an example in the style of a nursing regulator',
        'hee-coordinated-care@2016.1  Coordinated Care: Our Forward View',
        'nwl-integrated-care@2014.1  North West London integrated care toolkit',
        'relational-coordination@1.0  Seven dimensions of relational coordination',
        'sfc-care-coordination-functions@2016.1  Functions associated with care coordination',
      ].join('\n'),
    );
    checkCompletion(programme('overlays:\n  - $0'), 'local  Local teams');
    checkCompletion(programme('roles: $0'), 'coordinator  Coordinator');
    checkCompletion(
      programme('pathways: [{id: north, title: North}]\nmodules: [{module: M1, pathways: [$0]}]'),
      'north  North',
    );
    checkCompletion(`${smallWorkspace}#- x.overlay.yaml\nkind: overlay\nbase: mi$0`, 'mini@1  Mini');
  });

  it('offers rules in settings and waivers, and what a waiver may be about', () => {
    checkCompletionStart(
      'kind: waivers\nwaivers: [{rule: weighting$0}]',
      'weighting-total  the weightings of the summative assessments do not add up to 100 per cent',
    );
    checkCompletionEdit(
      'kind: settings\nrules:\n  weighting$0',
      'weighting-total',
      'kind: settings\nrules:\n  weighting-total: $0',
    );
    const waiver = `${smallWorkspace}#- w.waivers.yaml\nkind: waivers\nwaivers:\n  - rule: x\n    document: M2\n    target: M2$0`;
    checkCompletion(waiver, 'M2/LO1  Two\nM2/A1  Two\nM2  Two');
    checkCompletion(
      `${smallWorkspace}#- w.waivers.yaml\nkind: waivers\nwaivers: [{document: $0}]`,
      'P1  One\nM2  Two\nM3  Three',
    );
  });

  it('offers professions that the programme names already', () => {
    checkCompletion(`${firstModule}activities: [{id: A1, professions: [nursing, $0]}]`, 'social work  in 1 activity');
  });

  it('cuts a long list of modules short and says so', () => {
    const many = Array.from({ length: 400 }, (_, nth) => `#- m${nth}.module.yaml\nkind: module\nid: X${nth}\n`).join(
      '',
    );
    const { snapshot, file, cursor, shown } = proposedAt(
      `${many}#- p.programme.yaml\nkind: programme\nmodules:\n  - $0`,
    );
    assert.equal(shown.filter(({ kind }) => kind === 'reference').length, 200);
    assert.equal(completion(snapshot, file.path, cursor)?.incomplete, true);
    checkCompletion(
      `${many}#- p.programme.yaml\nkind: programme\nmodules:\n  - x39$0`,
      ['X39', ...Array.from({ length: 10 }, (_, nth) => `X39${nth}`)].join('\n'),
    );
  });
});

describe('completion anywhere', () => {
  it('offers nothing in comments, prose, block texts and titles', () => {
    for (const lines of [
      '# $0',
      'statement: Adapt to$0',
      'statement: Adapt\n      to $0',
      'statement: |\n      Adapt $0',
      'addresses: # $0',
    ])
      checkCompletion(outcome(lines), '');
  });

  const paths = globSync('samples/**/*.{yaml,yml}').sort();
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const runs = process.env['PROPERTY_RUNS'];
  const opened = new Workspace({ bundled: bundledFrameworks, environment: { today: fixtureToday, severities: {} } });

  /** Every range holds the offset; no text is empty or brings line ends of its own. */
  function checkItems(path: string, offset: number): readonly CompletionRecord[] {
    const items = completion(opened.snapshot, path, offset)?.items ?? [];
    for (const { range, insertText, label } of items) {
      assert.ok(range.start <= offset && offset <= range.end, `${path} at ${offset}: ${label}`);
      assert.ok(insertText !== '' && !insertText.includes('\r'), `${path} at ${offset}: ${label}`);
    }
    return items;
  }

  it('leaves YAML behind, whichever proposal is taken at whatever offset of a sample', function () {
    this.timeout(600_000);
    opened.apply({ files: texts });
    const stride = runs === undefined ? 41 : 3;
    for (const [nth, path] of paths.entries()) {
      const text = texts.get(path) ?? '';
      for (let offset = nth % stride; offset <= text.length; offset += stride) {
        const items = checkItems(path, offset);
        const firstOfKind = new Map([...items].reverse().map((item) => [item.kind, item]));
        for (const item of firstOfKind.values()) {
          const problems = parse(applied(text, item).text).problems.filter(({ code }) => code === 'syntax');
          assert.deepEqual(problems, [], `${path} at ${offset}: ${item.label}`);
        }
      }
    }
  });

  it('never throws in a text cut short', function () {
    this.timeout(600_000);
    opened.apply({ files: texts });
    for (const path of paths) {
      const text = texts.get(path) ?? '';
      for (let end = 0; end <= text.length; end += runs === undefined ? 185 : 37) {
        opened.apply({ files: new Map([[path, text.slice(0, end)]]) });
        checkItems(path, end);
      }
      opened.apply({ files: new Map([[path, text]]) });
    }
  });

  it('never throws in a text with random damage', function () {
    this.timeout(600_000);
    opened.apply({ files: texts });
    const place = fc.nat({ max: 9999 });
    const wounds = fc.array(fc.tuple(place, fc.nat({ max: 20 }), fc.constantFrom(...textPool)), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.property(fc.constantFrom(...paths), wounds, place, (path, damage, at) => {
      let text = texts.get(path) ?? '';
      for (const [where, remove, insert] of damage) {
        const start = Math.floor((where / 10_000) * text.length);
        text = text.slice(0, start) + insert + text.slice(start + remove);
      }
      opened.apply({ files: new Map([[path, text]]) });
      const wounded = Math.floor(((damage[0]?.[0] ?? 0) / 10_000) * text.length);
      for (const offset of [Math.floor((at / 10_000) * text.length), wounded, wounded + 1])
        checkItems(path, Math.min(offset, text.length));
      opened.apply({ files: new Map([[path, texts.get(path)]]) });
    });
    fc.assert(property, { numRuns: Number(runs ?? 150), seed: Number(process.env['PROPERTY_SEED'] ?? 20260630) });
  });
});
