// The rungs of the ladder of evidence, lowest first, and what a view tells by tone: enough, a gap, or nobody's concern.
import type { ItemStanding } from '../../../../server/src/protocol';

/** How far an item is evidenced. */
export type Grade = ItemStanding['grade'];

/** All grades, lowest first. */
export const grades = ['none', 'declared', 'taught', 'assessed', 'assured'] as const satisfies readonly Grade[];

/** The rank of a grade: 0 for `none`, 4 for `assured`. */
export function gradeRank(grade: Grade): number {
  return grades.indexOf(grade);
}

/** `gap`: less than the workspace asks for; `idle`: not asked for, taken out or waived; `met`: enough. */
export type Tone = 'gap' | 'idle' | 'met';

/** How an item looks. */
export function toneOf({ gap, waivedUntil, required, notApplicable, grade }: ItemStanding): Tone {
  if (gap) return waivedUntil === undefined ? 'gap' : 'idle';
  const isAsked = required && notApplicable === undefined;
  return isAsked || grade !== 'none' ? 'met' : 'idle';
}

/** Whether something has to be done about an item: a gap that nobody has waived. */
export function isOpen(standing: ItemStanding): boolean {
  return toneOf(standing) === 'gap';
}
