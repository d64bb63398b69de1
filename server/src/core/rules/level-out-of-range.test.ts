// Fixes and edge cases of level-out-of-range; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const head = 'kind: module\nid: M\ntitle: M\n';

describe('level-out-of-range', () => {
  it('takes the number out of its label, in block and in flow', () => {
    checkFix(
      `#- m.module.yaml crlf\n${head}level: 6 (Hon$0ours) # final year\n`,
      'Change to 6',
      `#- m.module.yaml crlf\n${head}level: 6 # final year\n`,
    );
    checkFix(
      '{kind: module, id: M, title: M, level: "7 (M$0Sc)"}',
      'Change to 7',
      '{kind: module, id: M, title: M, level: 7}',
    );
  });

  it('offers both levels where label and number contradict each other', () => {
    checkFixTitles(`${head}level: 6 (Mas$0ter's)\n`, ['Change to 6', 'Change to 7']);
    checkFixTitles(`${head}level: 9 (Doc$0toral)\n`, ['Change to 8']);
  });

  it('knows which names go with which levels', () => {
    for (const level of [
      '4 (Certificate)',
      '5 (Foundation degree)',
      '3 (Foundation year)',
      '5 (Diploma)',
      '6 (BSc Honours)',
      "6 (Bachelor's)",
      '6 (Graduate certificate)',
      '7 (Postgraduate certificate)',
      '7 (PGCert)',
      "7 (Master's)",
      '8 (Doctoral)',
      '6 FHEQ',
    ])
      checkDiagnostics(
        `
kind: module
id: M
title: M
level: ${level}
#      ${'^'.repeat(level.length)} error level-out-of-range: a level is a plain number from 3 to 8, and "${level}" is a text that no check can compare; write ${level.charAt(0)}
`,
        'level-out-of-range',
      );
  });

  it('accepts every level from 3 to 8, and none at all', () => {
    for (const level of ['3', '8', '06', '"7"', '']) checkNone(`${head}level: ${level}\n`, 'level-out-of-range');
    checkFixTitles(`${head}level: $02\n`, []);
  });

  it('leaves words to wrong-type-scalar', () => {
    checkNone(`${head}level: six\n`, 'level-out-of-range');
  });

  it('is the only rule that speaks of such a level', () => {
    for (const level of ['9', '6.5', "6 (Master's)", '-1'])
      checkNone(`${head}level: ${level}\n`, 'wrong-type-scalar', 'invalid-value');
  });
});
