// The other places of a file that name the thing under the cursor.
import { compareRanges, touches, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { namesOf } from '../names/names-of';
import { targetsOf } from '../names/target';
import { nameAt, usesOf, type NameUse } from '../names/uses';
import type { Snapshot } from '../snapshot';
import { ignoredRules } from './support/ignored-rules';

/** One place: a definition is written, a mention reads it. */
export interface Highlight {
  readonly range: TextRange;
  readonly access: 'write' | 'read';
}

/** The places in this file that name the thing at an offset, that one included; none where no name stands. */
export function highlightsAt(snapshot: Snapshot, uri: Uri, offset: number): readonly Highlight[] {
  const use = nameAt(uri, offset, snapshot);
  const rule = use === undefined ? ruleAt(snapshot, uri, offset) : ruleOf(use);
  const uses = use === undefined ? [] : usesHere(use, snapshot);
  const found = new Map<number, Highlight>();
  for (const { name } of uses)
    found.set(name.text.range.start, { range: name.text.range, access: name.defines ? 'write' : 'read' });
  if (rule !== undefined) {
    for (const { range } of ruleMentions(rule, snapshot, uri)) found.set(range.start, { range, access: 'read' });
  }
  return [...found.values()].sort((a, b) => compareRanges(a.range, b.range));
}

/** A name that leads nowhere has namesakes all the same: those of its kind in its document. */
function usesHere(use: NameUse, snapshot: Snapshot): readonly NameUse[] {
  const { uri, document, name } = use;
  const targets = targetsOf(document, name, snapshot);
  if (targets.length > 0) return targets.flatMap((target) => [...usesOf(target, [uri], snapshot)]);
  const alike = namesOf(document).filter(({ kind, text }) => kind === name.kind && text.value === name.text.value);
  return alike.map((one) => ({ uri, document, name: one }));
}

function ruleOf({ name }: NameUse): string | undefined {
  return name.kind === 'rule' ? name.text.value : undefined;
}

function ruleAt(snapshot: Snapshot, uri: Uri, offset: number): string | undefined {
  return ignoredRules(uri, snapshot).find(({ range }) => touches(range, offset))?.value;
}

/** In ignore comments, and in the waivers and settings that stand in the same file. */
function ruleMentions(rule: string, snapshot: Snapshot, uri: Uri): readonly { readonly range: TextRange }[] {
  const target = { kind: 'rule', id: rule, owner: undefined } as const;
  const named = [...usesOf(target, [uri], snapshot)].map(({ name }) => ({ range: name.text.range }));
  return [...named, ...ignoredRules(uri, snapshot).filter(({ value }) => value === rule)];
}
