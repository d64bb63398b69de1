// What a rename at a place would rename, or why nothing can be renamed there.
import { listed, quoted } from '../../base/phrases';
import type { Uri } from '../../base/uri';
import { pinOf } from '../../index/framework-pin';
import { namesOf } from '../../names/names-of';
import { definitionsOf, targetsOf, type Target } from '../../names/target';
import { nameAt, type NameUse } from '../../names/uses';
import type { Snapshot } from '../../snapshot';
import { partWords } from './name-words';

/** Why something is not done, in words for the author. */
export interface Refusal {
  readonly refused: string;
}

/** A thing that can be renamed. */
export interface Renaming {
  /** The name at the cursor. */
  readonly use: NameUse;
  readonly target: Target;
  /** Whether every mention stands in the document of the definition, where the name alone says what is meant. */
  readonly local: boolean;
}

/** What stands at the offset and can be renamed. */
export function renamingAt(snapshot: Snapshot, uri: Uri, offset: number): Renaming | Refusal {
  const file = snapshot.file(uri);
  if (file?.bundled === true) return { refused: 'this framework comes with the tool, so its IDs cannot be changed' };
  const use = nameAt(uri, offset, snapshot);
  if (use === undefined) return { refused: 'there is no ID here; put the cursor on one to rename it' };
  const { kind, text } = use.name;
  if (kind === 'level' || kind === 'rule')
    return { refused: `${quoted(text.value)} is a ${kind}, and only IDs can be renamed` };
  const targets = targetsOf(use.document, use.name, snapshot);
  const [target] = targets;
  if (target === undefined) return undefinedName(use);
  if (targets.length > 1) return sharedOutcome(targets);
  if (isLocal(target)) return isDefinedHere(use, target) ? { use, target, local: true } : undefinedName(use);
  return refusalOf(target, use, snapshot) ?? { use, target, local: false };
}

/** The ID within a name as written: `mini` in `mini@1`, `COM-01` in `hee:COM-01`. */
export function idWithin(name: NameUse['name'], target: Target): { readonly before: string; readonly after: string } {
  const { value } = name.text;
  const start = name.kind === 'item' && value.endsWith(`:${target.id}`) ? value.length - target.id.length : 0;
  return { before: value.slice(0, start), after: value.slice(start + target.id.length) };
}

function isLocal({ kind, owner }: Target): boolean {
  if (kind === 'item' || kind === 'programme-outcome') return owner === undefined;
  return kind === 'outcome' || kind === 'activity' || kind === 'assessment' || kind === 'pathway';
}

function isDefinedHere({ document }: NameUse, { kind, id }: Target): boolean {
  return namesOf(document).some((name) => name.defines && name.kind === kind && name.text.value === id);
}

function refusalOf(target: Target, use: NameUse, snapshot: Snapshot): Refusal | undefined {
  const places = definitionsOf(target, snapshot);
  if (places.length === 0) return undefinedName(use);
  if (places.some(({ uri }) => snapshot.file(uri)?.bundled === true) || isBundledItem(target, snapshot))
    return {
      refused: `${quoted(target.id)} belongs to a framework that comes with the tool and cannot be renamed; an overlay can relabel it`,
    };
  const isTwice = places.length > 1 && target.kind !== 'framework' && target.kind !== 'item';
  if (!isTwice) return undefined;
  const files = [...new Set(places.map(({ uri }) => snapshot.pathOf(uri)))];
  return {
    refused: `${quoted(target.id)} is the ID of ${String(places.length)} ${partWords(target.kind, 2)} (in ${listed(files)}), so a mention could mean either; give one of them another ID by hand first`,
  };
}

/** An older version of a framework may come with the tool while a newer one is the workspace's own. */
function isBundledItem({ kind, id, owner }: Target, snapshot: Snapshot): boolean {
  if (kind !== 'item' || owner === undefined) return false;
  return snapshot
    .facts('framework', owner)
    .some(({ facts }) => facts.bundled && facts.items.some((item) => item.id === id));
}

function undefinedName({ name }: NameUse): Refusal {
  const id = name.kind === 'framework' ? pinOf(name.text.value).id : name.text.value;
  return { refused: `no ${partWords(name.kind, 1)} ${quoted(id)} is defined here, so there is nothing to rename` };
}

function sharedOutcome(targets: readonly Target[]): Refusal {
  const owners = targets.map(({ owner }) => quoted(owner ?? ''));
  return {
    refused: `${quoted(targets[0]?.id ?? '')} means an outcome of ${listed(owners)} at once, because they share this module; rename it by hand in each of them`,
  };
}
