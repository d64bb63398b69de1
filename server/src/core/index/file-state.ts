// One file of a workspace: its text and all that follows from this text alone, worked out once.
import type { Uri } from '../base/uri';
import { readContent, type FileContent } from '../model/lower';
import { summarise, type FileSummary } from './summarise';
import { textLimit } from './text-limit';

/** A file that is there but whose text cannot be had, and why, in words that end a sentence. */
export interface Unreadable {
  readonly unreadable: string;
}

/** What a workspace is told about a file: its text, or why there is none. */
export type FileText = string | Unreadable;

/** A file as the engine keeps it. */
export interface FileState {
  readonly uri: Uri;
  readonly text: string;
  readonly unreadable: string | undefined;
  /** Whether it comes with the tool; such a file is never reported on. */
  readonly bundled: boolean;
  readonly content: FileContent;
  readonly summary: FileSummary;
}

/** Reads one file. Promises a state for every input. */
export function readFile(uri: Uri, given: FileText, bundled: boolean): FileState {
  const unreadable = typeof given === 'string' ? faultOf(given) : given.unreadable;
  const text = typeof given === 'string' && unreadable === undefined ? given : '';
  const content = unreadable === undefined ? readContent(uri, text) : nothing;
  return { uri, text, unreadable, bundled, content, summary: summarise(content.documents, bundled) };
}

const nothing: FileContent = {
  documents: [],
  syntaxProblems: [],
  shapeProblems: [],
  broken: [],
  ignores: [],
  announced: undefined,
};

function faultOf(text: string): string | undefined {
  if (text.length > textLimit) {
    const size = (text.length / 1_000_000).toFixed(1);
    return `it holds ${size} million characters and at most ${String(textLimit / 1_000_000)} million are read; split it into several files`;
  }
  if (text.includes('\0')) return 'it holds binary data and no text; check that it was saved as a YAML file in UTF-8';
  return undefined;
}
