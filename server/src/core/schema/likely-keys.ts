// Which key was meant by one that the vocabulary does not have: a slip of the pen, another tool's word, American spelling.
import { nearest } from '../base/nearest';

/** What people write who are used to other tools or to American spelling. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  program: ['programme'],
  name: ['title', 'label', 'id'],
  text: ['statement'],
  description: ['statement'],
  code: ['id', 'module', 'competency'],
  item: ['competency'],
  competence: ['competency'],
  competencies: ['addresses'],
  competences: ['addresses'],
  objectives: ['outcomes'],
  learning_outcomes: ['outcomes'],
  assessment: ['assessments'],
  weight: ['weighting'],
  duration: ['hours'],
  expires: ['until'],
  approved_by: ['agreed_by'],
};

/** The keys among those allowed that `written` probably stands for, best first. */
export function likelyKeys(written: string, allowed: readonly string[]): readonly string[] {
  const low = written.toLowerCase();
  const known = Object.hasOwn(otherWords, low)
    ? (otherWords[low] ?? []).find((word) => allowed.includes(word))
    : undefined;
  const near = nearest(written, allowed);
  return known === undefined ? near : [known, ...near.filter((word) => word !== known)];
}
