// Fixes and edge cases of ambiguous-job-title; its page holds the plain examples.
import { checkFix, checkFixTitles, checkNone } from '../../../test/check';

const role = (id: string, title: string, alsoCalled: string): string =>
  `#- ${id}.role.yaml\nkind: role\nid: ${id}\ntitle: ${title}\nalso_called: ${alsoCalled}\n`;
const coordinator = role('coordinator', 'Care coordinator', '[Case Manager, "Navigator (GP)"]');
const module = (statement: string, flags = ''): string =>
  `#- m.module.yaml${flags}\nkind: module\nid: M\ntitle: A module\noutcomes:\n  - id: LO1\n    statement: ${statement}\n`;

describe('ambiguous-job-title', () => {
  it('puts the title of the profile in, small within a sentence and with a capital at its start', () => {
    checkFix(
      coordinator + module('Brief a case$0 manager.'),
      'Change to "care coordinator"',
      coordinator + module('Brief a care coordinator.'),
    );
    checkFix(
      coordinator + module('Case mana$0gers are briefed.', ' crlf'),
      'Change to "Care coordinators"',
      coordinator + module('Care coordinators are briefed.', ' crlf'),
    );
  });

  it('puts the ID of the profile in under roles, in flow and block style', () => {
    const programme = (roles: string): string =>
      `#- p.programme.yaml\nkind: programme\nid: P\ntitle: P\nroles: ${roles}\n`;
    checkFix(
      coordinator + programme('[case$0 manager]'),
      'Change to "coordinator"',
      coordinator + programme('[coordinator]'),
    );
    checkFix(
      coordinator + programme('\n  - Case Man$0ager'),
      'Change to "coordinator"',
      coordinator + programme('\n  - coordinator'),
    );
  });

  it('offers each of several profiles', () => {
    const both = coordinator + role('nurse', 'Case nurse', '[case manager]');
    checkFixTitles(
      both + module('Brief a case$0 manager.'),
      ['Change to "care coordinator"', 'Change to "case nurse"'],
      'ambiguous-job-title',
    );
  });

  it('finds titles with signs of their own', () => {
    checkFixTitles(
      coordinator + module('Brief a navi$0gator (GP).'),
      ['Change to "care coordinator"'],
      'ambiguous-job-title',
    );
  });

  it("says nothing of a profile's own title, of parts of words, and without profiles", () => {
    checkNone(coordinator + module('Brief a care coordinator and a case managerial team.'), 'ambiguous-job-title');
    checkNone(module('Brief a case manager.'), 'ambiguous-job-title');
    checkNone(role('r', 'R', '[GP]') + module('Brief a GP.'), 'ambiguous-job-title');
  });

  it('takes an ID that reads like a title for the ID that it is', () => {
    checkNone(
      role('navigator', 'Care navigator', '[Navigator]') +
        '#- p.programme.yaml\nkind: programme\nid: P\ntitle: P\nroles: [navigator]\n',
      'ambiguous-job-title',
    );
  });
});
