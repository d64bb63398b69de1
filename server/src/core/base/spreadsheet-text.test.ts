// Cells that spreadsheets would work out, or could not hold.
import assert from 'node:assert/strict';
import { csvText, workbookText } from './spreadsheet-text';

describe('cells of CSV', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '"=1',
    '\u00A0=1',
    "'=1",
    '“=1”',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u200B=1',
    '\n=1',
    '−1',
  ])
    it(`are no formula: ${JSON.stringify(text)}`, () => assert.match(csvText(text), /^'/));

  for (const text of ['Plan = act', 'a-b', '', 'x@y', '(=)', '3 + 4'])
    it(`stay as they are: ${JSON.stringify(text)}`, () => assert.equal(csvText(text), text));

  it('hold no control characters, and line ends of one kind', () => {
    assert.equal(csvText('a\u001B[31m\r\nb\rc\u2028d\u0085e'), 'a\uFFFD[31m\nb\nc\nd\ne');
  });
});

describe('cells of workbooks', () => {
  it('hold what XML can', () =>
    assert.equal(workbookText('=1\u0001\uFFFE\ud800\n\u200D'), '=1\uFFFD\uFFFD\uFFFD\n\u200D'));
});
