// The documents that the `yaml` package reads off a text, and what it complains of.
import { Composer, Parser, type CST, type Document } from 'yaml';
import { textRange } from '../base/text-range';
import type { Complaint } from './causes/cause';

/** The deepest nesting that is read; the language needs about eight levels. */
export const depthLimit = 100;

/** One document as the package reads it, broken or not. */
export type ParsedDocument = Document.Parsed;

/** The documents of a text; gives up on one that is nested too deep. */
export function readDocuments(text: string): readonly ParsedDocument[] | 'too-deep' {
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    if (isTooDeep(token)) return 'too-deep';
    tokens.push(token);
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)] as ParsedDocument[];
}

/** Looks without recursion, because the very thing it looks for would exhaust the stack. */
function isTooDeep(top: CST.Token): boolean {
  let level: CST.Token[] = [top];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) return true;
    const below: CST.Token[] = [];
    for (const token of level) {
      if (token.type === 'document' && token.value !== undefined) below.push(token.value);
      if (!('items' in token)) continue;
      for (const item of token.items) {
        if (item.key !== undefined && item.key !== null) below.push(item.key);
        if (item.value !== undefined) below.push(item.value);
      }
    }
    level = below;
  }
  return false;
}

/** What it complains of in a text of that length: it points one behind the end where something is missing there. */
export function complaintsIn(reading: readonly ParsedDocument[], length: number): readonly Complaint[] {
  return reading.flatMap(({ errors }) =>
    errors.map(({ code, message, pos }) => ({
      code,
      message,
      range: textRange(Math.min(pos[0], length), Math.min(pos[1], length)),
    })),
  );
}
