// New documents: what they say before and after their author's answers, where they go, and that they have no findings of their own.
import assert from 'node:assert/strict';
import { findingsOf, fixtureToday, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { applyEdits } from '../base/text-edit';
import type { Snapshot } from '../snapshot';
import { newDocument, type NewDocument } from './new-document';
import { newDocumentChoices } from './new-document/choices';
import { newKinds, type NewDocumentAnswers, type NewKind } from './new-document/templates';

const course = `
#- teaching/cc701.module.yaml
kind: module
id: CC701
title: First
#- p.programme.yaml
kind: programme
id: P
title: A programme
frameworks: [hee-coordinated-care@2016.1]
modules: [CC701]
overlays: []
`;

function opened(fixture = course): Snapshot {
  return openFixture(parseFixture(fixture)).snapshot;
}

function made(snapshot: Snapshot, kind: NewKind, id: string, answers: NewDocumentAnswers = {}): NewDocument {
  const place = { root: 'work/', programme: 'P' };
  return newDocument(snapshot, { kind, id, answers, today: fixtureToday }, place) ?? assert.fail(`no ${kind} was made`);
}

describe('a new document', () => {
  it('says what its author has answered', () => {
    const { text } = made(opened(), 'module', 'CC702', { title: 'Care: planning', type: 'placement', level: 6 });
    assert.match(text, /^title: "Care: planning"$/m);
    assert.match(text, /^type: placement +#/m);
    assert.match(text, /^level: 6 +#/m);
    assert.match(text, /^# credits: 20 +#/m);
  });

  it('of an award has its level and credits', () => {
    const answers = { purpose: 'award', level: 7, credits: 60, frameworks: ['hee-coordinated-care@2016.1'] } as const;
    const { text } = made(opened(), 'programme', 'P2', answers);
    assert.match(text, /^purpose: award .*\nlevel: 7\ncredits: 60\n/m);
  });

  it('goes where most of its kind are, under a name that is free', () => {
    const snapshot = opened();
    assert.equal(made(snapshot, 'module', 'CC702').uri, 'teaching/cc702.module.yaml');
    assert.equal(made(snapshot, 'module', 'cc701').uri, 'teaching/cc701-2.module.yaml');
    assert.equal(made(snapshot, 'role', 'NAV').uri, 'work/roles/nav.role.yaml');
  });

  it('is named in the programme that takes it in', () => {
    const snapshot = opened();
    const text = snapshot.file('p.programme.yaml')?.text ?? '';
    const named = (kind: NewKind, id: string): string =>
      applyEdits(text, [...(made(snapshot, kind, id).edits.get('p.programme.yaml') ?? [])]);
    assert.match(named('module', 'CC702'), /^modules: \[CC701, CC702\]$/m);
    assert.match(named('overlay', 'north'), /^overlays: \[north\]$/m);
    assert.match(named('role', 'NAV'), /^roles: \[NAV\]|^roles:\n {2}- NAV$/m);
    assert.equal(made(snapshot, 'resource', 'R1').edits.size, 0);
  });

  it('is not made under an ID that is taken or none', () => {
    const snapshot = opened();
    const place = { root: 'work/', programme: undefined };
    for (const id of ['CC701', '', 'a b', '-x'])
      assert.equal(newDocument(snapshot, { kind: 'module', id, answers: {}, today: fixtureToday }, place), undefined);
  });

  for (const kind of newKinds.filter((one) => one !== 'crosswalk'))
    it(`of the kind ${kind} begins with something to replace, and is well formed`, () => {
      const { uri, text, selection } = made(opened(), kind, 'N1');
      assert.ok(selection.end > selection.start, text);
      assert.doesNotMatch(text.slice(selection.start, selection.end), /^\s|\s$|\n/);
      const snapshot = opened(`${course}#- ${uri}\n${text}`);
      const faults = findingsOf(snapshot, uri).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        faults.map(({ message }) => message),
        [],
      );
    });
});

describe('the choices for a new document', () => {
  it('are what there is, and the next ID', () => {
    const choices = newDocumentChoices(opened(), 'module');
    assert.deepEqual(choices.taken, ['CC701']);
    assert.equal(choices.suggestion, 'CC702');
    assert.deepEqual(choices.programmes, [{ id: 'P', title: 'A programme' }]);
    assert.equal(choices.frameworks[0]?.name, 'hee-coordinated-care@2016.1');
  });

  it('propose no ID where none are numbered', () => {
    assert.equal(newDocumentChoices(opened(), 'programme').suggestion, undefined);
    assert.equal(newDocumentChoices(opened(), 'role').suggestion, undefined);
  });
});
