// An induction that leaves out a whole area of a framework, although it is meant as the common core.
import { listed, quoted } from '../base/phrases';
import type { Coverage, ItemCoverage } from '../index/coverage';
import { documentRule } from './rule';
import { itemName } from './support/coverage-words';
import { documentName } from './support/document-name';
import { promisedCoverage } from './support/promised-coverage';

export const inductionCore = documentRule({
  id: 'induction-core',
  category: 'context',
  severity: 'warning',
  summary: 'an induction touches nothing of one of the areas',
  fixable: false,
  reads: { programme: ['purpose', 'modules'], module: ['outcomes/#/addresses'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    const { purposeText } = programme;
    if (programme.purpose !== 'induction' || purposeText === undefined) return;
    for (const { coverage } of promisedCoverage(programme, context)) {
      const left = areasOf(coverage).filter(({ items }) => items.every(({ places }) => places.length === 0));
      for (const { area, items } of left) {
        const ids = listed(
          items.filter((one) => one !== area).map(({ item }) => item.id),
          'or',
          12,
        );
        const within = ids === '' ? '' : ` (${ids})`;
        yield {
          range: purposeText.range,
          message: `${documentName(programme)} is an induction, the core that everybody gets, and touches nothing of the area ${itemName(area.item)} of ${quoted(coverage.view.name)}; address the area itself or one of its items${within}`,
          target: area.item.id,
        };
      }
    }
  },
});

interface Area {
  readonly area: ItemCoverage;
  /** The area's own statement and everything below it that applies. */
  readonly items: readonly ItemCoverage[];
}

/** The areas of a framework, but for those of which an overlay sets every item aside. */
function areasOf({ items }: Coverage): readonly Area[] {
  const areas = items.filter(({ item }) => item.type === 'area' && item.area === item.id);
  return areas.flatMap((area) => {
    const below = items.filter(({ item }) => item.area === area.item.id && item.id !== area.item.id);
    const applying = below.filter(({ item }) => item.narrowed === undefined);
    const isSetAside = area.item.narrowed !== undefined || (below.length > 0 && applying.length === 0);
    return isSetAside ? [] : [{ area, items: [area, ...applying] }];
  });
}
