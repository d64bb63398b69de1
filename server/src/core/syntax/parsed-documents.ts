// The documents that the `yaml` package reads off a text, and what it complains of.
import { Composer, Parser, type CST, type Document } from 'yaml';
import { textRange } from '../base/text-range';
import type { Complaint } from './causes/cause';
import { complaintLimit } from './reading-budget';

/** The deepest nesting that is read; the language needs about eight levels. */
export const depthLimit = 100;

/** One document as the package reads it, broken or not. */
export type ParsedDocument = Document.Parsed;

/** What the package makes of a text. */
export interface Reading {
  readonly documents: readonly ParsedDocument[];
  /** In the order in which the package notices them; no more than `complaintLimit` and one that says that there are more. */
  readonly complaints: readonly Complaint[];
}

/** Reads the documents of a text; gives up on one that is nested too deep. */
export function readDocuments(text: string): Reading | 'too-deep' {
  const tokens: CST.Token[] = [];
  let stray = 0;
  for (const token of new Parser().parse(text)) {
    if (isTooDeep(token)) return 'too-deep';
    if (token.type !== 'error' || stray++ <= complaintLimit) tokens.push(token);
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  limitErrors(composer);
  const documents = [...composer.compose(tokens, true, text.length)] as ParsedDocument[];
  return { documents, complaints: complaintsIn(documents, text.length) };
}

/** What the composer calls for each complaint; each is an error object with a stack, so a million of them exhaust the heap. */
type Notice = (source: unknown, code: string, message: string, warning?: boolean) => void;

/** Has the composer make no more errors than are explained, and one that says that there are more. */
function limitErrors(composer: Composer): void {
  const noticing = composer as unknown as { onError: Notice };
  const { onError } = noticing;
  let count = 0;
  let warnings = 0;
  noticing.onError = (source, code, message, warning) => {
    if ((warning === true ? warnings++ : count++) <= complaintLimit) onError(source, code, message, warning);
  };
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
function complaintsIn(documents: readonly ParsedDocument[], length: number): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const { errors } of documents) {
    for (const { code, message, pos } of errors) {
      const range = textRange(Math.min(pos[0], length), Math.min(pos[1], length));
      complaints.push({ code, message, range });
      if (complaints.length > complaintLimit) return complaints;
    }
  }
  return complaints;
}
