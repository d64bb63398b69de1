// What sentences call the kinds of named things.
import type { NameKind } from '../../names/name';

const words: Readonly<Record<NameKind, readonly [one: string, many: string]>> = {
  programme: ['programme', 'programmes'],
  module: ['module', 'modules'],
  framework: ['framework', 'frameworks'],
  overlay: ['overlay', 'overlays'],
  crosswalk: ['crosswalk', 'crosswalks'],
  role: ['role', 'roles'],
  resource: ['resource', 'resources'],
  item: ['framework item', 'framework items'],
  outcome: ['outcome', 'outcomes'],
  activity: ['activity', 'activities'],
  assessment: ['assessment', 'assessments'],
  'programme-outcome': ['programme outcome', 'programme outcomes'],
  pathway: ['pathway', 'pathways'],
  level: ['level', 'levels'],
  rule: ['rule', 'rules'],
};

/** The noun for things of a kind, in the singular for a count of one. */
export function partWords(kind: NameKind, count: number): string {
  return words[kind][count === 1 ? 0 : 1];
}
