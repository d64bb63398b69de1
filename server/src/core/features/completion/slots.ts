// The ways in which something can be written at a place: as a key, a word, an item, or a list or mapping begun for it.
import type { NodePath } from '../../base/fix';
import { schemaAt, type JsonSchema } from '../../schema/vocabulary';
import type { Place } from '../support/place-at';

/** One way to write at a place. */
export interface Slot {
  /** The way to the mapping that a key is for, or to the value. */
  readonly path: NodePath;
  readonly part: 'key' | 'value';
  /** The keys or items that stand there already. */
  readonly siblings: readonly string[];
  readonly flow: boolean;
  /** Whether the mapping has no entry yet. */
  readonly fresh: boolean;
  /** Spaces in front of the further lines of an entry's mapping, beyond the white space of the cursor's line. */
  readonly indent: number;
  /** What must be written around it: dashes, brackets, a new line. */
  readonly before: string;
  readonly after: string;
}

/** What a schema allows a value to be. */
export interface Allowed {
  readonly word: boolean;
  readonly list: boolean;
  readonly map: boolean;
}

/** What the value at a path may be; a schema that says nothing allows nothing. */
export function allowedBy(schema: JsonSchema | undefined): Allowed {
  const types = new Set(typeof schema?.type === 'string' ? [schema.type] : schema?.type);
  return {
    word: schema?.enum !== undefined || ['string', 'number', 'integer', 'boolean'].some((type) => types.has(type)),
    list: types.has('array'),
    map: types.has('object'),
  };
}

/** The slots of a place. */
export function slotsOf(place: Place): readonly Slot[] {
  const { path, siblings, flow, before } = place;
  const indent = Math.max(0, place.column - place.margin);
  const base: Slot = { path, part: 'value', siblings, flow, fresh: false, indent, before, after: '' };
  if (place.wanted === 'key' && !place.open) return [{ ...base, part: 'key', fresh: siblings.length === 0 }];
  if (place.kind === undefined) return path.length === 0 || place.path[0] === 'kind' ? [rootSlot(base)] : [];
  return place.open ? openSlots(base, place) : valueSlots(base, place);
}

function rootSlot(base: Slot): Slot {
  return base.path.length === 0 ? { ...base, part: 'key', fresh: true } : base;
}

/** On a line of its own: entries where a mapping may stand, a word where one may, else an item of a list. */
function openSlots(base: Slot, place: Place): readonly Slot[] {
  const { kind } = place;
  if (kind === undefined) return [];
  const allowed = allowedBy(schemaAt(kind, base.path));
  const slots: Slot[] = [];
  if (allowed.word) slots.push(base);
  if (allowed.map) slots.push({ ...base, part: 'key', siblings: [], fresh: true });
  if (slots.length > 0 || !allowed.list) return slots;
  const indent = base.indent + 2;
  return openSlots({ ...base, path: [...base.path, 0], siblings: [], indent, before: `${base.before}- ` }, place);
}

/** Behind a colon or between brackets: a word; where none is allowed, a list or a mapping with something in it. */
function valueSlots(base: Slot, place: Place): readonly Slot[] {
  const { kind } = place;
  if (kind === undefined) return [];
  const allowed = allowedBy(schemaAt(kind, base.path));
  const words = allowed.word ? [base] : [];
  const isItem = typeof base.path.at(-1) === 'number';
  if (place.quote !== undefined || (allowed.word && !(isItem && base.flow))) return words;
  const lines = `\n${' '.repeat(base.indent + 2)}`;
  if (allowed.map) {
    const key: Slot = { ...base, part: 'key', siblings: [], fresh: true };
    if (base.flow) return [...words, { ...key, before: `${base.before}{`, after: '}' }];
    return [...words, { ...key, indent: base.indent + 2, before: lines }];
  }
  if (!allowed.list) return words;
  const item: Slot = { ...base, path: [...base.path, 0], siblings: [] };
  const ofItem = allowedBy(schemaAt(kind, item.path));
  const bracketed = { before: `${base.before}[`, after: ']' };
  if (ofItem.word && !ofItem.map) return [{ ...item, ...bracketed }];
  if (base.flow)
    return valueSlots({ ...item, before: bracketed.before }, place).map((slot) => ({
      ...slot,
      after: `${slot.after}]`,
    }));
  return openSlots({ ...item, indent: base.indent + 4, before: `${lines}- ` }, place);
}
