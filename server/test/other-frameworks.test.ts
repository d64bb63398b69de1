// The bundled frameworks beside the home framework, and the crosswalks between them: whole, by the counts of their sources.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FrameworkFacts, ItemFacts } from '../src/core/index/facts';
import { crosswalksOf } from '../src/core/index/crosswalks';
import { frameworkQuery, viewQuery } from '../src/core/index/framework-view';
import { itemsOf, type Framework } from '../src/core/model/framework';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';

const { snapshot } = new Workspace({ bundled: bundledFrameworks });

function factsOf(reference: string): FrameworkFacts {
  const found = snapshot.ask(frameworkQuery, reference);
  assert.equal(found.status, 'exact', reference);
  assert.ok(found.framework !== undefined);
  return found.framework.facts;
}

/** The IDs below an item, one level down, in order. */
function below(framework: FrameworkFacts, id: string): readonly string[] {
  return framework.items.filter(({ parent }) => parent === id).map((item) => item.id);
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${prefix}${String(place + 1)}`);
}

function ofType(framework: FrameworkFacts, type: string): readonly ItemFacts[] {
  return framework.items.filter((item) => item.type === type);
}

describe('sfc-care-coordination-functions@2016.1', () => {
  const sfc = factsOf('sfc-care-coordination-functions@2016.1');

  it('has the five functions, four learning priorities and four arrangements of the source, and asks for the functions', () => {
    const ids = sfc.items.map(({ id }) => id);
    assert.deepEqual(ids, [...numbered('SFC-', 5), ...numbered('SFC-L', 4), ...numbered('SFC-A', 4)]);
    assert.deepEqual(
      ofType(sfc, 'function').map(({ id }) => id),
      numbered('SFC-', 5),
    );
    assert.deepEqual(sfc.requiredTypes, ['function']);
  });

  it('ties each staffing arrangement to the involvement that a role profile names', () => {
    assert.deepEqual(
      ofType(sfc, 'arrangement').map(({ involvement }) => involvement),
      ['full-time', 'mixed', 'part-time', 'everyone'],
    );
  });

  it("hands on the survey's own caution, with its sample", () => {
    const notes =
      snapshot.file('care-curriculum:/frameworks/sfc-care-coordination-functions.framework.yaml')?.text ?? '';
    for (const words of ['with caution', '243 questionnaires', '144 from staff'])
      assert.ok(notes.includes(words), words);
  });
});

describe('nwl-integrated-care@2014.1', () => {
  const nwl = factsOf('nwl-integrated-care@2014.1');

  it('has the four essential interventions, which are all that a programme is asked for, as something to be taught', () => {
    assert.deepEqual(
      ofType(nwl, 'intervention').map(({ id }) => id),
      numbered('NWL-INT-', 4),
    );
    assert.deepEqual(nwl.requiredTypes, ['intervention']);
    assert.deepEqual(nwl.policy, { evidence: 'taught', enforce: 'information' });
  });

  const checklists: readonly (readonly [id: string, items: string, count: number])[] = [
    ['NWL-SET', 'NWL-SET-', 4],
    ['NWL-SC', 'NWL-SC-', 3],
    ['NWL-SC-B', 'NWL-SC-B', 10],
    ['NWL-BC', 'NWL-BC-', 3],
    ['NWL-PC', 'NWL-PC-', 3],
    ['NWL-CC', 'NWL-CC-', 4],
    ['NWL-CAR', 'NWL-CAR-', 4],
    ['NWL-TEC', 'NWL-TEC-', 5],
    ['NWL-MDT-M', 'NWL-MDT-M', 6],
    ['NWL-MDT-O', 'NWL-MDT-O', 6],
    ['NWL-MDT-W', 'NWL-MDT-W', 3],
    ['NWL-MDT-A', 'NWL-MDT-A', 4],
    ['NWL-CO-B', 'NWL-CO-B', 4],
    ['NWL-CO-W', 'NWL-CO-W', 5],
    ['NWL-CP-P', 'NWL-CP-P', 8],
    ['NWL-CP-S', 'NWL-CP-S', 10],
    ['NWL-CP-C', 'NWL-CP-C', 11],
    ['NWL-CP-D', 'NWL-CP-D', 3],
    ['NWL-IN', 'NWL-IN-', 3],
  ];
  for (const [id, items, count] of checklists) {
    it(`has ${String(count)} items in the checklist ${id}`, () => {
      assert.deepEqual(below(nwl, id), numbered(items, count));
    });
  }

  it('has no other checklist, and four items that stand by themselves', () => {
    assert.deepEqual(
      ofType(nwl, 'checklist')
        .map(({ id }) => id)
        .sort(),
      checklists.map(([id]) => id).sort(),
    );
    const lists = new Set(checklists.map(([id]) => id));
    const alone = ofType(nwl, 'checklist-item').filter(({ parent }) => parent === undefined || !lists.has(parent));
    assert.deepEqual(alone.map(({ id }) => id).sort(), ['NWL-CO-L', 'NWL-CO-S', 'NWL-CP-X', 'NWL-MDT-P']);
    assert.equal(ofType(nwl, 'checklist-item').length, 4 + checklists.reduce((sum, [, , count]) => sum + count, 0));
  });

  it('holds the checklists of each intervention under it', () => {
    assert.deepEqual(below(nwl, 'NWL-INT-1'), ['NWL-SC', 'NWL-SC-B', 'NWL-BC']);
    assert.deepEqual(below(nwl, 'NWL-INT-2'), ['NWL-MDT-M', 'NWL-MDT-O', 'NWL-MDT-P', 'NWL-MDT-W', 'NWL-MDT-A']);
    assert.deepEqual(below(nwl, 'NWL-INT-3'), ['NWL-CO-S', 'NWL-CO-B', 'NWL-CO-W', 'NWL-CO-L']);
    assert.deepEqual(below(nwl, 'NWL-INT-4'), ['NWL-CP-P', 'NWL-CP-S', 'NWL-CP-C', 'NWL-CP-X', 'NWL-CP-D']);
  });
});

describe('relational-coordination@1.0', () => {
  it('has the seven dimensions', () => {
    const rc = factsOf('relational-coordination@1.0');
    assert.deepEqual(
      ofType(rc, 'dimension').map(({ id }) => id),
      numbered('RC-', 7),
    );
  });
});

describe('every bundled framework', () => {
  for (const [uri, file] of bundledFrameworks) {
    const [document] = file.content.documents;
    if (document?.kind !== 'framework') continue;
    it(`${uri} gives every item a type, a short label, a statement and the section it comes from`, () => {
      for (const item of itemsOf(document satisfies Framework)) {
        const id = item.id?.value ?? '';
        assert.ok((item.label?.value.length ?? 61) <= 60, `${id} has a label of at most 60 characters`);
        assert.ok((item.statement?.value.length ?? 0) > 15, `${id} has a statement`);
      }
      for (const { id, type, section } of factsOf(`${document.id?.value ?? ''}@${document.version?.value ?? ''}`).items)
        assert.ok(type !== undefined && section !== undefined, `${id} has a type and a section`);
    });
  }
});

describe('bundled crosswalks', () => {
  const crosswalks = crosswalksOf(snapshot, 'hee-coordinated-care');

  it('lead from the home framework to each of the others', () => {
    assert.deepEqual(crosswalks.map(({ id }) => id).sort(), [
      'hee-to-nwl',
      'hee-to-relational-coordination',
      'hee-to-sfc',
    ]);
  });

  for (const { id, from = '', to = '', links } of crosswalks) {
    it(`${id} names items that are there, each pair once, and no item as exactly two`, () => {
      const [first, second] = [from, to].map((reference) => snapshot.ask(viewQuery, { reference, overlays: [] }));
      for (const link of links) {
        assert.ok(first?.byId.has(link.from) === true, `${link.from} is an item of ${from}`);
        assert.ok(second?.byId.has(link.to) === true, `${link.to} is an item of ${to}`);
      }
      assert.equal(new Set(links.map((link) => `${link.from} ${link.to}`)).size, links.length);
      const exact = links.filter(({ match }) => match === 'exact');
      assert.equal(new Set(exact.map((link) => link.from)).size, exact.length);
      assert.equal(new Set(exact.map((link) => link.to)).size, exact.length);
    });
  }

  it('hold the seven themes and the seven dimensions to be exactly the same, in order', () => {
    const links = crosswalks.find(({ id }) => id === 'hee-to-relational-coordination')?.links ?? [];
    const themes = ['COM-T1', 'COM-T2', 'COM-T3', 'COM-T4', 'REL-T1', 'REL-T2', 'REL-T3'];
    assert.deepEqual(
      links.map(({ from, to, match }) => `${from} ${to} ${match}`),
      themes.map((id, place) => `${id} RC-${String(place + 1)} exact`),
    );
  });
});

describe('docs/frameworks.md', () => {
  const page = readFileSync('docs/frameworks.md', 'utf8').replace(/\r\n/g, '\n');

  it('has a section for every document that comes with the tool, with as many items or links as the tool reads', () => {
    for (const [uri, file] of bundledFrameworks) {
      const [document] = file.content.documents;
      const section = page
        .split(/^### /m)
        .find((one) => one.includes(`(../frameworks/${uri.split('/').at(-1) ?? ''})`));
      assert.ok(section !== undefined && document !== undefined, uri);
      const row = (name: string): number =>
        [...(new RegExp(`^\\| ${name} \\| (.*) \\|$`, 'm').exec(section)?.[1] ?? '').matchAll(/\d+ [a-z]/g)].reduce(
          (sum, [text]) => sum + Number.parseInt(text, 10),
          0,
        );
      if (document.kind === 'framework') assert.equal(row('items'), itemsOf(document).length, uri);
      else if (document.kind === 'crosswalk')
        assert.match(section, new RegExp(`\\| links \\| ${String(document.links.length)}: `));
      else assert.fail(document.kind);
    }
  });

  it('hands on what the sources say against themselves, and that an example is an example', () => {
    for (const words of [
      'sample size (243 questionnaires',
      'Example only.',
      'prints no date',
      "this project's reading",
    ])
      assert.ok(page.includes(words), words);
  });
});
