// Whether a new ID is free in the scope of what is renamed: nobody has it, and nobody mentions it already.
import { quoted } from '../../base/phrases';
import { pinOf } from '../../index/framework-pin';
import { namesOf } from '../../names/names-of';
import type { Snapshot } from '../../snapshot';
import { partWords } from './name-words';
import type { Renaming } from './renaming';

/** Why the ID cannot be given, or undefined when nothing has it. */
export function takenReason(renaming: Renaming, id: string, snapshot: Snapshot): string | undefined {
  const { target, use, local } = renaming;
  if (local) {
    const isTaken = namesOf(use.document).some(
      (name) => name.defines && name.kind === target.kind && name.text.value === id,
    );
    return isTaken ? alreadyIn(id, renaming) : undefined;
  }
  switch (target.kind) {
    case 'item':
      return isItemOf(target.owner ?? '', id, snapshot) ? alreadyIn(id, renaming) : undefined;
    case 'programme-outcome': {
      const outcomes = snapshot.facts('programme', target.owner ?? '')[0]?.facts.outcomes;
      return outcomes?.includes(id) === true ? alreadyIn(id, renaming) : undefined;
    }
    case 'framework':
      return takenDocument('framework', id, snapshot) ?? takenPrefix(target.id, id, snapshot);
    default:
      return takenDocument(target.kind, id, snapshot);
  }
}

function alreadyIn(id: string, { target, use }: Renaming): string {
  const noun = target.kind === 'item' ? 'item' : partWords(target.kind, 1);
  const { document } = use;
  const isHere = target.owner === undefined || document.id?.value === target.owner;
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  return `${quoted(id)} is already ${article} ${noun} of ${isHere ? `this ${document.kind}` : quoted(target.owner)}`;
}

/** In any version of the framework, or in an overlay on it. */
function isItemOf(framework: string, id: string, snapshot: Snapshot): boolean {
  const own = snapshot.facts('framework', framework).some(({ facts }) => facts.items.some((item) => item.id === id));
  if (own) return true;
  const overlays = snapshot.facts('ids', 'overlay').flatMap(({ facts }) => snapshot.facts('overlay', facts));
  return overlays.some(
    ({ facts }) => pinOf(facts.base ?? '').id === framework && facts.add.some((item) => item.id === id),
  );
}

function takenDocument(kind: string, id: string, snapshot: Snapshot): string | undefined {
  const [place] = snapshot.facts('places', `${kind} ${id}`);
  if (place === undefined) return undefined;
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return `${quoted(id)} is already the ID of ${article} ${kind} (in ${snapshot.pathOf(place.uri)})`;
}

/** An item may be written with its framework's ID or prefix in front, so both share one set of names. */
function takenPrefix(own: string, id: string, snapshot: Snapshot): string | undefined {
  const frameworks = snapshot.facts('ids', 'framework').flatMap(({ facts }) => snapshot.facts('framework', facts));
  const other = frameworks.find(({ facts }) => facts.prefix === id && facts.id !== own);
  return other === undefined ? undefined : `${quoted(id)} is already the prefix of ${quoted(other.facts.id)}`;
}
