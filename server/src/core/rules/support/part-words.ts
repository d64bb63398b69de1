// How findings about shape name the part of a document that they speak of.
import type { NodePath } from '../../base/fix';
import { quoted } from '../../base/phrases';

const words: Readonly<Record<string, string>> = {
  outcomes: 'outcome',
  activities: 'activity',
  assessments: 'assessment',
  modules: 'module entry',
  pathways: 'pathway',
  involvement: 'involvement record',
  partners: 'partner',
  items: 'item',
  parts: 'part',
  add: 'added item',
  narrow: 'narrowed item',
  links: 'link',
  addresses: 'link',
  waivers: 'waiver',
};

/** What an entry of the list under this key is called. */
export function entryWord(list: string): string {
  return words[list] ?? 'entry';
}

/** The list that a path leads through last: `outcomes` for an outcome, undefined for what lies in no list. */
export function listOf(path: NodePath): string | undefined {
  const place = path.findLastIndex((step) => typeof step === 'number');
  const list = path[place - 1];
  return typeof list === 'string' ? list : undefined;
}

/** The mapping at a path as a sentence names it: `this module`, `the outcome "LO1"`, `this activity`. */
export function partName(path: NodePath, kind: string, owner: string | undefined): string {
  const list = listOf(path);
  const word = list === undefined ? kind : entryWord(list);
  return list === undefined || owner === undefined ? `this ${word}` : `the ${word} ${quoted(owner, 40)}`;
}
