// Papers as HTML and Markdown: whole documents, with fields that can be told apart, from which no author's text breaks out.
import assert from 'node:assert/strict';
import { textCell, type Paper } from './paper';
import { paperHtml } from './paper-html';
import { paperMarkdown } from './paper-markdown';

const hostile = '"><script>alert(1)</script> | `x` </style> <img src=x onerror=alert(1)> \n# no heading';

function paperWith(text: string): Paper {
  return {
    title: text,
    sort: text,
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', text },
      { kind: 'text', text },
      { kind: 'facts', facts: [{ about: text, text }] },
      { kind: 'fields', labels: [text, text] },
      {
        kind: 'table',
        table: {
          caption: text,
          columns: [text, text, text, text].map((title) => ({ title, width: 1 })),
          rows: [
            [
              textCell(text, text),
              { kind: 'choice', label: text, options: [text, text] },
              { kind: 'pick', label: text, options: [text] },
              { kind: 'blank', label: text, lines: 2 },
            ],
          ],
        },
      },
    ],
    footnotes: [text],
  };
}

describe('a paper as HTML', () => {
  it('has the same tags whatever its texts are', () => {
    const tags = (document: string): readonly string[] =>
      [...document.matchAll(/<[/!a-z][^<>]*>/gi)].map(([tag]) =>
        tag.replace(/"[^"]*"/g, '""').replace(' class=""', ''),
      );
    assert.deepEqual(tags(paperHtml(paperWith(hostile))), tags(paperHtml(paperWith('plain'))));
  });

  it('holds no script and asks for nothing from anywhere', () => {
    const document = paperHtml(paperWith('plain'));
    assert.doesNotMatch(document, /<script|javascript:|https?:|@import|url\(/i);
    assert.match(
      document,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
    assert.match(document, /^<!doctype html>\n<html lang="en-GB">/);
  });

  it('gives every field a label and every group of choices a name of its own', () => {
    const document = paperHtml(paperWith('plain'));
    const ids = [...document.matchAll(/<input type="text" id="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, 2);
    for (const id of ids) assert.ok(document.includes(`<label for="${id ?? ''}">`));
    assert.match(document, /<fieldset><legend>plain<\/legend><label><input type="radio" name="f3"> plain<\/label>/);
    assert.match(document, /<select aria-label="plain"/);
    assert.match(document, /<textarea aria-label="plain" rows="2"/);
    assert.match(document, /<th scope="row" class="name">plain<small>plain<\/small><\/th>/);
  });

  it('asks for A4 the way its tables want it', () => {
    assert.match(paperHtml(paperWith('plain')), /@page \{ size: A4 portrait; \}/);
    assert.match(paperHtml({ ...paperWith('plain'), orientation: 'landscape' }), /@page \{ size: A4 landscape; \}/);
  });
});

describe('a paper as Markdown', () => {
  it('keeps its shape whatever its texts are', () => {
    const shape = (document: string): readonly string[] =>
      document.split('\n').map((line) => line.replace(/\\./g, '').replace(/[^#|_*-]/g, ''));
    const [plain, other] = [shape(paperMarkdown(paperWith('plain'))), shape(paperMarkdown(paperWith(hostile)))];
    assert.equal(other.length, plain.length);
    plain.forEach((line, nth) => assert.equal(other[nth]?.match(/^#*/)?.[0], line.match(/^#*/)?.[0]));
    assert.doesNotMatch(paperMarkdown(paperWith(hostile)), /(?<!\\)<(?!br>)/);
  });

  it('shows what is to be ticked, and leaves room for what is to be written', () => {
    assert.match(paperMarkdown(paperWith('plain')), /\| plain<br>_plain_ \| ☐ plain<br>☐ plain \| {2}\| {2}\|/);
  });
});
