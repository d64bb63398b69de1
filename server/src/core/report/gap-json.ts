// The gap between a role and a programme for other programs.
import { judgedItems, type TrainingGap } from '../index/training-gap';

/** One gap, as `coverage` has it too. */
export function gapJson(gap: TrainingGap) {
  const judged = judgedItems(gap);
  return {
    role: gap.role.id,
    programme: gap.programme.id ?? null,
    expected: judged.length,
    met: judged.filter(({ standing }) => standing === 'met').length,
    items: gap.expectations.flatMap(({ link, view, items }) =>
      items.map(({ one, standing }) => ({
        framework: view.name,
        id: one.item.id,
        label: one.item.label ?? null,
        expected: link.level ?? null,
        reached: one.level ?? null,
        standing,
        places: one.places.map(({ member, outcome }) => ({ module: member.module, outcome: outcome ?? null })),
      })),
    ),
    elsewhere: gap.elsewhere,
  };
}
