// The syntax tree of a file, parsed when a feature first asks for it and kept until the file changes.
import type { Uri } from '../base/uri';
import type { Query } from '../index/query';
import { parse } from '../syntax/parse';
import type { SyntaxTree } from '../syntax/tree';

/** The tree of a file; an unknown file is an empty text. */
export const treeQuery: Query<Uri, SyntaxTree> = {
  name: 'tree',
  key: (uri) => uri,
  answer: (sources, uri) => parse(sources.file(uri)?.text ?? ''),
};
