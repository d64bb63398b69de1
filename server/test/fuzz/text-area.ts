// Text → findings: nothing throws, ranges lie in the text, both parsers agree, and the work is bounded.
import assert from 'node:assert/strict';
import type { Snapshot } from '../../src/core/snapshot';
import { fullParse } from '../../src/core/syntax/full-parse';
import { fastParse } from '../../src/core/syntax/fast/fast-parse';
import type { Area } from './area';
import { assertInside, exchanged, inBoundedTime, withText } from './base-workspace';
import { mutatedText } from './mutations';

/** The most processor time for a text of up to some 25,000 characters. */
const longestMs = 4000;

export const textArea: Area<string> = {
  name: 'text',
  batch: 60,
  cases: mutatedText,
  check: (text) => {
    inBoundedTime(() => {
      const { tree } = fastParse(text);
      if (tree !== undefined) assert.deepEqual(tree, fullParse(text));
      withText(text, checkFindings);
    }, longestMs);
  },
};

function checkFindings(snapshot: Snapshot): void {
  for (const uri of snapshot.uris()) {
    const { diagnostics, faults } = snapshot.findings(uri);
    for (const { error } of faults) throw error;
    const { length } = snapshot.file(uri)?.text ?? '';
    for (const { range, rule, related, message } of diagnostics) {
      assertInside(range, length, rule);
      assert.ok(
        message.length > 0 && message.length < 2000,
        `the message of ${rule} has ${String(message.length)} characters`,
      );
      for (const place of related) {
        const file = snapshot.file(place.uri);
        assert.ok(file !== undefined, `${rule} relates to ${place.uri}, which is not there`);
        assertInside(place.range, file.text.length, `a related place of ${rule}`);
      }
    }
  }
  assert.ok(snapshot.uris().includes(exchanged));
  for (const programme of snapshot.programmes()) snapshot.coverage(programme);
}
