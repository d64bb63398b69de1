// Actions that fix findings: one by one, all of a rule, all of a file.
import type { Diagnostic } from '../../base/diagnostic';
import { quoted } from '../../base/phrases';
import { fixEdits } from '../fix-edits';
import type { ActionPlace, CodeAction } from './action';
import { safeEdits, safeFixOf } from './safe-edits';

/** The quick fixes of these findings, and "fix all" for the rules of which the file has several that are safe. */
export function* quickFixes(place: ActionPlace, findings: readonly Diagnostic[]): Generator<CodeAction> {
  for (const finding of findings) yield* fixesOf(place, finding);
  for (const rule of new Set(findings.filter((one) => safeFixOf(one) !== undefined).map((one) => one.rule))) {
    const { edits, count } = safeEdits(place.snapshot, [place.uri], rule);
    if (count > 1)
      yield { title: `Fix all ${quoted(rule)} in this file`, kind: 'quickfix', isPreferred: false, edits, rule };
  }
}

/** Every safe fix of the file at once, when there is any. */
export function* fixFile({ snapshot, uri }: ActionPlace): Generator<CodeAction> {
  const { edits, count } = safeEdits(snapshot, [uri]);
  if (count > 0)
    yield {
      title: 'Apply all safe fixes of this file',
      kind: 'source.fixAll.careCurriculum',
      isPreferred: false,
      edits,
    };
}

function* fixesOf({ snapshot }: ActionPlace, finding: Diagnostic): Generator<CodeAction> {
  const preferred = safeFixOf(finding) ?? (finding.fixes.length === 1 ? finding.fixes[0] : undefined);
  for (const fix of finding.fixes) {
    const edits = fixEdits(snapshot, fix);
    if (edits === undefined) continue;
    yield { title: fix.title, kind: 'quickfix', isPreferred: fix === preferred, edits, finding, rule: finding.rule };
  }
}
