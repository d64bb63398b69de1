// The branches of a programme in an outline: outcomes, modules by stage, pathways.
import type { TextRange } from '../../base/text-range';
import type { ModuleReference, Programme } from '../../model/programme';
import type { Snapshot } from '../../snapshot';
import { nodeAt } from '../../syntax/navigate';
import type { MapNode } from '../../syntax/tree';
import { branch, detailOf, group, leaf, type Branch } from './branch';

/** What stands in a programme, group by group. */
export function programmeBranches(programme: Programme, root: MapNode, snapshot: Snapshot): readonly Branch[] {
  const { frameworks, outcomes, modules, pathways } = programme;
  return [
    ...group(
      'Frameworks',
      'frameworks',
      root,
      frameworks.map((text) => leaf('link', text, undefined)),
    ),
    ...group(
      'Outcomes',
      'outcomes',
      root,
      outcomes.map((one) => branch('outcome', one.id?.value, one.statement?.value, one)),
    ),
    ...group('Modules', 'modules', root, byStage(modules, root, snapshot), modules.length),
    ...group(
      'Pathways',
      'pathways',
      root,
      pathways.map((one) => branch('pathway', one.id?.value, one.title?.value, one)),
    ),
  ];
}

/** Neighbours of one stage are put together where there is more than one stage. */
function byStage(modules: readonly ModuleReference[], root: MapNode, snapshot: Snapshot): readonly Branch[] {
  const runs: ModuleReference[][] = [];
  for (const reference of modules) {
    const run = runs.at(-1);
    if (run?.[0]?.stage === reference.stage) run.push(reference);
    else runs.push([reference]);
  }
  if (runs.length < 2) return modules.map((reference) => memberBranch(reference, root, snapshot));
  return runs.map((run) => {
    const members = run.map((reference) => memberBranch(reference, root, snapshot));
    const ranges = members.map(({ range }) => range);
    const stage = `Stage ${String(run[0]?.stage ?? 1)}`;
    return branch('group', stage, String(run.length), { range: union(ranges), head: ranges[0] ?? none }, members);
  });
}

function memberBranch(reference: ModuleReference, root: MapNode, snapshot: Snapshot): Branch {
  const { module, optional, pathways, path } = reference;
  const title = snapshot.facts('module', module.value)[0]?.facts.title;
  const name = title === undefined ? module.value : `${module.value} ${title}`;
  const paths = pathways.map(({ value }) => value).join(', ');
  return branch('module', name, detailOf(optional ? 'optional' : 'core', paths), {
    range: nodeAt(root, path)?.range ?? module.range,
    head: module.range,
  });
}

const none: TextRange = { start: 0, end: 0 };

function union(ranges: readonly TextRange[]): TextRange {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}
