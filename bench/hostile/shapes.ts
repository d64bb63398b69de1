// Inputs that are hostile by their shape; each grows with a size, and none may cost more than its length.

/** One hostile input: the files of a workspace at a size, which is about their number of characters. */
export interface Shape {
  readonly name: string;
  /** The size at which it is measured first. */
  readonly size: number;
  readonly files: (size: number) => Readonly<Record<string, string>>;
  /** Whether it is measured at four times the size too. */
  readonly isMeasuredAtFour?: boolean;
}

const usualSize = 100_000;
const file = 'hostile.module.yaml';
const head = 'kind: module\nid: CC701\ntitle: Coordinating care\n';

/** All shapes, in the order of the table. */
export const shapes: readonly Shape[] = [
  ...[
    '}',
    '{',
    '[',
    ']',
    '(',
    '"',
    "'",
    ':',
    '-',
    '?',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '#',
    '\t',
    '\\',
  ].map((sign) =>
    text(`a run of ${nameOf(sign)}`, (size) => sign.repeat(size), { isMeasuredAtFour: sign === '}' || sign === '"' }),
  ),
  ...['}', ']', '"', "'", '@', '? ', '- ', '&a ', '*a ', '!a '].map((sign) =>
    text(
      `a run of ${nameOf(sign)} in a value`,
      (size) => `${head}summary: ${sign.repeat(size / sign.length)}\ncredits: 20\n`,
    ),
  ),
  ...pairs([
    ['{}', 'empty mappings'],
    ['[]', 'empty lists'],
    ['{a: [', 'mappings and lists that open'],
    ['"\' ', 'quotes of both kinds'],
    ['}"]\'', 'closing brackets and quotes'],
    ['a: ', 'keys in one line'],
    ['"a" "b" ', 'quoted texts in one line'],
    ['a: b: "', 'keys and open quotes in one line'],
    ['\\x', 'escapes outside quotes'],
    [', : ', 'commas and colons'],
  ]),
  ...lines([
    ['- - - a', 'lists in lists'],
    ['}', 'lines of one stray bracket'],
    ['key: "open', 'lines with an open quote'],
    ["key: 'open", 'lines with an open single quote'],
    ['key: [open', 'lines with an open bracket'],
    ['key: {open', 'lines with an open brace'],
    ['key:value', 'keys without a space'],
    ['word', 'lines without a colon'],
    ['a: b: c', 'values with a colon'],
    ['\tkey: value', 'lines indented with a tab'],
    ['key: @value', 'values with a reserved sign'],
    ['key: "a" b', 'text after quotes'],
    ['key: "\\q"', 'unknown escapes'],
    ['<<<<<<< mine', 'conflict markers'],
    ['```yaml', 'code fences'],
    ['---', 'marks of documents'],
    ['...', 'ends of documents'],
    ['%YAML 1.2', 'directives'],
    ['? a', 'explicit keys'],
    ['key: |9', 'headers of block texts'],
    ['key: >x', 'wrong headers of block texts'],
    ['# comment', 'comments'],
    ['key: value', 'one key again and again'],
    ['key: *nothing', 'aliases without an anchor'],
    ['- !tag x', 'unknown tags'],
    ['<<: {a: b}', 'merge keys'],
    ['# care-curriculum-ignore a, b -- c', 'ignore comments'],
    ['', 'empty lines'],
    ['  ', 'lines of spaces'],
  ]),
  text('lines indented ever deeper', (size) => staircase(size, (step) => `${' '.repeat(step)}a:`)),
  text('lines indented ever less', (size) => staircase(size, (step, steps) => `${' '.repeat(steps - step)}a: b`), {
    size: 200_000,
  }),
  text('one line without a space', (size) => `${head}summary: ${'x'.repeat(size)}\n`),
  text('one line of words', (size) => `${head}summary: ${'word '.repeat(size / 5)}\n`),
  text('a huge key', (size) => `${head}${'k'.repeat(size)}: 1\n`),
  text('a huge key in quotes', (size) => `${head}"${'k '.repeat(size / 2)}": 1\n`),
  text('a huge key between brackets', (size) => `${head}x: {${'k '.repeat(size / 2)}: 1}\n`),
  text('many keys that nobody knows', (size) => head + numbered(size, (nth) => `key_${nth}: 1`)),
  text('many anchors and aliases', (size) => `${head}x:\n${numbered(size, (nth) => `  - &a${nth} b\n  - *a${nth}`)}`),
  text('one anchor and many aliases', (size) => `${head}x: &a [1, 2, 3]\ny:\n${'  - *a\n'.repeat(size / 7)}`),
  text('aliases of aliases', (size) =>
    numbered(size, (nth) => `k${nth}: &a${nth} [*a${Number(nth) - 1}, *a${Number(nth) - 1}]`),
  ),
  text('merge keys of merge keys', (size) =>
    numbered(size, (nth) => `k${nth}: &a${nth}\n  <<: *a${Number(nth) - 1}\n  x${nth}: 1`),
  ),
  text('a bracket that never closes, among good lines', (size) => {
    const half = numbered(size / 2, (nth) => `- {id: LO${nth}, statement: Plan care}`);
    return `${head}outcomes:\n${half}- {id: X, statement: [Plan\n${half}`;
  }),
  text('a quote that never closes, among good lines', (size) => {
    const half = numbered(size / 2, (nth) => `- {id: LO${nth}, statement: Plan care}`);
    return `${head}outcomes:\n${half}- {id: X, statement: "Plan\n${half}`;
  }),
  text('CRLF and every line broken', (size) => 'key: "open\r\n}\r\n'.repeat(size / 15)),
  text('CR alone and every line broken', (size) => 'key: "open\r}\r'.repeat(size / 13)),
  text('every second line broken', (size) => head + numbered(size, (nth) => `a${nth}: b\nc${nth}: "d`)),
  text('escapes in quotes', (size) => `${head}summary: "${'\\u00e4'.repeat(size / 6)}"\n`),
  text('broken escapes in quotes', (size) => `${head}summary: "${'\\uzz'.repeat(size / 4)}"\n`),
  text('a list of values of the wrong type', (size) => `${head}outcomes:\n${'  - 7\n'.repeat(size / 6)}`),
  text('outcomes without an ID', (size) => `${head}outcomes:\n${'  - statement: Plan care\n'.repeat(size / 25)}`),
  text(
    'outcomes of one ID',
    (size) => `${head}outcomes:\n${'  - {id: LO1, statement: Plan care}\n'.repeat(size / 36)}`,
  ),
  text(
    'outcomes of one ID that something names',
    (size) =>
      `${head}outcomes:\n${'  - {id: LO1, statement: Plan care}\n'.repeat(size / 36)}assessments:\n${'  - {id: AS1, type: essay, weighting: 5, assesses: [LO1, LO2]}\n'.repeat(size / 60)}`,
  ),
  text('documents of one ID in a file', (size) => `---\n${head}`.repeat(size / 60)),
  text('one key again and again in one line', (size) => `{${'a: 1, '.repeat(size / 6)}}\n`),
  text('unknown aliases in one line', (size) => `x: [${'*a, '.repeat(size / 4)}]\n`),
  text('faults in one line of outcomes', (size) => `${head}outcomes: [${'{id: 1}, '.repeat(size / 9)}]\n`),
  text(
    'a huge ID and many faults',
    (size) => {
      const id = 'C'.repeat(size / 2);
      return `kind: module\nid: ${id}\ntitle: T\noutcomes:\n${'  - statement: Plan\n'.repeat(size / 40)}`;
    },
    { size: 20_000 },
  ),
  text(
    'outcomes that nothing assesses, and assessments',
    (size) =>
      `${head}outcomes:\n${numbered(size / 2, (nth) => `  - {id: LO${nth}, statement: Plan care ${nth}}`)}assessments:\n${numbered(size / 2, (nth) => `  - {id: AS${nth}, title: T, type: essay, weighting: 0, purpose: summative}`)}`,
  ),
  text('bombs of aliases in many documents', (size) => {
    const bomb = [0, 1, 2, 3, 4].map(
      (nth) => `k${String(nth)}: &a${String(nth)} [${(nth === 0 ? 'x,' : `*a${String(nth - 1)},`).repeat(8)}]\n`,
    );
    return `${bomb.join('')}---\n`.repeat(size / 180);
  }),
  text('spaces in front of a dash', (size) => `a: b\n${' '.repeat(size)}- c: d: e\n`),
  text('dashes in front of text without a key', (size) => `a: b\n${'- '.repeat(size / 2)}x "y" z\n`),
  text(
    'ignore comments and as many findings',
    (size) =>
      `${head}outcomes:\n${'  # care-curriculum-ignore missing-required-field -- later\n  - statement: Plan\n'.repeat(size / 80)}`,
  ),
  text(
    'statements of hard words',
    (size) =>
      `${head}outcomes:\n${numbered(size, (nth) => `  - {id: LO${nth}, statement: ${'understand and know and '.repeat(20)}care}`)}`,
  ),
  text(
    'one statement of a hundred thousand words',
    (size) => `${head}outcomes:\n  - {id: LO1, statement: "${'understand and know, '.repeat(size / 21)}"}\n`,
  ),
  text('one statement of spaces', (size) => `${head}outcomes:\n  - id: LO1\n    statement: "a${' '.repeat(size)}b"\n`),
  text(
    'one statement of line breaks',
    (size) => `${head}outcomes:\n  - id: LO1\n    statement: "a${'\\n '.repeat(size / 3)}b"\n`,
  ),
  text(
    'one statement of commas',
    (size) => `${head}outcomes:\n  - id: LO1\n    statement: "a${', '.repeat(size / 2)}b"\n`,
  ),
  text('one statement of dashes', (size) => `${head}outcomes:\n  - id: LO1\n    statement: "a${'-'.repeat(size)}b"\n`),
  text(
    'one statement of digits',
    (size) => `${head}outcomes:\n  - id: LO1\n    statement: "${'1'.repeat(size)}b"\ncredits: ${'1'.repeat(size)}x\n`,
  ),
  text(
    'an ID of digits',
    (size) => `kind: module\nid: ${'1'.repeat(size)}a\noutcomes:\n  - {id: ${'1'.repeat(size)}a}\n  - statement: T\n`,
  ),
  text('an ID of at signs', (size) => `kind: module\nid: M\nframeworks: ["${'a@'.repeat(size / 2)}"]\n`),
  many('documents of one ID in files', (nth) => [`m${nth}.module.yaml`, head]),
  many('modules with the same statements', (nth) => [
    `m${nth}.module.yaml`,
    `kind: module\nid: M${nth}\ntitle: T\noutcomes:\n${[1, 2, 3, 4].map((one) => `  - {id: LO${String(one)}, statement: To be confirmed.}\n`).join('')}`,
  ]),
  many('prerequisites in one ring', (nth, count) => [
    `m${nth}.module.yaml`,
    `kind: module\nid: M${nth}\ntitle: T\nprerequisites: [M${String((Number(nth) + 1) % count)}]\n`,
  ]),
  many('references to nothing', (nth) => [
    `m${nth}.module.yaml`,
    `kind: module\nid: M${nth}\ntitle: T\nprerequisites: [X${nth}]\n`,
  ]),
  text(
    'waivers of one thing',
    (size) =>
      `kind: waivers\nwaivers:\n${'  - {rule: duplicate-id, target: X, until: 2030-01-01, reason: R, agreed_by: A}\n'.repeat(size / 80)}`,
  ),
  text(
    'waivers of unknown rules',
    (size) =>
      `kind: waivers\nwaivers:\n${numbered(size, (nth) => `  - {rule: no-rule-${nth}, target: X, until: 2030-01-01, reason: R, agreed_by: A}`)}`,
  ),
  text(
    'framework items of one ID',
    (size) =>
      `kind: framework\nid: F\nversion: 1.0.0\ntitle: T\nitems:\n${'  - {id: A, type: competency, label: L}\n'.repeat(size / 40)}`,
  ),
  text(
    'crosswalk links of one pair',
    (size) =>
      `kind: crosswalk\nid: C\ntitle: T\nfrom: A@1\nto: B@1\nlinks:\n${'  - {from: A, to: B, match: exact}\n'.repeat(size / 35)}`,
  ),
  settings('a glob of braces', (size) => ['{a,b}'.repeat(size / 5)]),
  settings('a glob of stars', (size) => ['**/'.repeat(size / 3)]),
  settings('a glob of groups', (size) => ['*(a|a)'.repeat(size / 6)]),
  settings('a glob of letters', (size) => ['a'.repeat(size)]),
  settings('many globs', (size) => Array.from({ length: size / 10 }, (_, nth) => `a/**/b${String(nth)}*.yaml`)),
];

function text(name: string, textOf: (size: number) => string, more: Partial<Shape> = {}): Shape {
  return { name, size: usualSize, files: (size) => ({ [file]: textOf(Math.floor(size)) }), ...more };
}

function pairs(units: readonly (readonly [string, string])[]): readonly Shape[] {
  return units.map(([unit, name]) => text(name, (size) => unit.repeat(size / unit.length)));
}

function lines(units: readonly (readonly [string, string])[]): readonly Shape[] {
  return units.map(([unit, name]) => text(name, (size) => `${unit}\n`.repeat(size / (unit.length + 1))));
}

function many(name: string, fileOf: (nth: string, count: number) => readonly [string, string]): Shape {
  const files = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, (_, nth) => fileOf(String(nth), size)));
  return { name, size: 1000, files };
}

function settings(name: string, globs: (size: number) => readonly string[]): Shape {
  const files = (size: number) => ({
    'care-curriculum.yaml': `kind: settings\ninclude:\n${globs(size)
      .map((glob) => `  - ${JSON.stringify(glob)}\n`)
      .join('')}`,
    [`${'a/'.repeat(20)}x.yaml`]: head,
    [`${'a'.repeat(60)}.yaml`]: head,
  });
  return { name, size: 20_000, files };
}

function numbered(size: number, lineOf: (nth: string) => string): string {
  const all: string[] = [];
  for (let nth = 0, length = 0; length < size; nth++) {
    const line = `${lineOf(String(nth))}\n`;
    all.push(line);
    length += line.length;
  }
  return all.join('');
}

/** Lines whose indentation grows or shrinks by one, of about `size` characters in all. */
function staircase(size: number, lineOf: (step: number, steps: number) => string): string {
  const steps = Math.floor(Math.sqrt(2 * size));
  return Array.from({ length: steps }, (_, step) => `${lineOf(step, steps)}\n`).join('');
}

function nameOf(sign: string): string {
  return sign === '\t' ? 'tabs' : `\`${sign.trim()}\``;
}
