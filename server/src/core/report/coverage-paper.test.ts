// The paper about coverage says what the Markdown says: the number, every item, what does not apply and why.
import assert from 'node:assert/strict';
import { framework, moduleWith, programme, summative, taught } from '../../../test/check-coverage';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { programmeQuery } from '../index/scope';
import { coverageEntries } from './coverage-entry';
import { coveragePaper } from './coverage-paper';
import { paperHtml } from './paper-html';

function htmlOf(fixture: string): string {
  const { snapshot } = openFixture(parseFixture(fixture));
  const [first, ...others] = coverageEntries(snapshot.ask(programmeQuery, 'P1'), snapshot, undefined);
  assert.ok(first !== undefined);
  return paperHtml(coveragePaper([first, ...others]));
}

describe('the paper about coverage', () => {
  const html = htmlOf(`${framework}${programme}${moduleWith('{COM-01: introduced}', taught + summative)}`);

  it('has the number and every item', () => {
    assert.match(html, /<dt>Coverage<\/dt><dd>[\d.]+ %/);
    assert.match(html, /<th scope="row" class="name">COM-01<\/th>/);
    assert.match(html, /[✓] assured/);
    assert.match(html, /[✗] not covered/);
  });

  it('says what it does not say', () => {
    assert.match(html, /says nothing about what was learned/);
  });

  it('is made for a programme without frameworks, too', () => {
    const { snapshot } = openFixture(parseFixture('#- p.programme.yaml\nkind: programme\nid: P1\nmodules: []\n'));
    const [first] = coverageEntries(snapshot.ask(programmeQuery, 'P1'), snapshot, undefined);
    assert.ok(first !== undefined);
    assert.match(paperHtml(coveragePaper([first])), /promises to cover no framework/);
  });
});
