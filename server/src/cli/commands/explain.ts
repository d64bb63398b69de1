// `explain`: the page of a rule, or all that is known of a competency, a framework, a crosswalk, a role or a word of the field.
import { nearest } from '../../core/base/nearest';
import { listed, quoted } from '../../core/base/phrases';
import { glossary, glossaryEntry } from '../../core/model/glossary';
import { rules } from '../../core/rules';
import type { Snapshot } from '../../core/snapshot';
import { competencyText, foundItems, knownItems } from '../competency-text';
import { crosswalkText, foundCrosswalks } from '../crosswalk-text';
import { foundFrameworks, frameworkText } from '../framework-text';
import { loadPaths } from '../load';
import { pageText } from '../page-text';
import { progressFor } from '../progress';
import type { ExplainRequest } from '../request';
import { roleText, rolesNamed } from '../role-text';
import { styleOf, type Style } from '../style';
import { exitCodes, type CommandResult, type Surroundings } from '../surroundings';
import { termText } from '../term-text';
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
  const texts = [
    ...new Set([
      ...loaded.flatMap((one) => textsIn(one.workspace.snapshot, request.id, style)),
      ...termTexts(request.id, style),
    ]),
  ];
  if (texts.length > 0) return { text: `${texts.join('\n\n')}\n`, exitCode: exitCodes.fine };
  const known = [
    ...ruleIds,
    ...loaded.flatMap(({ workspace: { snapshot } }) => [
      ...knownItems(snapshot),
      ...snapshot.facts('ids', 'framework').map(({ facts }) => facts),
      ...snapshot.facts('ids', 'crosswalk').map(({ facts }) => facts),
    ]),
    ...glossary.map(({ term }) => term),
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
    `${quoted(request.id)} is neither a rule nor a competency, a framework, a crosswalk, a role or a word of the field that is known here; ${hint}`,
  );
}

/** What a workspace knows of it: frameworks, crosswalks, competencies, roles. */
function textsIn(snapshot: Snapshot, id: string, style: Style): readonly string[] {
  return [
    ...foundFrameworks(snapshot, id).map((framework) => frameworkText(framework, snapshot, style)),
    ...foundCrosswalks(snapshot, id).map((walk) => crosswalkText(walk, snapshot, style)),
    ...foundItems(snapshot, id).map((item) => competencyText(item, style)),
    ...rolesNamed(id, snapshot).map((role) => roleText(role, snapshot, style)),
  ];
}

function termTexts(id: string, style: Style): readonly string[] {
  const entry = glossaryEntry(id);
  return entry === undefined ? [] : [termText(entry, style)];
}

/** The page as the documentation has it; the bundler puts every page of the folder into the program. */
async function rulePage(id: string): Promise<string> {
  const page = (await import(`../../../../docs/rules/${id}.md`)) as { readonly default: string };
  return page.default;
}
