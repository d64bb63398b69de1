// Plays every transcript; with UPDATE_FIXTURES set, what really happened is written back, a crash excepted.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseTranscript, played } from './transcript';

const folder = 'server/test/cli/transcripts';

describe('command line transcripts', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replace(/\.txt$/, '').replaceAll('-', ' '), async () => {
      const path = `${folder}/${name}`;
      const expected = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
      const transcript = parseTranscript(expected);
      assert.ok(transcript.commands.length > 0, 'a transcript has a command');
      const found = await played(transcript);
      assert.ok(!/^2> care-curriculum failed:/m.test(found) || expected.includes('care-curriculum failed:'), found);
      if (process.env['UPDATE_FIXTURES'] === undefined) assert.equal(found, expected);
      else if (found !== expected) writeFileSync(path, found);
    });
  }
});
