// Themes and area statements that no outcome addresses, one finding an area.
import { forNumber, listed } from '../base/phrases';
import type { ItemCoverage } from '../index/coverage';
import { documentRule, type Finding } from './rule';
import { byArea } from './support/asked-items';
import { itemName } from './support/coverage-words';
import { promisedCoverage, type PromisedCoverage } from './support/promised-coverage';

export const themeNotCovered = documentRule({
  id: 'theme-not-covered',
  category: 'coverage',
  severity: 'information',
  summary: "no outcome addresses a theme or an area's own statement",
  fixable: false,
  reads: { programme: ['modules', 'frameworks', 'overlays'], module: ['outcomes/#/addresses'] },
  needsWhole: true,
  on: ['programme', 'settings', 'framework'],
  *check(document, context) {
    for (const promised of promisedCoverage(document, context)) {
      if (promised.coverage.policy.require === 'none') continue;
      for (const group of byArea(promised.coverage.items)) yield* openIn(group, promised);
    }
  },
});

/** Where nothing of an area is addressed, competency-not-covered says all there is to say. */
function* openIn(group: readonly ItemCoverage[], { coverage, at }: PromisedCoverage): Generator<Finding> {
  const asked = group.filter((one) => one.required && one.item.narrowed === undefined);
  if (asked.length > 0 && asked.every((one) => one.grade === 'none')) return;
  const open = group.filter(isOpen);
  const themes = open.filter(({ item }) => item.type === 'theme').map(({ item }) => itemName(item));
  const hasOpenStatement = open.some(isArea);
  const [first] = open.filter((one) => one.item.type === 'theme' || isArea(one));
  if (first === undefined) return;
  const { area: areaId } = first.item;
  const area = areaId === undefined ? undefined : coverage.view.byId.get(areaId);
  const subjects = [
    ...(themes.length === 0 ? [] : [`the ${forNumber(themes.length, 'theme', 'themes')} ${listed(themes)}`]),
    ...(hasOpenStatement && area !== undefined ? [`the statement of the area ${itemName(area)} itself`] : []),
  ];
  const them = forNumber(themes.length + Number(hasOpenStatement), 'it', 'them');
  yield {
    range: at(first),
    message: `no outcome addresses ${subjects.join(' or ')}; covering other items never covers ${them}, so link ${them} where an outcome works on ${them}`,
    target: areaId ?? first.item.id,
  };
}

/** What the policy asks for is reported as an item like any other. */
function isOpen({ item, required, places }: ItemCoverage): boolean {
  const applies = item.narrowed === undefined && item.overlay === undefined && !item.retired && !item.part;
  return applies && !required && places.length === 0;
}

function isArea({ item }: ItemCoverage): boolean {
  return item.area === item.id && (item.type ?? 'area') === 'area' && item.statement !== undefined;
}
