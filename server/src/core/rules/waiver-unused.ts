// Waivers and ignore comments that excuse nothing.
import { listed, quoted } from '../base/phrases';
import { textRange } from '../base/text-range';
import type { FileState } from '../index/file-state';
import type { Waiver, Waivers } from '../model/waivers';
import { suppressionRule, type FindingFix, type PlacedFinding, type SuppressionContext } from './rule';
import { hasExpired } from './support/excuses';

type IgnoreComment = FileState['content']['ignores'][number];

export const waiverUnused = suppressionRule({
  id: 'waiver-unused',
  category: 'governance',
  severity: 'warning',
  summary: 'a waiver or an ignore comment excuses nothing',
  fixable: true,
  needsWhole: true,
  *check(file, context) {
    for (const document of file.content.documents) {
      if (document.kind === 'waivers') yield* idleWaivers(document, context);
    }
    for (const [nth, comment] of file.content.ignores.entries()) yield* idleIgnore(comment, nth, file, context);
  },
});

function* idleWaivers(document: Waivers, context: SuppressionContext): Generator<PlacedFinding> {
  for (const [nth, waiver] of document.waivers.entries()) {
    const { rule, target, until } = waiver;
    if (rule === undefined || target === undefined || until === undefined) continue;
    if (!context.ruleIds.includes(rule.value)) continue;
    if (hasExpired(until.value, context.today()) || !context.isIdleWaiver(document.place, nth)) continue;
    yield {
      range: rule.range,
      message: `${reasonFor(waiver)}; take the waiver out, or correct its rule and target`,
      target: target.value,
      document,
      tags: ['unnecessary'],
      fixes: [{ title: 'Remove the waiver', safe: false, changes: [{ op: 'remove', path: waiver.path }] }],
    };
  }
}

function reasonFor({ rule, target, document }: Waiver): string {
  const name = rule?.value ?? '';
  const where = document === undefined ? '' : ` in ${quoted(document.value)}`;
  return `${quoted(name)} has nothing to say about ${quoted(target?.value ?? '')}${where}, so this waiver excuses nothing`;
}

function* idleIgnore(
  comment: IgnoreComment,
  nth: number,
  file: FileState,
  context: SuppressionContext,
): Generator<PlacedFinding> {
  const known = comment.rules.filter(
    (rule) => context.ruleIds.includes(rule.value) && context.isIdleIgnore(nth, rule.value),
  );
  const isWhole = known.length > 0 && known.length === comment.rules.length;
  const places = isWhole ? [{ value: known.map(({ value }) => value), range: comment.range }] : known;
  for (const { value, range } of places) {
    const names = listed(
      [value].flat().map((name) => quoted(name)),
      'or',
    );
    yield {
      range,
      message: `the line below has no finding of ${names}, so there is nothing to excuse; take ${isWhole ? 'the comment' : 'the name'} out`,
      tags: ['unnecessary'],
      fixes: isWhole ? [removalOf(comment, file)] : [],
    };
  }
}

/** Takes the comment out with its line. */
function removalOf({ range }: IgnoreComment, { text }: FileState): FindingFix {
  let start = range.start;
  while (/[ \t]/.test(text.charAt(start - 1))) start--;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(range.end, range.end + 2))?.[0] ?? '';
  const change = { op: 'replace', range: textRange(start, range.end + lineEnd.length), text: '' } as const;
  return { title: 'Remove the comment', safe: false, changes: [change] };
}
