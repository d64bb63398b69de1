// One file of a workspace: its text and what it tells the others are kept; its documents are read off the text when asked for.
import { stepsEnd } from '../base/steps';
import type { Uri } from '../base/uri';
import { contentSteps, readContent, type FileContent } from '../model/lower';
import { summarise, type FileSummary } from './summarise';
import { textLimit } from './text-limit';

/** A file that is there but whose text cannot be had, and why, in words that end a sentence. */
export interface Unreadable {
  readonly unreadable: string;
}

/** What a workspace is told about a file: its text, or why there is none. */
export type FileText = string | Unreadable;

/** A file that has been read: plain data, which a disk can hold. */
export interface FileReading {
  /** Empty for a file that cannot be read. */
  readonly text: string;
  readonly unreadable: string | undefined;
  readonly summary: FileSummary;
}

/** A file of a workspace. */
export interface FileState {
  readonly uri: Uri;
  readonly text: string;
  readonly unreadable: string | undefined;
  /** Whether it comes with the tool; such a file is never reported on. */
  readonly bundled: boolean;
  /** All that the text says by itself, read off the text when asked for; the same text always gives the same. */
  readonly content: FileContent;
  readonly summary: FileSummary;
}

/** What reading a file depends on beside its text. */
export interface ReadOptions {
  /** Whether it comes with the tool. */
  readonly bundled?: boolean;
}

/** What reading a file gives: what is kept of it, and its content. */
export interface ReadFile {
  readonly reading: FileReading;
  readonly content: FileContent;
}

/** Reads one file; gives its content beside what is kept of it. Promises a reading for every input. */
export function readFile(uri: Uri, given: FileText, options: ReadOptions = {}): ReadFile {
  return stepsEnd(fileSteps(uri, given, options));
}

/** The same in steps, between which the caller may give up. */
export function* fileSteps(
  uri: Uri,
  given: FileText,
  { bundled = false }: ReadOptions = {},
): Generator<void, ReadFile> {
  const unreadable = typeof given === 'string' ? faultOf(given) : given.unreadable;
  const text = typeof given === 'string' && unreadable === undefined ? given : '';
  const content = unreadable === undefined ? yield* contentSteps(uri, text) : nothing;
  const isRead = content.broken.length === 0 && content.syntaxProblems.every(({ code }) => code !== 'syntax');
  const isWhole = unreadable === undefined && isRead;
  return { reading: { text, unreadable, summary: summarise(content.documents, { isWhole, bundled }) }, content };
}

/** What a file's text says; of one that cannot be read, nothing. */
export function contentOf(uri: Uri, text: string, unreadable: string | undefined): FileContent {
  return unreadable === undefined ? readContent(uri, text) : nothing;
}

const nothing: FileContent = {
  tree: () => ({ documents: [], problems: [], broken: [] }),
  documents: [],
  syntaxProblems: [],
  shapeProblems: [],
  foreignTexts: [],
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
