// A key that stands twice in one mapping; only the first is read.
import { quoted } from '../base/phrases';
import { wholeLines } from '../syntax/edit';
import { fileRule } from './rule';
import { documentAround } from './support/document-at';

export const duplicateKey = fileRule({
  id: 'duplicate-key',
  category: 'structure',
  severity: 'error',
  summary: 'a key stands twice in the same mapping',
  fixable: true,
  *check(file) {
    for (const problem of file.content.syntaxProblems) {
      if (problem.code !== 'duplicate-key') continue;
      const { range, key, first, entry } = problem;
      yield {
        range,
        message: `the key ${quoted(key)} stands here again, and only the first one is read, so this value is lost; keep one of the two`,
        target: key,
        document: documentAround(file, range.start),
        related: [{ uri: file.uri, range: first, message: `the ${quoted(key)} that is read` }],
        fixes: [
          {
            title: `Remove the second "${key}"`,
            safe: false,
            changes: [{ op: 'replace', range: wholeLines(file.text, entry), text: '' }],
          },
        ],
      };
    }
  },
});
