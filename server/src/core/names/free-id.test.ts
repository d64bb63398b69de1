// The next ID in a list, also behind numbers that a JavaScript number cannot hold.
import { strict as assert } from 'node:assert';
import { freeId } from './free-id';

describe('the next free ID', () => {
  for (const [taken, next] of [
    [['LO1', 'LO2', 'LO3'], 'LO4'],
    [['LO09'], 'LO10'],
    [['LO3', 'LO1', 'LO2'], 'LO4'],
    [['reflect'], 'LO1'],
    [[], 'LO1'],
    [['LO9007199254740992', 'LO9007199254740993', 'LO9007199254740992'], 'LO1'],
    [['1'.repeat(400)], 'LO1'],
  ] as const)
    it(`behind ${JSON.stringify(taken).slice(0, 60)} is ${next}`, () => assert.equal(freeId(taken, 'LO'), next));
});
