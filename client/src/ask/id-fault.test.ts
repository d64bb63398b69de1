// An ID is told apart from what is empty, taken or no ID.
import assert from 'node:assert/strict';
import { idFault } from './id-fault';

describe('the fault of an ID', () => {
  it('is named', () => {
    assert.equal(idFault('', []), 'empty');
    assert.equal(idFault('CC 701', []), 'unsound');
    assert.equal(idFault('-CC701', []), 'unsound');
    assert.equal(idFault('a'.repeat(81), []), 'unsound');
    assert.equal(idFault('CC701', ['CC701']), 'taken');
  });

  it('is none in an ID of any alphabet', () => {
    for (const id of ['CC701', 'pgcert-care.coordination_2', 'gofal-cydlynol', '7', 'Ŵyneb'])
      assert.equal(idFault(id, ['cc701']), undefined);
  });
});
