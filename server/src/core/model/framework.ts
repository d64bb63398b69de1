// A framework: a versioned competency model whose items outcomes can address.
import type { Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { mapsField, numberField, partOf, textField, textsField, wordField, type ListedMap, type Part } from './read';
import { evidenceGrades, type EvidenceGrade } from './settings';

/** One item of a framework: an area, a theme, a component, or whatever type the framework has. */
export interface Item extends Part {
  readonly id: Text | undefined;
  readonly type: Text | undefined;
  readonly label: Text | undefined;
  readonly statement: Text | undefined;
  readonly section: Text | undefined;
  readonly notes: Text | undefined;
  /** The involvement of a role profile that the item describes. */
  readonly involvement: Text | undefined;
  readonly related: readonly Text[];
  readonly retired: boolean;
  readonly replacedBy: readonly Text[];
  /** What a composite item consists of; shown, never required. */
  readonly parts: readonly Item[];
  readonly items: readonly Item[];
}

/** What a framework asks for at most, where a workspace would ask for more. */
export interface FrameworkPolicy {
  readonly evidence: EvidenceGrade | undefined;
  readonly enforce: 'information' | 'warning' | undefined;
}

export interface Framework extends DocumentBase {
  readonly kind: 'framework';
  readonly prefix: Text | undefined;
  readonly publisher: Text | undefined;
  readonly version: Text | undefined;
  readonly source: Text | undefined;
  /** What a reader should know before relying on it. */
  readonly notes: Text | undefined;
  /** Other work that the source points to. */
  readonly seeAlso: readonly Text[];
  /** The item types that a programme must cover; empty means every leaf item but themes. */
  readonly requiredTypes: readonly Text[];
  readonly policy: FrameworkPolicy;
  readonly progression: readonly Text[];
  readonly practice: PracticeStandard | undefined;
  readonly items: readonly Item[];
}

/** The hours of practice that a standard asks for; what it does not say is undefined. */
export interface PracticeStandard {
  readonly minimumHours: number | undefined;
  /** The simulated hours that may count. */
  readonly simulatedMaximum: number | undefined;
}

/** Every item of a framework, parts and nested items behind the one they belong to. */
export function itemsOf({ items }: Pick<Framework, 'items'>): readonly Item[] {
  return items.flatMap(withThoseBelow);
}

function withThoseBelow(item: Item): readonly Item[] {
  return [item, ...item.parts, ...item.items.flatMap(withThoseBelow)];
}

/** Reads a framework off its mapping. */
export function readFramework(map: MapNode, base: DocumentBase): Framework {
  return {
    kind: 'framework',
    prefix: textField(map, 'prefix'),
    publisher: textField(map, 'publisher'),
    version: textField(map, 'version'),
    source: textField(map, 'source'),
    notes: textField(map, 'notes'),
    seeAlso: textsField(map, 'see_also'),
    requiredTypes: textsField(map, 'required_types'),
    policy: policyOf(map),
    progression: textsField(map, 'progression'),
    practice: practiceOf(map),
    items: mapsField(map, 'items', []).map(readItem),
    ...base,
  };
}

function policyOf(map: MapNode): FrameworkPolicy {
  const node = valueOf(map, 'policy');
  if (node?.kind !== 'map') return { evidence: undefined, enforce: undefined };
  return {
    evidence: wordField(node, 'evidence', evidenceGrades)?.value,
    enforce: wordField(node, 'enforce', ['information', 'warning'])?.value,
  };
}

function practiceOf(map: MapNode): PracticeStandard | undefined {
  const node = valueOf(map, 'practice');
  if (node?.kind !== 'map') return undefined;
  const hours = (key: string): number | undefined => numberField(node, key)?.value;
  return { minimumHours: hours('minimum_hours'), simulatedMaximum: hours('simulated_maximum') };
}

function readItem(listed: ListedMap): Item {
  const { map, path } = listed;
  const source = valueOf(map, 'source');
  return {
    id: textField(map, 'id'),
    type: textField(map, 'type'),
    label: textField(map, 'label'),
    statement: textField(map, 'statement'),
    section: source?.kind === 'map' ? textField(source, 'section') : textField(map, 'source'),
    notes: textField(map, 'notes'),
    involvement: textField(map, 'involvement'),
    related: textsField(map, 'related'),
    retired: textField(map, 'status')?.value === 'retired',
    replacedBy: textsField(map, 'replaced_by'),
    parts: mapsField(map, 'parts', path).map(readItem),
    items: mapsField(map, 'items', path).map(readItem),
    ...partOf(listed),
  };
}
