// Ignore comments that excuse nothing, because they give no reason, name no rule, or are written in another form.
import { nearest } from '../base/nearest';
import { quoted } from '../base/phrases';
import type { FileState } from '../index/file-state';
import { fileRule, type PlacedFinding } from './rule';

type IgnoreComment = FileState['content']['ignores'][number];

export const ignoreWithoutReason = fileRule({
  id: 'ignore-without-reason',
  category: 'governance',
  severity: 'warning',
  summary: 'an ignore comment gives no reason or names no rule, so it has no effect',
  fixable: true,
  *check({ content }, { ruleIds }) {
    for (const comment of content.ignores) {
      const { rules, reason, range, meant } = comment;
      if (meant !== undefined) yield inOtherForm(comment, meant, ruleIds);
      else if (rules.length === 0)
        yield {
          range,
          message: `this comment names no rule, so it excuses nothing; write ${quoted(formOf(['RULE'], reason), 120)}, with the rule that the finding shows`,
        };
      else if (reason === undefined)
        yield {
          range,
          message: `this comment gives no reason, so it excuses nothing; say behind two hyphens why the line is right: ${quoted(formOf(namesMeant(rules, ruleIds), undefined), 120)}`,
        };
    }
  },
});

/** One finding for the whole comment, however much of it is not as it should be. */
function inOtherForm(
  { range }: IgnoreComment,
  { rules, reason }: NonNullable<IgnoreComment['meant']>,
  ruleIds: readonly string[],
): PlacedFinding {
  const written = rules.map((value) => ({ value }));
  // `a b` names two rules where both are rules, and gives no reason.
  const behind = reason.split(/\s+/).filter((word) => word !== '');
  const areRules = behind.length > 0 && behind.every((word) => ruleIds.includes(word));
  const names = namesMeant(areRules ? [...written, ...behind.map((value) => ({ value }))] : written, ruleIds);
  const said = areRules || reason === '' ? undefined : reason.replace(/\)$/, '');
  const form = formOf(names, said);
  const isKnown = names.every((name) => ruleIds.includes(name));
  return {
    range,
    message: `this comment is not in the form that is read, so it excuses nothing; write ${quoted(form, 120)}`,
    fixes:
      said === undefined || !isKnown
        ? []
        : [{ title: `Change to "${form}"`, safe: false, changes: [{ op: 'replace', range, text: form }] }],
  };
}

/** The rules that are meant: as they are written, else as rules are written, else the nearest; without what is no rule at all. */
function namesMeant(rules: readonly { readonly value: string }[], ruleIds: readonly string[]): readonly string[] {
  const names = rules.flatMap(({ value }) => {
    const plain = value.toLowerCase().replaceAll('_', '-');
    return ruleIds.includes(value) ? value : (ruleIds.find((id) => id === plain) ?? nearest(plain, ruleIds, 1));
  });
  return names.length > 0 ? names : rules.slice(0, 1).map(({ value }) => value);
}

function formOf(rules: readonly string[], reason: string | undefined): string {
  return `# care-curriculum-ignore ${rules.join(', ')} -- ${reason ?? 'the reason'}`;
}
