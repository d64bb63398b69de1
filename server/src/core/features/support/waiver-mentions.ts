// Where waivers mean a thing by its ID: their targets, written as findings write them, and the document they are for.
import type { Text } from '../../base/text-range';
import { pinOf } from '../../index/framework-pin';
import { resolveItem } from '../../index/item-reference';
import type { Waiver, Waivers } from '../../model/waivers';
import type { Target } from '../../names/target';
import { viewsForWaiver, type Asking } from '../../names/views-in-play';
import { rules } from '../../rules';
import { isKind, kinds } from '../../schema/kinds';

/** A text that means the thing from offset `start` of its value on. */
export interface WaiverMention {
  readonly text: Text;
  readonly start: number;
}

/** The mentions of a thing in a waivers document. */
export function* waiverMentions(document: Waivers, target: Target, sources: Asking): Generator<WaiverMention> {
  for (const waiver of document.waivers) {
    if (waiver.document !== undefined && isDocument(waiver.document.value, target, waiver, sources))
      yield { text: waiver.document, start: 0 };
    const start = waiver.target === undefined ? undefined : startIn(waiver.target.value, target, waiver, sources);
    if (waiver.target !== undefined && start !== undefined) yield { text: waiver.target, start };
  }
}

/** `CC701`, `CC701/LO1`: documents and parts. A lone item stands for itself. */
function startIn(written: string, target: Target, waiver: Waiver, sources: Asking): number | undefined {
  const slash = written.indexOf('/');
  if (isKind(target.kind)) {
    const document = slash < 0 ? written : written.slice(0, slash);
    return isDocument(document, target, waiver, sources) ? 0 : undefined;
  }
  if (target.kind === 'item') return itemStart(written, target, waiver, sources);
  if (target.owner === undefined || written !== `${target.owner}/${target.id}`) return undefined;
  return listsHolding(target.owner, target.id, sources) === 1 ? slash + 1 : undefined;
}

/** In how many lists of its module or programme an ID occurs; in more than one, nobody can say which a waiver means. */
function listsHolding(owner: string, id: string, sources: Asking): number {
  const module = sources.facts('module', owner)[0]?.facts;
  const programme = sources.facts('programme', owner)[0]?.facts;
  const lists = [
    module?.outcomes.map((part) => part.id),
    module?.activities.map((part) => part.id),
    module?.assessments.map((part) => part.id),
    programme?.outcomes,
    programme?.pathways,
  ];
  return lists.filter((list) => list?.includes(id)).length;
}

/** Documents of several kinds may share an ID; then the rule's kinds decide. */
function isDocument(id: string, target: Target, waiver: Waiver, sources: Asking): boolean {
  if (id !== target.id || !isKind(target.kind)) return false;
  const having = kinds.filter((kind) => sources.facts('places', `${kind} ${id}`).length > 0);
  if (having.length === 1) return having[0] === target.kind;
  const on = rules.find((rule) => rule.id === waiver.rule?.value)?.on;
  return Array.isArray(on) && having.filter((kind) => on.includes(kind)).join() === target.kind;
}

function itemStart(written: string, target: Target, waiver: Waiver, sources: Asking): number | undefined {
  const start = written.length - target.id.length;
  if (!written.endsWith(target.id)) return undefined;
  if (start > 0 && written.charAt(start - 1) === '/')
    return holds(written.slice(0, start - 1), target, sources) ? start : undefined;
  const resolution = resolveItem(written, viewsForWaiver(waiver, sources));
  const isIt = resolution.found === 'one' && resolution.item.id === target.id && resolution.view.id === target.owner;
  return isIt ? start : undefined;
}

/** Whether an ID is that of the item's framework or of an overlay that adds the item. */
function holds(id: string, target: Target, sources: Asking): boolean {
  if (id === target.owner) return true;
  const overlay = sources.facts('overlay', id)[0]?.facts;
  return overlay?.add.some((item) => item.id === target.id) === true && pinOf(overlay.base ?? '').id === target.owner;
}
