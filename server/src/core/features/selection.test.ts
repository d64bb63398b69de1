// How a selection grows.
import { checkSelections } from '../../../test/check-navigation';

describe('selection', () => {
  it('grows from a value over entry, item and list to the document', () => {
    checkSelections('kind: module\noutcomes:\n  - id: L$0O1\n    statement: x\n  - id: LO2\n', [
      'LO1',
      'id: LO1',
      'id: LO1\n    statement: x',
      '- id: LO1\n    statement: x',
      '- id: LO1\n    statement: x\n  - id: LO2',
      'outcomes:\n  - id: LO1\n    statement: x\n  - id: LO2',
      'kind: module\noutcomes:\n  - id: LO1\n    statement: x\n  - id: LO2',
    ]);
  });

  it('grows through flow style and quotes', () => {
    checkSelections('id: M1\nx: [{a: "🙂 wo$0rd"}, b]', [
      '🙂 word',
      '"🙂 word"',
      'a: "🙂 word"',
      '{a: "🙂 word"}',
      '[{a: "🙂 word"}, b]',
      'x: [{a: "🙂 word"}, b]',
    ]);
  });

  it('stays within its document', () => {
    checkSelections('#- t.curriculum.yaml crlf\nkind: module\n---\nki$0nd: role\nid: r\n---\nkind: overlay\n', [
      'kind',
      'kind: role',
      'kind: role\r\nid: r',
      '---\r\nkind: role\r\nid: r',
    ]);
  });

  it('begins with the entry behind its colon, and with the file where nothing stands', () => {
    checkSelections('kind:  $0 module\nid: M1', ['kind:   module']);
    checkSelections('kind: module\n\n\n$0', []);
    checkSelections('$0', []);
  });

  it('grows in half-typed text', () => {
    checkSelections('kind: module\nx: {a: [b$0', ['b', '[b', 'a: [b', '{a: [b', 'x: {a: [b']);
  });
});
