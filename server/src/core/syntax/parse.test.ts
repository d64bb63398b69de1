// Parsing: IDs as written, positions, anchors, and the plain causes of broken YAML.
import assert from 'node:assert/strict';
import { parseFixture, renderFile } from '../../../test/fixture';
import { depthLimit } from './parsed-documents';
import { parse } from './parse';
import type { SyntaxTree, YamlNode } from './tree';

/** Expects exactly the annotated syntax problems, and this data from the documents, all scalars as text. */
function checkParse(fixture: string, ...documents: readonly unknown[]): void {
  const [file] = parseFixture(fixture);
  assert.ok(file !== undefined);
  const tree = parse(file.text);
  const found = tree.problems.map((problem) => ({
    start: problem.range.start,
    end: problem.range.end,
    text: problem.code === 'duplicate-key' ? `duplicate key ${problem.key}` : problem.cause,
  }));
  const headed = file.flags.length > 0;
  assert.equal(renderFile(file, found, headed), renderFile(file, file.annotations, headed));
  assert.deepEqual(
    tree.documents.map(({ root }) => dataOf(root)),
    documents,
  );
}

function dataOf(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'seq') return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map((entry) => [entry.key.text, dataOf(entry.value)]));
}

/** The source text of every scalar, in order. */
function slices(text: string, tree: SyntaxTree): readonly string[] {
  const all: string[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (node?.kind === 'scalar') all.push(text.slice(node.range.start, node.range.end));
    if (node?.kind === 'seq') node.items.forEach(visit);
    if (node?.kind === 'map') {
      for (const { key, value } of node.entries) {
        all.push(text.slice(key.range.start, key.range.end));
        visit(value);
      }
    }
  };
  tree.documents.forEach(({ root }) => {
    visit(root);
  });
  return all;
}

describe('parse', () => {
  describe('IDs', () => {
    it('are kept as written, as values and as keys', () => {
      checkParse('ids: [7.10, 001, no, on, 1e3, 0x1F]\n2.1: a\n2.10: b\n', {
        ids: ['7.10', '001', 'no', 'on', '1e3', '0x1F'],
        '2.1': 'a',
        '2.10': 'b',
      });
    });

    it('count as empty only when nothing, "~" or "null" is written', () => {
      checkParse('a:\nb: ~\nc: null\nd: ""\ne: "null"\n', {
        a: undefined,
        b: undefined,
        c: undefined,
        d: '',
        e: 'null',
      });
    });
  });

  describe('positions', () => {
    it('are exact behind a BOM, with CRLF and beside characters outside the BMP', () => {
      const text = '\uFEFFtitle: "𝔘nder 🧑‍⚕️"\r\nids: [7.10, x]\r\n';
      assert.deepEqual(slices(text, parse(text)), ['title', '"𝔘nder 🧑‍⚕️"', 'ids', '7.10', 'x']);
    });

    it('of a block mapping reach from its first key to the end of its last value', () => {
      const text = 'a:\n  b: 1\n  c: two   # why\n\nd: 3\n';
      const root = parse(text).documents[0]?.root;
      const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
      assert.equal(text.slice(value?.range.start, value?.range.end), 'b: 1\n  c: two');
    });
  });

  describe('structure', () => {
    it('reads several documents, block scalars, flow collections and comments', () => {
      checkParse(
        'a: |\n  one\n  two\n# note\nb: >-\n  three\n  four\n---\nc: {d: [1, {e: f}], g}\n...\n',
        { a: 'one\ntwo\n', b: 'three four' },
        { c: { d: ['1', { e: 'f' }], g: undefined } },
      );
    });

    it('resolves anchors and merge keys; what is written beside a merge key wins', () => {
      checkParse('base: &b {x: 1, y: 2}\none:\n  <<: *b\n  x: 3\ntwo: {<<: [*b, {z: 4}]}\nthree: *b\n', {
        base: { x: '1', y: '2' },
        one: { x: '3', y: '2' },
        two: { x: '1', y: '2', z: '4' },
        three: { x: '1', y: '2' },
      });
    });

    it('names the second of two equal keys', () => {
      checkParse(
        `
a: 1
b: 2
a: 3
#< duplicate key a
`,
        { a: '1', b: '2' },
      );
    });

    it('keeps tags of the core schema harmless and refuses all others', () => {
      checkParse(
        `
a: !!int 3
b: !!js/function x
#  ^^^^^^^^^^^^^ the tag "!!js/function" is not understood and never run; remove it and write the plain value
`,
        { a: '3', b: 'x' },
      );
    });
  });

  describe('broken text', () => {
    it('with tabs for indentation is read as if they were spaces', () => {
      checkParse(
        `
a:
	- 2
#< a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces
b: 3
`,
        { a: ['2'], b: '3' },
      );
    });

    it('with a lone tab among lines of spaces is read as if that line stood with its neighbours', () => {
      checkParse(
        `
a:
  - id: x
    b: 1
	c: 2
#< a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces
    d: 3
  - id: y
`,
        { a: [{ id: 'x', b: '1', c: '2', d: '3' }, { id: 'y' }] },
      );
    });

    it('with tabs throughout takes each for one step', () => {
      checkParse(
        `
a:
	b:
#< a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces
		c: 1
#^ a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces
	d: 2
#< a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces
`,
        { a: { b: { c: '1' }, d: '2' } },
      );
    });

    it('with a line that is off between two neighbours is read as if it stood with them', () => {
      checkParse(
        `
a:
  - id: x
    b: 1
   c: 2
#  ^^^^ this line is not indented like its neighbours, so YAML cannot tell what it belongs to; line it up with the lines of the same mapping or list
    d: 3
  - id: y
`,
        { a: [{ id: 'x', b: '1', c: '2', d: '3' }, { id: 'y' }] },
      );
    });

    it('with a colon in a plain text keeps the text whole', () => {
      checkParse(
        `
title: Care: a study
#      ^^^^^^^^^^^^^ a text that contains a colon and a space must stand in quotes, else YAML takes "Care" for a key; put quotes round the value
b: 3
`,
        { title: 'Care: a study', b: '3' },
      );
    });

    it('with an unclosed quote ends the text at the end of its line', () => {
      checkParse(
        `
x: 'a b'
title: 'unclosed
#      ^^^^^^^^^ the quote ' that opens here is never closed, so all that follows is read as one text; close it at the end of the value
b: it's
`,
        { x: 'a b', title: 'unclosed', b: "it's" },
      );
    });

    it('with unclosed brackets ends each list at the end of its line', () => {
      checkParse(
        `
a: [1, 2
#  ^^^^^ the bracket [ that opens here is never closed; add ] behind the last item
b: {x: 1
#  ^^^^^ the bracket { that opens here is never closed; add } behind the last item
c: 4
`,
        { a: ['1', '2'], b: { x: '1' }, c: '4' },
      );
    });

    it('with a lone bracket at the very end names it', () => {
      checkParse(
        `
a: 1
b: [
#  ^ the bracket [ that opens here is never closed; add ] behind the last item`,
        { a: '1', b: [] },
      );
    });

    it('with a key indented too far reads it at the level above', () => {
      checkParse(
        `
a: 1
  b: 2
# ^^^^ this line is indented further than the line above, which already has a value; line the two up, or move the value into a line of its own
c: 3
`,
        { a: '1', b: '2', c: '3' },
      );
    });

    it('with a misplaced line names that line once', () => {
      checkParse(
        `
a:
  - id: x
   bad: y
#  ^^^^^^ this line is not indented like its neighbours, so YAML cannot tell what it belongs to; line it up with the lines of the same mapping or list
  - id: z
b: 2
`,
        { a: [{ id: 'x' }, { bad: 'y' }, { id: 'z' }], b: '2' },
      );
    });

    it('with pasted code fences is read without them', () => {
      checkParse(
        `
\`\`\`yaml
#^^^^^^ a stray code fence, probably pasted along with the text; delete this line
a: 1
\`\`\`
#^^ a stray code fence, probably pasted along with the text; delete this line
`,
        { a: '1' },
      );
    });

    it('with merge conflicts names the markers', () => {
      const marker =
        'a merge conflict is left in the file here; keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>';
      checkParse(
        `
<<<<<<< HEAD
#^^^^^^^^^^^ ${marker}
a: 1
=======
#^^^^^^ ${marker}
b: 2
>>>>>>> branch
#^^^^^^^^^^^^^ ${marker}
`,
        { a: '1', b: '2' },
      );
    });

    it('with a missing space after a colon, a reserved sign or text behind quotes keeps the value', () => {
      checkParse(
        `
a:1
#^ a space is missing after the colon of "a", so YAML reads the line as one word; write "a: …"
b: @x
#  ^^ a value cannot begin with "@" unless it stands in quotes; put quotes round it
c: "x" y
#  ^^^^^ more text follows after the closing quote, so YAML cannot tell where the value ends; put the whole value in one pair of quotes
d: 4
`,
        { a: '1', b: '@x', c: '"x" y', d: '4' },
      );
    });

    it('with a list item among keys is read without it', () => {
      checkParse(
        `
a: 1
- b
#^^ a list item stands here among the keys of a mapping; indent it below the key it belongs to, or remove the "- "
c: 2
`,
        { a: '1', c: '2' },
      );
    });

    it('that is half typed keeps the key', () => {
      checkParse(
        `
a:
  COM-01: x
  COM-0
# ^^^^^ a colon is missing after "COM-0"; in a mapping each line is "key: value"
`,
        { a: { 'COM-01': 'x', 'COM-0': undefined } },
      );
    });

    it('has the same positions with CRLF', () => {
      checkParse(
        `
#- x.yaml crlf
title: "unclosed
#      ^^^^^^^^^ the quote " that opens here is never closed, so all that follows is read as one text; close it at the end of the value
b: 3
`,
        { title: 'unclosed', b: '3' },
      );
    });
  });

  describe('hostile text', () => {
    it('nested too deep is refused in one finding, in every style', () => {
      const deep = depthLimit * 100;
      for (const text of [
        '['.repeat(deep),
        '{a: '.repeat(deep),
        '- '.repeat(deep),
        '['.repeat(deep) + ']'.repeat(deep),
      ]) {
        const tree = parse(text);
        assert.deepEqual([tree.documents.length, tree.problems.length], [0, 1]);
      }
    });

    it('with an alias bomb is cut off in one finding', () => {
      const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
      for (let level = 1; level < 20; level++)
        lines.push(`a${String(level)}: &a${String(level)} [${`*a${String(level - 1)},`.repeat(10)}]`);
      const { problems } = parse(lines.join('\n'));
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.code === 'syntax' ? problems[0].cause : '', /aliases of this file stand for too many/);
    });

    it('with an alias of itself or of nothing says so', () => {
      checkParse(
        `
a: &x [*x]
#      ^^ the alias "x" lies within its own anchor and would never end; point it elsewhere
b: *y
#  ^^ no anchor called "y" comes before this alias; write &y at the place it repeats
`,
        { a: [undefined], b: undefined },
      );
    });

    it('keeps "__proto__" and "constructor" plain keys', () => {
      const root = parse('__proto__: 1\nconstructor: 2\n').documents[0]?.root;
      assert.deepEqual(root?.kind === 'map' ? root.entries.map((entry) => entry.key.text) : [], [
        '__proto__',
        'constructor',
      ]);
    });
  });
});
