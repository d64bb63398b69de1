// Nothing that an author writes gets out of the place in the HTML where it is put.
import assert from 'node:assert/strict';
import { joined, markup } from './markup';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '<!-- --><!--',
  '${1+1}',
];

describe('markup', () => {
  it('escapes text between tags', () => {
    for (const text of hostile) {
      const { source } = markup`<p>${text}</p>`;
      assert.doesNotMatch(source.slice('<p>'.length, -'</p>'.length), /[<>"']/, text);
    }
  });

  it('escapes text in attributes, so that it cannot end them', () => {
    for (const text of hostile) {
      const { source } = markup`<input value="${text}">`;
      assert.match(source, /^<input value="[^"<>]*">$/, text);
    }
  });

  it('shows text that looks escaped as it was written', () => {
    assert.equal(markup`${'&lt;b&gt; & "c"'}`.source, '&amp;lt;b&amp;gt; &amp; &quot;c&quot;');
  });

  it('takes markup, lists of it and numbers as they are, and leaves out what is not there', () => {
    const rows = [markup`<b>${'<'}</b>`, markup`<i>${1}</i>`];
    assert.equal(
      markup`<p>${rows}${undefined}${joined(rows)}</p>`.source,
      '<p><b>&lt;</b><i>1</i><b>&lt;</b><i>1</i></p>',
    );
  });

  it('shows control characters and marks of direction as what they are', () => {
    assert.equal(markup`${'a\u0000b\u001B[2Jc\u202Ed'}`.source, 'a\uFFFDb\uFFFD[2Jc\uFFFDd');
  });
});
