// Waivers and ignore comments that excuse nothing.
import { nearest } from '../base/nearest';
import { listed, quoted } from '../base/phrases';
import { textRange, type Text } from '../base/text-range';
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
    if (hasExpired(until.value, context.today()) || !context.isIdleWaiver(document.place, nth)) continue;
    yield {
      range: rule.range,
      message: `${reasonFor(waiver, context)}; take the waiver out, or correct its rule and target`,
      target: target.value,
      document,
      tags: ['unnecessary'],
      fixes: [
        ...nearRules(rule, context),
        { title: 'Remove the waiver', safe: false, changes: [{ op: 'remove', path: waiver.path }] },
      ],
    };
  }
}

function reasonFor({ rule, target, document }: Waiver, context: SuppressionContext): string {
  const name = rule?.value ?? '';
  if (!context.ruleIds.includes(name)) return `${noRule(name, context)}, so this waiver excuses nothing`;
  const where = document === undefined ? '' : ` in ${quoted(document.value)}`;
  return `${quoted(name)} has nothing to say about ${quoted(target?.value ?? '')}${where}, so this waiver excuses nothing`;
}

function* idleIgnore(
  comment: IgnoreComment,
  nth: number,
  file: FileState,
  context: SuppressionContext,
): Generator<PlacedFinding> {
  const idle = comment.rules.filter((rule) => context.isIdleIgnore(nth, rule.value));
  const known = idle.filter((rule) => context.ruleIds.includes(rule.value));
  const isWhole = known.length > 0 && known.length === comment.rules.length;
  for (const rule of idle.filter((one) => !known.includes(one))) {
    yield {
      range: rule.range,
      message: `${noRule(rule.value, context)}, so naming it here excuses nothing; correct it or take it out`,
      fixes: nearRules(rule, context),
    };
  }
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

/** The rules that a name was perhaps meant to be; none where it is a rule's name. */
function nearRules({ value, range }: Text, { ruleIds }: SuppressionContext): readonly FindingFix[] {
  if (ruleIds.includes(value)) return [];
  return nearest(value, ruleIds).map((id) => ({
    title: `Change to "${id}"`,
    safe: false,
    changes: [{ op: 'scalar', range, text: id }],
  }));
}

function noRule(name: string, { ruleIds }: SuppressionContext): string {
  const near = nearest(name, ruleIds).map((id) => quoted(id));
  const hint = near.length === 0 ? '' : ` (the nearest is ${listed(near, 'or')})`;
  return `there is no rule ${quoted(name)}${hint}`;
}

/** Takes the comment out with its line. */
function removalOf({ range }: IgnoreComment, { text }: FileState): FindingFix {
  let start = range.start;
  while (/[ \t]/.test(text.charAt(start - 1))) start--;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(range.end, range.end + 2))?.[0] ?? '';
  const change = { op: 'replace', range: textRange(start, range.end + lineEnd.length), text: '' } as const;
  return { title: 'Remove the comment', safe: false, changes: [change] };
}
