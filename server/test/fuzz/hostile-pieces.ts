// Pieces that break naive code: invisible characters, prototype names, escape sequences, values of the wrong kind.

/** Characters that are not what they seem, or that steer terminals and pages. */
export const oddCharacters: readonly string[] = [
  ...['\u00a0', '\u200b', '\u200d', '\u2011', '\u00ad', '\ufeff', '\u2028', '\u2029', '\u0085', '\u202e', '\u2066'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u001b]8;;x\u0007', '\u009b', '\u007f', '\ud800', '\udc00', '\uffff'],
  ...['\uff1a', '\u2013', '\u2022 ', '\u201c', '\u2019', '\u0421\u041e\u041c-01', 'e\u0301', '\u00e9', '\u1f9d1', '👩‍⚕️'],
  ...['\r', '\r\n', '\t', '\v', '\f'],
];

/** Values and names that are read as something else somewhere. */
export const oddWords: readonly string[] = [
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'valueOf', '__proto__: {a: b}'],
  ...['null', '~', 'NaN', '.inf', '-0', '1e309', '0x1F', '0o17', '9007199254740993', '1_000', '12:30:45', 'yes', 'no'],
  ...['2027-13-45', '2026-02-30', '0000-00-00', '99999-01-01', '2026-06-30T00:00:00Z', '60%', '-1', '1.5.2'],
  ...['$(error)', '=1+1', '@SUM(A1)', '<script>alert(1)</script>', '[x](http://example.org)', '`x`', '&amp;', '{{x}}'],
  ...['../../etc/passwd', '/dev/zero', 'file:///etc/passwd', 'C:\\x', '%2e%2e/', '**/*', '!(**)', '{a,b}{c,d}', '[!a-'],
  ...['COM-01', 'com-01', 'COM-01:introduced', 'COM-01 - mastered', 'hee:COM-01', 'mini@1', '@', ':', 'COM-01@', '@1'],
  ...[
    'care-curriculum-ignore',
    '# care-curriculum-ignore: rule - why',
    '# care-curriculum-ignore-file',
    '#',
    'Course #1',
  ],
];

/** Pieces of YAML beyond what authors write. */
export const oddYaml: readonly string[] = [
  ...[
    '&a ',
    '*a',
    '&a a: b',
    '*a : c',
    '<<: *a',
    '<<: [*a, *a]',
    '? [a, b]\n: c\n',
    '!!str ',
    '!!binary x',
    '!<tag:x> ',
  ],
  ...[
    '%YAML 1.2\n',
    '%TAG ! x\n---\n',
    '---',
    '\n---\n',
    '\n...\n',
    '--- |\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>-',
    '- - - ',
  ],
  ...[
    '{a: {b: {c: [',
    ']}]}',
    '- {',
    ', ,',
    ': : ',
    'a: b: c',
    'kind: module\n',
    'id: LO1\n',
    '\n\n\n',
    '  ',
    '      ',
  ],
];
