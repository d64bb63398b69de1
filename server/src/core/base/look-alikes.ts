// Characters that look like ASCII or like nothing: their Unicode names, and the ASCII that was probably meant.

/** What a character passes for: a space, nothing, a hyphen, a letter or digit, a colon, a comma, or the end of a line. */
export type Disguise = 'blank' | 'invisible' | 'hyphen' | 'letter' | 'colon' | 'comma' | 'line-end';

/** A character that is not what it seems. */
export interface LookAlike {
  readonly as: Disguise;
  /** What it stands for in structure and in IDs. */
  readonly plain: string;
  /** Its name in the Unicode Character Database. */
  readonly name: string;
}

/** One line a character: its code and its name. */
const table: Readonly<Record<Exclude<Disguise, 'letter'>, readonly [plain: string, rows: string]>> = {
  blank: [
    ' ',
    `00A0 NO-BREAK SPACE
1680 OGHAM SPACE MARK
2000 EN QUAD
2001 EM QUAD
2002 EN SPACE
2003 EM SPACE
2004 THREE-PER-EM SPACE
2005 FOUR-PER-EM SPACE
2006 SIX-PER-EM SPACE
2007 FIGURE SPACE
2008 PUNCTUATION SPACE
2009 THIN SPACE
200A HAIR SPACE
202F NARROW NO-BREAK SPACE
205F MEDIUM MATHEMATICAL SPACE
3000 IDEOGRAPHIC SPACE`,
  ],
  invisible: [
    '',
    `000B LINE TABULATION
000C FORM FEED
00AD SOFT HYPHEN
034F COMBINING GRAPHEME JOINER
061C ARABIC LETTER MARK
180E MONGOLIAN VOWEL SEPARATOR
200B ZERO WIDTH SPACE
200C ZERO WIDTH NON-JOINER
200D ZERO WIDTH JOINER
200E LEFT-TO-RIGHT MARK
200F RIGHT-TO-LEFT MARK
202A LEFT-TO-RIGHT EMBEDDING
202B RIGHT-TO-LEFT EMBEDDING
202C POP DIRECTIONAL FORMATTING
202D LEFT-TO-RIGHT OVERRIDE
202E RIGHT-TO-LEFT OVERRIDE
2060 WORD JOINER
2061 FUNCTION APPLICATION
2062 INVISIBLE TIMES
2063 INVISIBLE SEPARATOR
2064 INVISIBLE PLUS
2066 LEFT-TO-RIGHT ISOLATE
2067 RIGHT-TO-LEFT ISOLATE
2068 FIRST STRONG ISOLATE
2069 POP DIRECTIONAL ISOLATE
3164 HANGUL FILLER
FEFF ZERO WIDTH NO-BREAK SPACE
FFA0 HALFWIDTH HANGUL FILLER`,
  ],
  hyphen: [
    '-',
    `2010 HYPHEN
2011 NON-BREAKING HYPHEN
2012 FIGURE DASH
2013 EN DASH
2014 EM DASH
2015 HORIZONTAL BAR
2043 HYPHEN BULLET
2212 MINUS SIGN
FE58 SMALL EM DASH
FE63 SMALL HYPHEN-MINUS
FF0D FULLWIDTH HYPHEN-MINUS`,
  ],
  colon: [
    ':',
    `02D0 MODIFIER LETTER TRIANGULAR COLON
0589 ARMENIAN FULL STOP
2236 RATIO
A789 MODIFIER LETTER COLON
FE13 PRESENTATION FORM FOR VERTICAL COLON
FE55 SMALL COLON
FF1A FULLWIDTH COLON`,
  ],
  comma: [
    ',',
    `3001 IDEOGRAPHIC COMMA
FE50 SMALL COMMA
FF0C FULLWIDTH COMMA`,
  ],
  'line-end': [
    '\n',
    `0085 NEXT LINE
2028 LINE SEPARATOR
2029 PARAGRAPH SEPARATOR`,
  ],
};

/** Letters of other scripts that are drawn like Latin ones, after the confusables of Unicode Technical Standard 39. */
const scripts: readonly (readonly [script: string, rows: string])[] = [
  [
    'CYRILLIC CAPITAL LETTER',
    'А A A|В B VE|Е E IE|Ѕ S DZE|І I BYELORUSSIAN-UKRAINIAN I|Ј J JE|К K KA|М M EM|Н H EN|О O O|Р P ER|С C ES|Т T TE|У Y U|Х X HA|Ԛ Q QA|Ԝ W WE|Ү Y STRAIGHT U|Ӏ I PALOCHKA',
  ],
  [
    'CYRILLIC SMALL LETTER',
    'а a A|е e IE|ѕ s DZE|і i BYELORUSSIAN-UKRAINIAN I|ј j JE|о o O|р p ER|с c ES|у y U|х x HA|һ h SHHA|ԁ d KOMI DE|ԛ q QA|ԝ w WE|ӏ l PALOCHKA|к k KA|м m EM|т t TE|н h EN|в b VE',
  ],
  [
    'GREEK CAPITAL LETTER',
    'Α A ALPHA|Β B BETA|Ε E EPSILON|Ζ Z ZETA|Η H ETA|Ι I IOTA|Κ K KAPPA|Μ M MU|Ν N NU|Ο O OMICRON|Ρ P RHO|Τ T TAU|Υ Y UPSILON|Χ X CHI',
  ],
  ['GREEK SMALL LETTER', 'α a ALPHA|ι i IOTA|κ k KAPPA|ν v NU|ο o OMICRON|ρ p RHO|υ u UPSILON|χ x CHI'],
];

const digitNames = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];

const known: ReadonlyMap<string, LookAlike> = new Map([...signs(), ...letters()]);

function* signs(): Generator<[string, LookAlike]> {
  for (const [as, [plain, rows]] of Object.entries(table) as [keyof typeof table, readonly [string, string]][]) {
    for (const row of rows.split('\n')) {
      const [code = '', ...words] = row.split(' ');
      yield [String.fromCharCode(parseInt(code, 16)), { as, plain, name: words.join(' ') }];
    }
  }
}

function* letters(): Generator<[string, LookAlike]> {
  for (const [script, rows] of scripts) {
    for (const row of rows.split('|')) {
      const [sign = '', plain = '', ...words] = row.split(' ');
      yield [sign, { as: 'letter', plain, name: `${script} ${words.join(' ')}` }];
    }
  }
}

/** What a character passes for, or undefined where it is what it seems. */
export function lookAlike(sign: string): LookAlike | undefined {
  return known.get(sign) ?? compatible(sign);
}

/** Full-width forms and the mathematical alphabets: letters and digits in another shape. */
function compatible(sign: string): LookAlike | undefined {
  if (!/^[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]$/u.test(sign)) return undefined;
  const plain = sign.normalize('NFKC');
  if (!/^[\w#&!?.()[\]{}'"@/%+=*|>]$/.test(plain)) return undefined;
  const digit = digitNames[Number(plain)];
  const letter = `LATIN ${plain === plain.toUpperCase() ? 'CAPITAL' : 'SMALL'} LETTER ${plain.toUpperCase()}`;
  const meant = /^[a-z]$/i.test(plain) ? letter : plain;
  const kind = sign.length === 1 ? 'FULLWIDTH' : 'MATHEMATICAL';
  return { as: 'letter', plain, name: `${kind} ${digit === undefined ? meant : `DIGIT ${digit}`}` };
}

/** The character as a message names it: `U+2011 NON-BREAKING HYPHEN`. */
export function signName(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = lookAlike(sign)?.name ?? (/\p{M}/u.test(sign) ? 'COMBINING MARK' : undefined);
  return name === undefined ? `U+${code}` : `U+${code} ${name}`;
}
