// `explain`: the page of a rule, all that is known of a competency, or a crosswalk with its gaps.
import { nearest } from '../../core/base/nearest';
import { listed, quoted } from '../../core/base/phrases';
import { rules } from '../../core/rules';
import { competencyText, foundItems, knownItems } from '../competency-text';
import { crosswalkText, foundCrosswalks } from '../crosswalk-text';
import { loadPaths } from '../load';
import { pageText } from '../page-text';
import { progressFor } from '../progress';
import type { ExplainRequest } from '../request';
import { styleOf } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { UsageError } from '../usage-error';

/** Carries out `explain`. */
export async function explain(request: ExplainRequest, around: Surroundings): Promise<CommandResult> {
  const style = styleOf(request.common, around);
  const ruleIds = rules.map(({ id }) => id);
  if (ruleIds.includes(request.id)) {
    return { text: pageText(await rulePage(request.id), style), exitCode: exitCodes.fine };
  }
  const progress = progressFor(request.common, around);
  const loaded = await loadPaths(['.'], around, progress, { mayBeEmpty: true });
  progress.clear();
  const walks = loaded.flatMap(({ workspace: { snapshot } }) =>
    foundCrosswalks(snapshot, request.id).map((walk) => crosswalkText(walk, snapshot, style)),
  );
  if (walks.length > 0) return { text: `${[...new Set(walks)].join('\n\n')}\n`, exitCode: exitCodes.fine };
  const found = loaded.flatMap((one) => foundItems(one.workspace.snapshot, request.id));
  if (found.length > 0) {
    const texts = found.map((item) => competencyText(item, style));
    return { text: `${[...new Set(texts)].join('\n\n')}\n`, exitCode: exitCodes.fine };
  }
  const known = [
    ...ruleIds,
    ...loaded.flatMap(({ workspace: { snapshot } }) => [
      ...knownItems(snapshot),
      ...snapshot.facts('ids', 'crosswalk').map(({ facts }) => facts),
    ]),
  ];
  const near = nearest(request.id, new Set(known));
  const hint =
    near.length === 0
      ? 'docs/rules lists the rules, "care-curriculum coverage" the competencies'
      : `did you mean ${listed(
          near.map((one) => quoted(one)),
          'or',
        )}?`;
  throw new UsageError(
    `${quoted(request.id)} is neither a rule nor a competency of a framework nor a crosswalk here; ${hint}`,
  );
}

/** The page as the documentation has it; the bundler puts every page of the folder into the program. */
async function rulePage(id: string): Promise<string> {
  const page = (await import(`../../../../docs/rules/${id}.md`)) as { readonly default: string };
  return page.default;
}
