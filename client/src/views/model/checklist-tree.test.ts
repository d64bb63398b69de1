// The tree of the checklist: areas, parts, filters, orders, and IDs that outlive an edit.
import assert from 'node:assert/strict';
import type { Checklist, ChecklistItem } from '../../../../server/src/protocol';
import { derivedBy, words } from './test-data';
import { standingText } from './checklist-text';
import { allItems, checklistTree, shownItems, wholeChecklist, type ChecklistNode } from './checklist-tree';

function item(id: string, given: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    ...{ id, label: undefined, type: 'component', within: undefined, overlay: undefined, places: [], derived: [] },
    ...{ grade: 'none', missing: 'declared', level: undefined, required: true, gap: true, waivedUntil: undefined },
    notApplicable: undefined,
    ...given,
  };
}

const place = { module: 'A', outcome: 'LO1', level: undefined, grade: 'assessed', summative: true } as const;
const met = { grade: 'assessed', gap: false, places: [place] } as const;

const checklist: Checklist = {
  programme: { id: 'P', title: undefined, award: undefined, uri: undefined },
  frameworks: [
    {
      ...{ reference: 'mini@1', name: 'mini@1', title: undefined, asked: 4, reached: 1 },
      areas: [
        {
          ...{ id: 'COM', label: 'Communication', asked: 3, reached: 1 },
          items: [
            item('COM', { gap: false, required: false }),
            item('COM-01', { ...met, label: 'Zeal' }),
            item('COM-02', { label: 'Care', grade: 'declared' }),
            item('COM-02a', { within: 'COM-02', required: false, gap: false }),
            item('COM-03', { label: 'Waived', waivedUntil: '2027-01-01' }),
          ],
        },
        { id: undefined, label: undefined, asked: 1, reached: 0, items: [item('X-1')] },
      ],
    },
    {
      ...{ reference: 'whole@1', name: 'whole@1', title: undefined, asked: 1, reached: 1 },
      areas: [{ id: 'W', label: undefined, asked: 1, reached: 1, items: [item('W-1', met)] }],
    },
  ],
};

function render(nodes: readonly ChecklistNode[], depth = 0): string {
  return nodes
    .map((node) => `${'  '.repeat(depth)}${node.id.split('/').at(-1) ?? ''}\n${render(node.children, depth + 1)}`)
    .join('');
}

describe('the tree of the checklist', () => {
  it('holds areas, items, their parts and their outcomes; what has no area stands beside the areas', () => {
    const tree = checklistTree(checklist, wholeChecklist);
    assert.equal(
      render(tree),
      `mini@1
  COM
    COM
    COM-01
      A LO1
    COM-02
      COM-02a
    COM-03
  X-1
whole@1
  W
    W-1
      A LO1
`,
    );
    assert.deepEqual([shownItems(tree), allItems(checklist)], [7, 7]);
  });

  it('shows gaps only, without what is waived and without what is then empty', () => {
    const tree = checklistTree(checklist, { ...wholeChecklist, gapsOnly: true });
    assert.equal(render(tree), 'mini@1\n  COM\n    COM-02\n  X-1\n');
    assert.equal(shownItems(tree), 2);
  });

  it('shows some grades, and an item that does not fit for the sake of its parts', () => {
    const tree = checklistTree(checklist, { ...wholeChecklist, grades: ['none'] });
    assert.equal(render(tree), 'mini@1\n  COM\n    COM\n    COM-02\n      COM-02a\n    COM-03\n  X-1\n');
  });

  it('sorts by label or by what is most wanting', () => {
    const items = (sort: 'label' | 'grade') => {
      const [framework] = checklistTree(checklist, { ...wholeChecklist, sort });
      return framework?.children[0]?.children.map(({ id }) => id.split('/').at(-1));
    };
    assert.deepEqual(items('label'), ['COM-02', 'COM', 'COM-03', 'COM-01']);
    assert.deepEqual(items('grade'), ['COM-02', 'COM', 'COM-03', 'COM-01']);
  });

  it('gives every line an ID of its own that filters and orders leave alone', () => {
    const ids = (nodes: readonly ChecklistNode[]): readonly string[] =>
      nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    const whole = ids(checklistTree(checklist, wholeChecklist));
    assert.equal(new Set(whole).size, whole.length);
    const some = ids(checklistTree(checklist, { sort: 'label', gapsOnly: true, grades: ['none', 'declared'] }));
    assert.deepEqual(
      some.filter((id) => !whole.includes(id)),
      [],
    );
  });
});

describe('a line of the checklist', () => {
  it('says how an item stands, and whether what is derived for it is derived in part', () => {
    assert.equal(standingText(item('A', { ...met, level: 'mastered' }), words), 'assessed, mastered');
    assert.equal(standingText(item('A', { overlay: 'north' }), words), 'not covered, gap, added by north');
    assert.equal(standingText(item('A', { waivedUntil: '2027-01-01' }), words), 'not covered, waived until 2027-01-01');
    const both = item('A', { derived: [derivedBy('exact', { partial: true }), derivedBy('exact', { item: 'X-2' })] });
    assert.equal(
      standingText(both, words),
      'not covered, gap, derived in part through X-1 (taught), derived through X-2 (taught)',
    );
  });
});
