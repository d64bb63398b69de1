// The search for symbols: what is found, in which order.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { symbolLimit, workspaceSymbols } from './workspace-symbols';

const fixture = `
#- m1.module.yaml
kind: module
id: CC701
title: Communicating across a care journey
outcomes:
  - {id: LO1, statement: Establish rapport with people.}
  - id: LO2
    statement: |
      🙂 Adapt
      explanations.
#- m2.curriculum.yaml crlf
kind: module
id: CC702
title: Planning care
outcomes: [{id: LO1, statement: Plan care together.}, {statement: No ID yet.}]
---
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, label: Shared record, statement: Update the record.}]
---
kind: programme
id: pgcert
title: PgCert in Care Coordination
outcomes: [{id: PO1, statement: Lead a plan.}]
---
kind: settings
`;

const { snapshot } = openFixture(parseFixture(fixture));

function found(query: string, limit = 200): readonly string[] {
  return workspaceSymbols(snapshot, query)
    .slice(0, limit)
    .map(({ kind, name, container, uri, range }) => {
      const text = snapshot.file(uri)?.text.slice(range.start, range.end) ?? '';
      return `${kind} ${name}${container === undefined ? '' : ` in ${container}`} at [${text}]`;
    });
}

describe('workspace symbols', () => {
  it('finds documents by ID before what stands in them', () => {
    assert.deepEqual(found('cc70'), [
      'module CC701 Communicating across a care journey at [CC701]',
      'module CC702 Planning care at [CC702]',
      'outcome LO1 Establish rapport with people. in CC701 at [LO1]',
      'outcome LO2 🙂 Adapt explanations. in CC701 at [LO2]',
      'outcome No ID yet. in CC702 at [statement]',
      'outcome LO1 Plan care together. in CC702 at [LO1]',
    ]);
  });

  it('finds one outcome by its ID and that of its module', () => {
    assert.deepEqual(found('CC702 lo1'), ['outcome LO1 Plan care together. in CC702 at [LO1]']);
  });

  it('finds a framework item by label, also in a bundled framework, beginnings first', () => {
    assert.equal(found('listen')[0], 'item REL-03 Listening to opinions in hee-coordinated-care at [REL-03]');
    assert.equal(found('active list')[0], 'item COM-01 Active listening in hee-coordinated-care at [COM-01]');
    assert.deepEqual(found('shared record'), ['item BC-1 Shared record in local at [BC-1]']);
  });

  it('finds words of a statement, over line ends', () => {
    assert.deepEqual(found('adapt explanations'), ['outcome LO2 🙂 Adapt explanations. in CC701 at [LO2]']);
  });

  it('finds initials and letters in order, after everything that holds the word', () => {
    assert.deepEqual(found('caacj'), ['module CC701 Communicating across a care journey at [CC701]']);
    assert.deepEqual(found('plnngcr'), ['module CC702 Planning care at [CC702]']);
  });

  it('lists documents for an empty query', () => {
    assert.deepEqual(found(''), [
      'module CC701 Communicating across a care journey at [CC701]',
      'module CC702 Planning care at [CC702]',
      'framework hee-coordinated-care Coordinated Care: Our Forward View at [hee-coordinated-care]',
      'overlay local at [local]',
      'programme pgcert PgCert in Care Coordination at [pgcert]',
      'settings settings at [settings]',
    ]);
  });

  it('finds nothing for letters that occur nowhere', () => {
    assert.deepEqual(found('zqx'), []);
  });

  it('gives the best alone when there are too many', () => {
    const many = Array.from({ length: 300 }, (_, nth) => `kind: module\nid: X${String(nth)}\ntitle: Many`);
    const crowd = openFixture(parseFixture(`${many.join('\n---\n')}\n---\nkind: module\nid: Many\ntitle: The one`));
    const symbols = workspaceSymbols(crowd.snapshot, 'many');
    assert.equal(symbols.length, symbolLimit);
    assert.equal(symbols[0]?.name, 'Many The one');
    assert.deepEqual(
      symbols.slice(1, 4).map(({ name }) => name),
      ['X0 Many', 'X1 Many', 'X10 Many'],
    );
  });
});
