// Waivers whose last day has passed.
import { quoted } from '../base/phrases';
import { documentRule } from './rule';
import { hasExpired } from './support/excuses';

export const waiverExpired = documentRule({
  id: 'waiver-expired',
  category: 'governance',
  severity: 'warning',
  summary: 'a waiver is past its date and excuses nothing any more',
  fixable: false,
  on: ['waivers'],
  *check({ waivers }, context) {
    for (const { rule, target, document, until } of waivers) {
      if (rule === undefined || target === undefined || until === undefined) continue;
      if (!hasExpired(until.value, context.today())) continue;
      const where = document === undefined ? '' : ` in ${quoted(document.value)}`;
      yield {
        range: until.range,
        message: `this waiver ended on ${until.value}, so ${quoted(rule.value)} speaks up about ${quoted(target.value)}${where} again; have the exception agreed anew with a later date, or take the waiver out`,
        target: target.value,
      };
    }
  },
});
