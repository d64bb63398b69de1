// The positioned tree that YAML text becomes: the only form in which the rest of the core sees YAML.
import type { TextRange } from '../base/text-range';

/** How a scalar was written. */
export type ScalarStyle = 'plain' | 'quoted' | 'block';

/** A single value, always text: `7.10` stays `7.10`; what it means as a number is asked of `plainValue`. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly range: TextRange;
  readonly text: string;
  readonly style: ScalarStyle;
}

/** One key with its value; an entry that came in by a merge key (`<<`) is marked, its ranges lie at the anchor. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode | undefined;
  readonly merged: boolean;
}

/** A mapping; no key occurs twice. */
export interface MapNode {
  readonly kind: 'map';
  readonly range: TextRange;
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

/** A list; an empty item is undefined and keeps its place. */
export interface SeqNode {
  readonly kind: 'seq';
  readonly range: TextRange;
  readonly flow: boolean;
  readonly items: readonly (YamlNode | undefined)[];
}

/** Any node. An alias is the very node of its anchor, so a tree may meet a node twice but never itself. */
export type YamlNode = ScalarNode | MapNode | SeqNode;

/** One of a file's documents, which `---` parts. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly range: TextRange;
}

/** A change of text that mends a syntax fault well enough to read on; offered to the author when it has a title. */
export interface Repair {
  readonly range: TextRange;
  readonly text: string;
  readonly title: string | undefined;
}

/** What is wrong with the text as YAML. */
export type SyntaxProblem =
  | {
      readonly code: 'syntax';
      readonly range: TextRange;
      readonly cause: string;
      readonly repair: Repair | undefined;
      /** Only where it is no error. */
      readonly severity?: 'warning';
    }
  | {
      readonly code: 'duplicate-key';
      /** The key that stands there again. */
      readonly range: TextRange;
      readonly key: string;
      /** The key that is read. */
      readonly first: TextRange;
      /** The later entry, key to value; between brackets with the comma in front of it. */
      readonly entry: TextRange;
    }
  | {
      /** Text that is read as it was meant, or shorter than it was written. */
      readonly code: 'slip';
      readonly rule: SlipRule;
      readonly severity: 'error' | 'warning';
      readonly range: TextRange;
      readonly cause: string;
      readonly repair: Repair & { readonly title: string };
      /** Whether the repair keeps the author's meaning in every case. */
      readonly safe: boolean;
    };

/** The rules that report slips. */
export type SlipRule = 'look-alike-character' | 'text-cut-short';

/** What parsing gives, whatever the text: documents, problems, and the regions in which nothing else can be trusted. */
export interface SyntaxTree {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly SyntaxProblem[];
  readonly broken: readonly TextRange[];
}

/** The value of a key in a mapping, or undefined. */
export function valueOf(map: MapNode, key: string): YamlNode | undefined {
  return entryOf(map, key)?.value;
}

/** The entry of a key in a mapping, or undefined. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  for (const entry of map.entries) if (entry.key.text === key) return entry;
  return undefined;
}
