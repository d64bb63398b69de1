// What can be searched for in a file, as one small text: thousands of files are looked through at every letter typed.
import { compareText } from '../../base/diagnostic';
import type { Uri } from '../../base/uri';
import type { FileState } from '../../index/file-state';
import type { Query } from '../../index/query';
import { candidatesOf, type Candidate } from './candidates';

/** One line for each candidate of a file: kind, ID, label, words, container, parted by tabs, in lower case. */
export const symbolLinesQuery: Query<Uri, string> = {
  name: 'symbol-lines',
  lasting: true,
  key: (uri) => uri,
  answer: (sources, uri) => fileCandidates(sources.file(uri)).map(lineOf).join(''),
};

/** The candidates of a file in the order of its lines: documents, items, outcomes, each as written. */
export function fileCandidates(file: FileState | undefined): readonly Candidate[] {
  const all = (file?.content.documents ?? []).flatMap((document) => [...candidatesOf(document)]);
  return all.sort((a, b) => compareText(letterOf(a.kind), letterOf(b.kind)));
}

function lineOf({ kind, id, label, words, container }: Candidate): string {
  return `${letterOf(kind)}\t${flat(id)}\t${flat(label)}\t${flat(words)}\t${flat(container)}\n`.toLowerCase();
}

/** Without what parts the fields. */
function flat(field: string): string {
  return field.includes('\n') || field.includes('\t') ? field.replace(/\s+/g, ' ') : field;
}

/** `a` for documents, `b` for items, `c` for outcomes: the order in which equals are shown. */
function letterOf(kind: Candidate['kind']): string {
  if (kind === 'outcome') return 'c';
  return kind === 'item' ? 'b' : 'a';
}
