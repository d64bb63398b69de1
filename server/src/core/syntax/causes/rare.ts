// What authors seldom write, in plain words: anchors, aliases, tags, directives and the headers of long texts.
import { textRange } from '../../base/text-range';
import type { Cause, Complaint } from './cause';
import { commentOut, type Line } from './lines';

/** A sign in the parser's words, and what is said in their place. */
const plainWords: readonly (readonly [complaint: RegExp, words: string])[] = [
  [
    /^An alias node must not/,
    'an alias repeats a value and has no anchor or tag of its own; remove what is written before the "*"',
  ],
  [
    /^Alias cannot be an empty/,
    'a "*" without a name follows here, and YAML takes it for an alias; put quotes round it',
  ],
  [
    /^Anchor cannot be an empty/,
    'an "&" without a name follows here, and YAML takes it for an anchor; put quotes round it',
  ],
  [
    /^A(?:lias|nchor) ending in :/,
    'YAML takes the colon for a part of the name before it; add a space before the colon',
  ],
  [/^Anchors and tags must be after/, 'an anchor or a tag comes before the sign of its item; write it after the sign'],
  [
    /^Tags and anchors must be separated/,
    'a space is missing after an anchor or a tag, so YAML cannot tell where it ends; add the space',
  ],
  [/^A node can have at most one anchor/, 'a value has one anchor at most; remove one of the two'],
  [/^A node can have at most one tag/, 'a value has one tag at most; remove one of the two'],
  [
    /^Could not resolve tag/,
    'the handle of this tag is not declared before this document; remove the tag and write the plain value',
  ],
  [
    /^(?:Not a valid tag|Verbatim tags|The \S+ tag has no suffix)/,
    'this tag is not understood and never run; remove it and write the plain value',
  ],
  [/^%TAG directive/, 'the %TAG directive takes a handle and a prefix; remove the directive'],
  [/^%YAML directive/, 'the %YAML directive takes one version; write "%YAML 1.2" or remove the directive'],
  [
    /^Block collection cannot start on same line/,
    'a mapping or a list cannot start on the line of "---"; start it on the next line',
  ],
  [
    /^Block scalar header includes extra/,
    'more than its sign follows on the line where a long text starts; begin the text on the next line',
  ],
  [
    /^Not a YAML token/,
    'text follows the sign of a long text on its line, where YAML takes none; begin the text on the next line',
  ],
  [/^Missing ,/, 'a comma is missing between two items in brackets; add it'],
  [/^Comments must be separated/, 'a space is missing before "#", so it starts no comment; add the space'],
  [/^Implicit keys (?:need|of)/, 'a key goes over several lines, where YAML allows one; write it on one line'],
  [/at most 1024 chars/, 'a key is longer than the 1,024 characters that YAML allows; shorten it'],
];

/** A line "---" that is missing between directives and their document. */
export function missingDocumentStart(_text: string, { message, range }: Complaint, line: Line): Cause | undefined {
  if (!message.startsWith('Missing directives-end')) return undefined;
  const start = textRange(line.start, line.start);
  return {
    cause:
      'a line "---" is missing between the directives and the document, so YAML cannot tell them apart; add the line',
    range: range.end > range.start ? range : textRange(line.start, line.end),
    region: start,
    repair: { range: start, text: '---\n', title: 'Add "---"' },
  };
}

/** The cause of a complaint that is told from the parser's words alone. */
export function rareCause(text: string, complaint: Complaint, line: Line): Cause | undefined {
  const words = plainWords.find(([sign]) => sign.test(complaint.message))?.[1];
  if (words === undefined) return undefined;
  const range = complaint.range.end > complaint.range.start ? complaint.range : textRange(line.start, line.end);
  return { cause: words, range, region: textRange(line.start, line.end), repair: commentOut(text, line) };
}
