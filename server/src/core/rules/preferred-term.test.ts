// Fixes and edge cases of preferred-term; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';
import { preferredTerms, preferredTo } from '../model/spellings';

const withStatement = (statement: string): string =>
  `kind: module\nid: M\ntitle: A module\noutcomes:\n  - {id: LO1, statement: ${statement}}\n`;

describe('preferred-term', () => {
  it('changes the word and keeps its capital, in block and flow style', () => {
    checkFix(
      withStatement('Cent$0er care on the person.').replace('LO1', '\\$0LO1').replace('\\$0', ''),
      'Change to "Centre"',
      withStatement('Centre care on the person.'),
    );
    checkFix(
      'kind: module\nid: M\ntitle: |\n  The care$0givers of a ward\n',
      'Change to "carers"',
      'kind: module\nid: M\ntitle: |\n  The carers of a ward\n',
    );
  });

  it('changes a phrase of two words', () => {
    checkFix(
      withStatement('Plan person cent$0ered care.'),
      'Change to "person-centred"',
      withStatement('Plan person-centred care.'),
    );
  });

  it('works in files with CRLF', () => {
    checkFix(
      '#- m.module.yaml crlf\nkind: module\nid: M\ntitle: Child beha$0vior\n',
      'Change to "behaviour"',
      '#- m.module.yaml crlf\nkind: module\nid: M\ntitle: Child behaviour\n',
    );
  });

  it('points at the first line where a line break parts the phrase, and offers no fix', () => {
    checkDiagnostics(
      `
kind: resource
id: R
title: A resource
description: >-
  What a person
# ^^^^^^^^^^^^^ hint preferred-term: "person centered" is joined in another way in this field, and who searches for one form misses the other; write "person-centred"
  centered plan holds.
`,
      'preferred-term',
    );
  });

  it('leaves IDs, addresses, names with capitals and longer words alone', () => {
    checkNone(withStatement('Call center-7, program.py or a@center.org.'), 'preferred-term');
    checkNone(withStatement('Visit the Royal Behavior Clinic and the Labor Party.'), 'preferred-term');
    checkNone(withStatement('Programming the centerpiece of a favorite.'), 'preferred-term');
    checkNone('kind: module\nid: program\ntitle: A module\n', 'preferred-term');
  });

  it('lets a computer have programs', () => {
    checkNone(withStatement('Use a computer program.'), 'preferred-term');
  });

  it("leaves the owner's official text in an overlay alone", () => {
    checkNone('kind: overlay\nid: o\ntitle: O\nbase: x@1\nwording: {COM-01: Fulfill the program.}\n', 'preferred-term');
  });
});

describe('the preferred terms', () => {
  it('are each said once, and none is preferred that is itself replaced', () => {
    const found = preferredTerms.map((term) => term.found);
    assert.equal(new Set(found).size, found.length);
    for (const { preferred } of preferredTerms) {
      assert.notEqual(preferred, '');
      for (const word of [preferred, ...preferred.split(' ')]) assert.equal(preferredTo(word), undefined, word);
    }
  });
});
