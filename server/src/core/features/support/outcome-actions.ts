// The refactoring that adds an outcome for an uncovered item to any module of the programme.
import type { Diagnostic } from '../../base/diagnostic';
import type { ItemCoverage } from '../../index/coverage';
import { outcomeFix } from '../../rules/support/outcome-fixes';
import { fixEdits } from '../fix-edits';
import type { ActionPlace, CodeAction } from './action';

/** With more gaps than this in one place a list of gaps times modules helps nobody; the quick fixes remain. */
const mostGaps = 3;

/** For each finding about an uncovered item: an action for every module that no quick fix offers. */
export function* insertOutcomes({ snapshot }: ActionPlace, findings: readonly Diagnostic[]): Generator<CodeAction> {
  const gaps = findings.filter((one) => one.rule === 'competency-not-covered');
  if (gaps.length > mostGaps) return;
  for (const finding of gaps) {
    const offered = new Set(finding.fixes.map((fix) => fix.title));
    const programme = finding.document?.kind === 'programme' ? finding.document.id : undefined;
    for (const coverage of snapshot.coverage(programme)) {
      const item = gapOf(coverage.items, finding);
      if (item === undefined) continue;
      for (const member of new Set(coverage.programme.members.map(({ module }) => module))) {
        const home = snapshot.facts('module', member)[0];
        if (home === undefined || snapshot.file(home.uri)?.bundled === true) continue;
        const { title, safe, changes } = outcomeFix(item.item, coverage, home);
        const edits = offered.has(title) ? undefined : fixEdits(snapshot, { title, safe, changes });
        if (edits !== undefined)
          yield { title, kind: 'refactor.rewrite', isPreferred: false, edits, finding, rule: finding.rule };
      }
    }
  }
}

/** The item of the finding; of an area that is empty as a whole, its first. */
function gapOf(items: readonly ItemCoverage[], { target }: Diagnostic): ItemCoverage | undefined {
  const asked = items.filter((one) => one.required && one.item.narrowed === undefined && one.grade === 'none');
  return asked.find(({ item }) => item.id === target) ?? asked.find(({ item }) => item.area === target);
}
