// Markdown rendered back: its text is what the author wrote, and no element is there that the frame does not bring.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { documentAddress, documentText, markdownText } from './markdown-text';

/** CommonMark with the tables and strikethrough of GitHub; HTML passes, and addresses become links. */
const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub links no bare domains and no addresses without a scheme.
renderer.linkify.set({ fuzzyLink: false }).add('//', null);

const pieces = [
  '\\',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '~~',
  '|',
  '#',
  '##',
  '#12',
  '&',
  '&lt;',
  '&#60;',
  '&copy',
];
const lines = [
  '+',
  '-',
  '---',
  '===',
  '1.',
  '2)',
  '> q',
  '| a | b |',
  '\n',
  '\r\n',
  '\t',
  '    ',
  '\u2028',
  '\u0085',
  '```js',
  '$x$',
  ':smile:',
  '!',
];
const links = [
  '@octocat',
  'a@b.example',
  'http://x.example',
  'https://y.example/?a=b&c',
  'www.z.example',
  '[x](http://y)',
  '<b>',
  '</td>',
  '<!--',
  '-->',
];
const words = [
  'a',
  'Plan',
  'care_plan',
  'é',
  '日本',
  '👩\u200D⚕\uFE0F',
  '\u200B',
  '\u00AD',
  '\u202E',
  '\u001B[31m',
  'javascript:alert(1)',
  'GH-1',
  '[^1]',
  '[ ]',
];
const texts = fc.array(
  fc.oneof(fc.constantFrom(...pieces, ...lines, ...links, ...words), fc.string({ unit: 'grapheme', maxLength: 3 })),
  { maxLength: 9 },
);

/** The text as one line of words, what steers shown. */
function expected(text: string): string {
  const steers =
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFDD0-\uFDEF\uFFFE\uFFFF\p{Surrogate}]/gu;
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(steers, '\uFFFD');
}

function rendered(markdown: string): { readonly tags: readonly string[]; readonly text: string } {
  const html = renderer.render(markdown).replace(/<!-- -->/g, '');
  const tags = [...html.matchAll(/<([a-z][a-z\d]*)/g)].map((match) => match[1] ?? '');
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { tags, text: text.trim() };
}

function check(
  make: (escaped: string) => string,
  tags: readonly string[],
  cut: (text: string) => string = (text) => text,
): void {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(parts.length % 2 === 0 ? '' : ' ');
      fc.pre(expected(text) !== '');
      const found = rendered(make(documentText(text)));
      assert.deepEqual(found.tags, tags);
      assert.equal(cut(found.text).trim(), expected(text));
    }),
    { numRuns: 600, seed: 15 },
  );
}

describe('text in Markdown', () => {
  it('is a paragraph of the same words', () => check((text) => `${text}\n`, ['p']));

  it('is a heading of the same words', () => check((text) => `## ${text}\n`, ['h2']));

  it('is an entry of the same words', () => check((text) => `- ${text}\n`, ['ul', 'li']));

  it('is a cell of the same words', () => {
    check(
      (text) => `| a |\n| --- |\n| x${text} |\n`,
      ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td'],
      (found) => found.replace(/^a\s*x/, ''),
    );
  });

  it('is emphasised with all of its words', () =>
    check(
      (text) => `**x ${text} x**\n`,
      ['p', 'strong'],
      (found) => found.slice(1, -1),
    ));

  it('pings and links nothing on a forge', () => {
    assert.equal(documentText('@octocat, #12, GH-3'), '@<!-- -->octocat, \\#<!-- -->12, GH-<!-- -->3');
    assert.equal(documentText('mini@1 at 10:30:00'), 'mini@1 at 10:30:00');
    assert.equal(documentText('a@b.example :smile:'), 'a@<!-- -->b.example :<!-- -->smile:');
  });

  it('keeps letters that nobody sees in documents, and shows them in hovers', () => {
    assert.equal(documentText('soft\u00ADly'), 'soft&#xad;ly');
    assert.equal(markdownText('soft\u00ADly @me'), 'soft\uFFFDly @me');
  });

  it('is a link only where it is the address of a page', () => {
    assert.equal(documentAddress('https://x.example/a?b=c'), '<https://x.example/a?b=c>');
    for (const text of ['javascript:alert(1)', 'https://x.example/ <b>', 'https://x"><img>', 'command:x'])
      assert.doesNotMatch(renderer.render(documentAddress(text)), /<(?:a|b|img)\b/);
  });
});
