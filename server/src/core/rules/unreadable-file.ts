// A file that is there but gives no text, so that nothing in it is checked.
import { textRange } from '../base/text-range';
import { fileRule } from './rule';

export const unreadableFile = fileRule({
  id: 'unreadable-file',
  category: 'structure',
  severity: 'error',
  summary: 'a file cannot be read, so nothing in it is checked',
  fixable: false,
  *check({ unreadable }) {
    if (unreadable === undefined) return;
    yield { range: textRange(0, 0), message: `this file cannot be read: ${unreadable}` };
  },
});
