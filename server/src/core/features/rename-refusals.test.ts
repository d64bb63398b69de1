// What cannot be renamed, and what nothing can be renamed to, each with its reason.
import { checkRename } from '../../../test/check-rename';

const mini = `
#- mini.framework.yaml
kind: framework
id: mini
prefix: m
version: "1"
items: [{id: LOC-1, label: Local, related: [LOC-2]}, {id: LOC-2, label: Other, related: [LOC-1]}]
`;

describe('rename is refused', () => {
  const refuse = (fixture: string, name: string, reason: string) => checkRename(fixture, name, `error: ${reason}`);

  it('for what comes with the tool', () => {
    refuse(
      'kind: module\nid: M\noutcomes: [{addresses: [COM-$001]}]',
      'X',
      '"COM-01" belongs to a framework that comes with the tool and cannot be renamed; an overlay can relabel it',
    );
    refuse(
      'kind: programme\nid: P\nframeworks: [hee-coord$0inated-care@2016.1]',
      'X',
      '"hee-coordinated-care" belongs to a framework that comes with the tool and cannot be renamed; an overlay can relabel it',
    );
  });

  it('for names that are taken in the same scope', () => {
    refuse('kind: framework\nitems: [{id: A-$01}, {id: A-2}]', 'A-2', '"A-2" is already an item of this framework');
    refuse(
      `${mini}#- a.module.yaml\nkind: module\nid: A\noutcomes: [{addresses: [LOC-$01]}]`,
      'LOC-2',
      '"LOC-2" is already an item of "mini"',
    );
    refuse('kind: module\nid: M\noutcomes: [{id: L$01}, {id: L2}]', 'L2', '"L2" is already an outcome of this module');
    refuse(
      '#- a.module.yaml\nkind: module\nid: A$0\n#- b.module.yaml\nkind: module\nid: B',
      'B',
      '"B" is already the ID of a module (in b.module.yaml)',
    );
    refuse(
      'kind: programme\nid: P\noutcomes: [{id: P$01}, {id: P2}]',
      'P2',
      '"P2" is already a programme outcome of this programme',
    );
    refuse(
      'kind: framework\nid: mi$0ni\nversion: "1"',
      'hee-coordinated-care',
      '"hee-coordinated-care" is already the ID of a framework (in hee-coordinated-care.framework.yaml)',
    );
    refuse('kind: framework\nid: mi$0ni\nversion: "1"', 'hee', '"hee" is already the prefix of "hee-coordinated-care"');
  });

  it('for names that a mention without a definition has already', () => {
    refuse(
      'kind: module\nid: M\noutcomes: [{id: L$01}]\nactivities: [{supports: [L2]}]',
      'L2',
      '"L2" is already mentioned in test.curriculum.yaml, and that mention would come to mean this outcome',
    );
    refuse(
      `${mini}#- a.module.yaml\nkind: module\nid: A\nframeworks: [mini@1]\noutcomes: [{addresses: [LOC-$01, m:LOC-3]}]`,
      'LOC-3',
      '"m:LOC-3" is already mentioned in a.module.yaml, and that mention would come to mean this framework item',
    );
    refuse(
      'kind: programme\nid: P\nmodules: [M$01, M2]\n---\nkind: module\nid: M1',
      'M2',
      '"M2" is already mentioned in test.curriculum.yaml, and that mention would come to mean this module',
    );
  });

  it('for an item where a mention does not say which of two it means', () => {
    const other = '#- other.framework.yaml\nkind: framework\nid: other\nversion: "1"\nitems: [{id: LOC-1, label: X}]\n';
    for (const mention of [
      'kind: resource\nid: r\nframeworks: [mini@1, other@1]\nillustrates: [LOC-1]',
      'kind: module\nid: B\nframeworks: [mini@1, other@1]\noutcomes: [{addresses: {LOC-1: introduced}}]',
      'kind: role\nid: r\nexpects: {LOC-1: mastered}\n---\nkind: programme\nid: P\nframeworks: [mini@1, other@1]\nroles: [r]',
    ])
      refuse(
        `${mini}${other}#- a.module.yaml\nkind: module\nid: A\nframeworks: [mini@1]\noutcomes: [{addresses: [LOC-$01]}]\n#- care-curriculum.yaml\nkind: settings\nframeworks: [mini@1, other@1]\n#- b.curriculum.yaml\n${mention}`,
        'NEW-1',
        'in b.curriculum.yaml "LOC-1" could mean an item of "other@1" too, and would mean that one alone; write which of the two is meant there first',
      );
  });

  it('for an item that would be ambiguous where another framework is in play', () => {
    refuse(
      `${mini}#- a.module.yaml\nkind: module\nid: A\nframeworks: [mini@1, hee-coordinated-care@2016.1]\noutcomes: [{addresses: [LOC-$01]}]`,
      'COM-01',
      '"COM-01" is already an item of "hee-coordinated-care@2016.1", so a.module.yaml could mean either',
    );
  });

  it('for names that are empty, of several lines, or with characters that nobody sees', () => {
    refuse('kind: module\nid: M$0', ' ', 'an ID needs at least one character');
    refuse('kind: module\nid: M$0', 'a\nb', 'an ID stands on one line; leave the line break out');
    refuse('kind: module\nid: M$0', 'a\u0000b', 'an ID is made of visible characters; leave the others out');
    refuse(
      'kind: framework\nid: M$0',
      'a@1',
      `"@" parts a framework's ID from its version, so "a@1" would be misread; leave it out`,
    );
  });

  it('for levels, rules and plain text', () => {
    refuse(
      'kind: module\nid: M\noutcomes: [{addresses: {COM-01: mas$0tered}}]',
      'x',
      '"mastered" is a level, and only IDs can be renamed',
    );
    refuse(
      'kind: settings\nrules: {weight$0ing-total: ignore}',
      'x',
      '"weighting-total" is a rule, and only IDs can be renamed',
    );
    refuse('kind: module\ntitle: A tit$0le', 'x', 'there is no ID here; put the cursor on one to rename it');
  });

  it('for what is not defined, or defined twice', () => {
    refuse(
      'kind: module\nid: M\nprerequisites: [N$0]',
      'x',
      'no module "N" is defined here, so there is nothing to rename',
    );
    refuse(
      'kind: module\nid: M$0\n---\nkind: module\nid: M',
      'x',
      '"M" is the ID of 2 modules (in test.curriculum.yaml), so a mention could mean either; give one of them another ID by hand first',
    );
  });

  it('for an outcome of two programmes that share the module', () => {
    const shared =
      'kind: programme\nid: P\noutcomes: [{id: PO$01}]\nmodules: [M]\n---\nkind: programme\nid: Q\noutcomes: [{id: PO1}]\nmodules: [M]\n---\nkind: module\nid: M\noutcomes: [{supports: [PO1]}]';
    refuse(
      shared,
      'x',
      'in test.curriculum.yaml "PO1" also means an outcome of another programme; part the two there first',
    );
    refuse(
      shared.replace('$0', '').replace('supports: [PO1', 'supports: [PO$01'),
      'x',
      '"PO1" means an outcome of "P" and "Q" at once, because they share this module; rename it by hand in each of them',
    );
  });

  it('where an alias makes the name that of something else, or the file is broken there', () => {
    refuse(
      'kind: module\nid: M\noutcomes: [{id: &x L$01}]\nactivities: [{id: *x}]',
      'L2',
      'in test.curriculum.yaml an alias makes it the name of something else too; write it out there first',
    );
    refuse(
      'kind: module\nid: M$0\n---\nkind: programme\nid: P\nmodules: [M',
      'N',
      'test.curriculum.yaml mentions it where the file cannot be read as YAML; mend that first',
    );
  });
});
