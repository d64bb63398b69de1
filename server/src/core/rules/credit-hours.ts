// The hours of a module against its credits: ten hours of learning for one credit.
import { amount, figure, forNumber, listed } from '../base/phrases';
import { documentRule } from './rule';

/** Hours of learning that one credit stands for. */
const hoursPerCredit = 10;
/** How far the hours may be off, as a share of what the credits stand for. */
const tolerance = 0.1;

export const creditHours = documentRule({
  id: 'credit-hours',
  category: 'credit-and-time',
  severity: 'warning',
  summary: 'the hours of a module do not fit its credits',
  fixable: false,
  reads: { module: ['type', 'credits', 'hours'] },
  needsWhole: true,
  on: ['module'],
  *check({ id, type, credits, hours }, context) {
    if (type === 'bite-size') return;
    if (hours === undefined || credits === undefined || credits.value <= 0) return;
    const { scheduled, practice, simulated, independent } = hours;
    const total = scheduled + practice + simulated + independent;
    const expected = credits.value * hoursPerCredit;
    if (total === 0 || Math.abs(total - expected) <= expected * tolerance + 0.001) return;
    const parts = Object.entries({ scheduled, practice, simulated, independent }).filter(([, value]) => value > 0);
    const sum = listed(parts.map(([name, value]) => `${name} ${figure(value)}`));
    yield {
      range: hours.head,
      message: `the hours come to ${figure(total)} (${sum}), but ${amount(credits.value, 'credit')} ${forNumber(credits.value, 'stands', 'stand')} for ${figure(expected)}, at ten hours each; correct the hours or the credits, so that learners work what the award says`,
      target: id?.value,
      related: [
        {
          uri: context.file.uri,
          range: credits.range,
          message: `${amount(credits.value, 'credit')} ${forNumber(credits.value, 'is', 'are')} stated here`,
        },
      ],
    };
  },
});
