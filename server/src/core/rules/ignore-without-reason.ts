// Ignore comments that excuse nothing, because they give no reason or name no rule.
import { quoted } from '../base/phrases';
import { fileRule } from './rule';

export const ignoreWithoutReason = fileRule({
  id: 'ignore-without-reason',
  category: 'governance',
  severity: 'warning',
  summary: 'an ignore comment gives no reason or names no rule, so it has no effect',
  fixable: false,
  *check({ content }, { ruleIds }) {
    for (const { rules, reason, range } of content.ignores) {
      const names = rules.map(({ value }) => value);
      const known = names.filter((name) => ruleIds.includes(name));
      const meant = known.length === 0 ? (names[0] ?? 'RULE') : known.join(', ');
      const form = quoted(`# care-curriculum-ignore ${meant} -- ${reason ?? 'the reason'}`, 120);
      if (rules.length === 0)
        yield {
          range,
          message: `this comment names no rule, so it excuses nothing; write ${form}, with the rule that the finding shows`,
        };
      else if (reason === undefined)
        yield {
          range,
          message: `this comment gives no reason, so it excuses nothing; say behind two hyphens why the line is right: ${form}`,
        };
    }
  },
});
