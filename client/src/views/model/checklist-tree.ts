// The checklist as a tree: framework, area, item, outcome; items filtered and sorted, parts below the item they belong to.
import type {
  Checklist,
  ChecklistArea,
  ChecklistFramework,
  ChecklistItem,
  ChecklistPlace,
} from '../../../../server/src/protocol';
import { gradeRank, isOpen, type Grade } from './grade';

/** The orders in which items of an area can stand. */
export const checklistSorts = ['framework', 'grade', 'label'] as const;
export type ChecklistSort = (typeof checklistSorts)[number];

/** What of a checklist is shown. */
export interface ChecklistView {
  readonly sort: ChecklistSort;
  /** Only items about which something has to be done. */
  readonly gapsOnly: boolean;
  /** Only items of these grades; empty for all. */
  readonly grades: readonly Grade[];
}

/** The view that hides nothing. */
export const wholeChecklist: ChecklistView = { sort: 'framework', gapsOnly: false, grades: [] };

/** A line of the tree. Its ID stays the same through edits, so that the tree keeps what is open and selected. */
export type ChecklistNode = FrameworkNode | AreaNode | ItemNode | OutcomeNode;

interface Line<Kind extends string, Child> {
  readonly kind: Kind;
  readonly id: string;
  readonly children: readonly Child[];
}

export interface FrameworkNode extends Line<'framework', AreaNode | ItemNode> {
  readonly framework: ChecklistFramework;
}
export interface AreaNode extends Line<'area', ItemNode> {
  readonly area: ChecklistArea;
}
export interface ItemNode extends Line<'item', ItemNode | OutcomeNode> {
  readonly framework: ChecklistFramework;
  readonly item: ChecklistItem;
}
export interface OutcomeNode extends Line<'outcome', never> {
  readonly framework: ChecklistFramework;
  readonly item: ChecklistItem;
  readonly place: ChecklistPlace;
}

/** The frameworks of a checklist; frameworks and areas of which nothing is shown are left out, unless they hold nothing anyway. */
export function checklistTree(checklist: Checklist, view: ChecklistView): readonly FrameworkNode[] {
  const isWhole = !view.gapsOnly && view.grades.length === 0;
  const nodes = checklist.frameworks.map((framework): FrameworkNode => {
    const id = framework.reference;
    const areas = framework.areas.map((area) => areaNode(id, area, framework, view));
    const children = areas.filter((area) => area.children.length > 0);
    return { kind: 'framework', id, framework, children: children.flatMap(withoutNameless) };
  });
  return isWhole ? nodes : nodes.filter((node) => node.children.length > 0);
}

/** How many items a tree shows. */
export function shownItems(nodes: readonly ChecklistNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'item' ? 1 : 0) + shownItems(node.children), 0);
}

/** How many items a checklist holds. */
export function allItems({ frameworks }: Checklist): number {
  return frameworks.reduce((sum, { areas }) => sum + areas.reduce((some, { items }) => some + items.length, 0), 0);
}

function areaNode(above: string, area: ChecklistArea, framework: ChecklistFramework, view: ChecklistView): AreaNode {
  const id = `${above}/${area.id ?? ''}`;
  const known = new Set(area.items.map((item) => item.id));
  const top = area.items.filter(({ within }) => within === undefined || !known.has(within));
  return { kind: 'area', id, area, children: itemNodes(id, top, area, framework, view) };
}

/** What belongs to no area stands among the areas. */
function withoutNameless(node: AreaNode): readonly (AreaNode | ItemNode)[] {
  return node.area.id === undefined ? node.children : [node];
}

function itemNodes(
  above: string,
  items: readonly ChecklistItem[],
  area: ChecklistArea,
  framework: ChecklistFramework,
  view: ChecklistView,
): readonly ItemNode[] {
  const nodes = items.flatMap((item): readonly ItemNode[] => {
    const id = `${above}/${item.id}`;
    const inner = area.items.filter(({ within }) => within === item.id);
    const below = itemNodes(id, inner, area, framework, view);
    if (below.length === 0 && !shows(view, item)) return [];
    const outcomes = item.places.map((place): OutcomeNode => {
      const key = `${id}/${place.module} ${place.outcome ?? ''}`;
      return { kind: 'outcome', id: key, framework, item, place, children: [] };
    });
    return [{ kind: 'item', id, framework, item, children: [...below, ...outcomes] }];
  });
  return sorted(nodes, view.sort);
}

function shows({ gapsOnly, grades }: ChecklistView, item: ChecklistItem): boolean {
  if (gapsOnly && !isOpen(item)) return false;
  return grades.length === 0 || grades.includes(item.grade);
}

function sorted(nodes: readonly ItemNode[], sort: ChecklistSort): readonly ItemNode[] {
  switch (sort) {
    case 'framework':
      return nodes;
    case 'grade':
      return nodes.toSorted((a, b) => Number(isOpen(b.item)) - Number(isOpen(a.item)) || rank(a) - rank(b));
    case 'label':
      return nodes.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b)));
  }
}

function rank({ item }: ItemNode): number {
  return gradeRank(item.grade);
}

function labelOf({ item }: ItemNode): string {
  return item.label ?? item.id;
}
