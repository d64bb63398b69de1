// Edge cases of unreadable-file; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkNone, findingsOf, openFixture } from '../../../test/check';

describe('unreadable-file', () => {
  it('finds binary data', () => {
    checkDiagnostics(
      `
#- cc701.module.yaml
kind: module\0
#< error unreadable-file: this file cannot be read: it holds binary data and no text; check that it was saved as a YAML file in UTF-8
`,
    );
  });

  it('finds a text that is too long to be a curriculum', () => {
    const { snapshot } = openFixture([
      { path: 'x.module.yaml', text: '#'.repeat(4_100_000), flags: [], cursors: [], annotations: [] },
    ]);
    assert.deepEqual(
      findingsOf(snapshot, 'x.module.yaml').map(({ message }) => message),
      [
        'this file cannot be read: it holds 4.1 million characters and at most 4 million are read; split it into several files',
      ],
    );
  });

  it('says nothing else about the file, and checks the others', () => {
    checkDiagnostics(`
#- a.module.yaml unreadable
kind: nothing
#< error unreadable-file: this file cannot be read: permission to read it is denied
#- b.module.yaml
kind: module
id: B
title: B
credits: 10
credits: 20
#^^^^^^ error duplicate-key: the key "credits" stands here again, and only the first one is read, so this value is lost; keep one of the two
`);
  });

  it('reads letters beyond the basic plane, byte order marks and Windows line ends', () => {
    checkNone(
      `
#- a.module.yaml crlf bom
kind: module
id: 𝔄
title: Wörking with people
`,
      'unreadable-file',
    );
  });
});
