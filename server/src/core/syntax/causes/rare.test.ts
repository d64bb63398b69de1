// Anchors, aliases, tags and directives: one plain cause each where they are out of place, none where YAML has them.
import { deepEqual, match } from 'node:assert/strict';
import { parse, parseSlowly } from '../parse';

const faults: readonly (readonly [what: string, text: string, cause: RegExp])[] = [
  ['an anchor before an alias', 'a: &t T\nb: &x *t\n', /^an alias repeats a value and has no anchor/],
  ['a star alone', 'a: *\n', /^a "\*" without a name follows/],
  ['an ampersand alone', 'a: & b\n', /^an "&" without a name follows/],
  ['an alias without an anchor', 'a: *t\nb: &t T\n', /^no anchor called "t" comes before/],
  ['an alias of another document', 'a: &t T\n---\nb: *t\n', /^no anchor called "t" comes before/],
  ['an alias within its anchor', 'a: &t\n  - *t\n', /^the alias "t" lies within its own anchor/],
  ['two anchors', 'a: &t &u T\n', /^a value has one anchor at most/],
  ['two tags', 'a: !!str !!str T\n', /^a value has one tag at most/],
  ['a handle of another document', '%TAG !e! tag:x,1:\n---\na: b\n---\na: !e!x b\n', /^the handle of this tag is not/],
  ['a handle that is declared twice', '%TAG ! tag:x,1:\n%TAG ! tag:x,2:\n---\na: b\n', /^the handle "!" is declared/],
  ['a %TAG directive without a prefix', '%TAG bad\n---\na: b\n', /^the %TAG directive takes a handle/],
  ['a %YAML directive with more', '%YAML 1.2 extra\n---\na: b\n', /^the %YAML directive takes one version/],
  ['a directive without a document start', '%YAML 1.2\na: b\nc: d\ne: f\n', /^a line "---" is missing/],
  ['a mapping behind a document start', '--- a: b\nc: d\n', /^a mapping or a list cannot start on the line/],
  ['text behind a document end', 'a: b\n... more\n', /^this line cannot be joined/],
  ['a sign behind that of a literal', 'a: |x\n  b\n', /^more than its sign follows/],
  ['text behind the sign of a folded text', 'a: > long text\n  and more\n', /^text follows the sign of a long text/],
  ['a comment without its space', 'a: "b"#c\n', /^a space is missing before "#"/],
];

const legal: readonly (readonly [what: string, text: string])[] = [
  ['an anchor given twice', 'a: &t T\nb: &t U\nc: *t\n'],
  ['anchors on keys and values between brackets', 'a: [{&k id: 1, &s b: &v c}, {*k : 2, *s : *v}]\n'],
  ['anchors on empty nodes', 'a: &t\nb: *t\n'],
  ['an anchor on a key', '&a a: b\n*a : c\nd: *a\n'.replace('*a : c\n', 'e:\n  *a : c\n')],
  ['comments behind document markers', '--- # one\na: b\n... # end\n---\nc: d\n...\n'],
  ['directives', '%YAML 1.2\n%TAG !e! tag:x,1:\n---\na: b\n'],
  ['an unknown directive, which YAML ignores', '%FOO bar\n---\na: b\n'],
];

describe('rare signs of YAML', () => {
  for (const [what, text, cause] of faults)
    it(`explains ${what} once`, () => {
      const causes = parse(text).problems.map((problem) => ('cause' in problem ? problem.cause : problem.code));
      deepEqual(causes.length, 1, causes.join('\n'));
      match(causes[0] ?? '', cause);
    });

  for (const [what, text] of legal)
    it(`reads ${what}`, () => {
      deepEqual(parse(text).problems, []);
    });

  for (const [what, text] of [...faults, ...legal])
    it(`reads ${what} alike with both parsers`, () => {
      deepEqual(parse(text), parseSlowly(text));
    });
});
