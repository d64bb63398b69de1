// What becomes of a framework's items from one version to another.
import { viewQuery, type FrameworkView, type ViewItem } from './framework-view';
import type { Query } from './query';

/** What a later version makes of an item; `renamed` has one successor, `split` has several, `retired` and `gone` have none. */
export interface ItemFate {
  readonly fate: 'kept' | 'renamed' | 'split' | 'retired' | 'gone';
  readonly successors: readonly ViewItem[];
}

/** The fate of an item in another version of its framework. */
export function fateOf(id: string, next: FrameworkView): ItemFate {
  const there = next.byId.get(id);
  if (there === undefined) return { fate: 'gone', successors: [] };
  if (!there.retired) return { fate: 'kept', successors: [] };
  const successors = there.replacedBy.flatMap((one) => next.byId.get(one) ?? []).filter(({ retired }) => !retired);
  if (successors.length > 1) return { fate: 'split', successors };
  return { fate: successors.length === 1 ? 'renamed' : 'retired', successors };
}

/** Two versions of a framework, as references. */
export interface VersionStepRequest {
  readonly from: string;
  readonly to: string;
}

/** What differs from one version to another. */
export interface VersionStep {
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The items that people have to decide about: split, retired or gone. */
  readonly open: readonly string[];
  /** Items that the other version asks for, that succeed nothing. */
  readonly added: readonly string[];
}

/** The step between two versions, or undefined where one of them is not here. */
export const versionStepQuery: Query<VersionStepRequest, VersionStep | undefined> = {
  name: 'version-step',
  key: ({ from, to }) => JSON.stringify([from, to]),
  answer: (sources, { from, to }) => {
    const [before, after] = [from, to].map((reference) => sources.ask(viewQuery, { reference, overlays: [] }));
    if (before === undefined || after === undefined) return undefined;
    const renamed: { readonly from: string; readonly to: string }[] = [];
    const open: string[] = [];
    const succeeding = new Set<string>();
    for (const { id } of before.items) {
      const { fate, successors } = fateOf(id, after);
      const [only] = successors;
      if (fate === 'renamed' && only !== undefined) renamed.push({ from: id, to: only.id });
      else if (fate !== 'kept') open.push(id);
      for (const successor of successors) succeeding.add(successor.id);
    }
    const isNew = ({ id, retired }: ViewItem): boolean => !retired && !before.byId.has(id) && !succeeding.has(id);
    return { renamed, open, added: after.items.filter(isNew).map(({ id }) => id) };
  },
};
