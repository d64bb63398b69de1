// Edge cases of credit-hours; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('credit-hours', () => {
  it('leaves a tenth either way, and no more', () => {
    checkNone('kind: module\nid: M1\ncredits: 20\nhours: {scheduled: 180}\n', 'credit-hours');
    checkNone('kind: module\nid: M1\ncredits: 20\nhours: {scheduled: 220}\n', 'credit-hours');
    checkDiagnostics(
      `
kind: module
id: M1
credits: 20
hours:
  scheduled: 36
# ^^^^^^^^^ warning credit-hours: the hours come to 179.5 (scheduled 36 and simulated 143.5), but 20 credits stand for 200, at ten hours each; correct the hours or the credits, so that learners work what the award says
  simulated: 143.5
`,
      'credit-hours',
    );
  });

  it('adds up part hours without an error of the last digit', () => {
    checkNone('kind: module\nid: M1\ncredits: 1\nhours: {scheduled: 8.8, practice: 2.2}\n', 'credit-hours');
  });

  it('says nothing where credits or hours are missing, zero or no number', () => {
    for (const lines of [
      'hours: {scheduled: 40}',
      'credits: 0\nhours: {scheduled: 40}',
      'credits: 20',
      'credits: 20\nhours:',
      'credits: 20\nhours: {}',
      'credits: twenty\nhours: {scheduled: 40}',
      'minutes: 20\ntype: bite-size',
      'minutes: 20\ntype: bite-size\nhours: {scheduled: 0.5}',
      'minutes: 20\ntype: bite-size\ncredits: 1\nhours: {scheduled: 0.5}',
    ])
      checkNone(`kind: module\nid: M1\n${lines}\n`, 'credit-hours');
  });
});
