// The weightings of a module's summative assessments must add up to 100 per cent.
import { figure, listed } from '../base/phrases';
import { documentRule } from './rule';

export const weightingTotal = documentRule({
  id: 'weighting-total',
  category: 'alignment',
  severity: 'error',
  summary: 'the weightings of the summative assessments do not add up to 100 per cent',
  fixable: false,
  reads: { module: ['type', 'assessments/#/weighting', 'assessments/#/purpose', 'assessments/#/grading'] },
  needsWhole: true,
  on: ['module'],
  *check(module) {
    if (module.type === 'bite-size') return;
    const weighted = module.assessments.flatMap((assessment) => {
      const counts = assessment.purpose === 'summative' && !assessment.passFail;
      return counts && assessment.weighting !== undefined ? [{ ...assessment, weighting: assessment.weighting }] : [];
    });
    const total = weighted.reduce((sum, { weighting }) => sum + weighting.value, 0);
    if (weighted.length === 0 || Math.abs(total - 100) < 0.05) return;
    const last = weighted.at(-1);
    if (last === undefined) return;
    const parts = weighted.map(({ id, weighting }) => `${id?.value ?? 'one without an ID'} ${figure(weighting.value)}`);
    const step = total > 100 ? `take off ${figure(total - 100)}` : `add ${figure(100 - total)}`;
    yield {
      range: last.weighting.range,
      message: `the weightings of the summative assessments come to ${figure(total)} per cent (${listed(parts)}), so no result can be worked out; ${step}`,
      target: module.id?.value,
    };
  },
});
