// From the documents of the `yaml` package to our tree: aliases, merge keys, tags and duplicate keys are settled here.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type YAMLWarning,
} from 'yaml';
import { textRange, type TextRange } from '../base/text-range';
import { quoted } from '../base/phrases';
import type { OffsetMap } from './offset-map';
import { isEmptyScalar } from './scalar';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxProblem, YamlNode } from './tree';

/** The most nodes that aliases may add to one file, so that a few lines cannot stand for a billion. */
const aliasLimit = 20_000;

const plainTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'timestamp'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Counts the nodes that aliases add to one file. */
export class AliasCount {
  #count = 0;

  /** Adds nodes: `fits` while the limit is kept, `breaks` for the first that does not fit, then `is-broken`. */
  add(size: number): 'fits' | 'breaks' | 'is-broken' {
    const before = this.#count;
    this.#count += size;
    if (this.#count <= aliasLimit) return 'fits';
    return before <= aliasLimit ? 'breaks' : 'is-broken';
  }
}

interface Anchor {
  readonly node: YamlNode | undefined;
  /** The number of nodes below it, aliases counted as what they stand for. */
  readonly size: number;
}

/** Turns one document into our tree and adds what is wrong with it to `problems`. */
export function composeTree(
  document: Document.Parsed,
  offsets: OffsetMap,
  problems: SyntaxProblem[],
  aliases: AliasCount,
): YamlNode | undefined {
  for (const warning of document.warnings) {
    const problem = tagProblem(warning, offsets);
    if (problem !== undefined) problems.push(problem);
  }
  return new Composition(offsets, problems, aliases).node(document.contents);
}

/** Tags of the core schema mean nothing here and do no harm; any other asks for something that is never done. */
function tagProblem(warning: YAMLWarning, offsets: OffsetMap): SyntaxProblem | undefined {
  const tag = /^Unresolved tag: (\S+)/.exec(warning.message)?.[1];
  if (tag === undefined || plainTags.has(tag)) return undefined;
  const shown = quoted(tag.replace('tag:yaml.org,2002:', '!!'));
  const cause = `the tag ${shown} is not understood and never run; remove it and write the plain value`;
  const range = offsets.originalRange(textRange(warning.pos[0], warning.pos[1]));
  return { code: 'syntax', range, cause, repair: undefined };
}

/** One walk over one document; it holds the anchors met so far. */
class Composition {
  readonly #offsets: OffsetMap;
  readonly #problems: SyntaxProblem[];
  readonly #anchors = new Map<string, Anchor | 'open'>();
  readonly #aliases: AliasCount;
  #size = 0;

  constructor(offsets: OffsetMap, problems: SyntaxProblem[], aliases: AliasCount) {
    this.#offsets = offsets;
    this.#problems = problems;
    this.#aliases = aliases;
  }

  node(source: Node | null | undefined): YamlNode | undefined {
    if (source === null || source === undefined) return undefined;
    if (isAlias(source)) return this.#alias(source.source, this.#range(source));
    const anchor = (source as { anchor?: string }).anchor;
    const before = this.#size;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const node = this.#content(source);
    this.#size++;
    if (anchor !== undefined) this.#anchors.set(anchor, { node, size: this.#size - before });
    return node;
  }

  #content(source: Node): YamlNode | undefined {
    if (isScalar(source)) {
      const scalar = this.#scalar(source);
      return isEmptyScalar(scalar) ? undefined : scalar;
    }
    if (isMap(source)) return this.#map(source);
    return isSeq(source) ? this.#seq(source) : undefined;
  }

  #scalar(source: Scalar): ScalarNode {
    const text = typeof source.value === 'string' ? source.value : (source.source ?? '');
    return { kind: 'scalar', range: this.#range(source), text, style: styleOf(source) };
  }

  #seq(source: YAMLSeq): SeqNode {
    const ends: number[] = [];
    const items = source.items.map((item) => {
      const node = this.node(item as Node | null);
      ends.push(this.#endOf(item as Node | null, node));
      return node;
    });
    return { kind: 'seq', range: this.#collectionRange(source, ends), flow: source.flow === true, items };
  }

  #map(source: YAMLMap): MapNode {
    const own = new Map<string, MapEntry>();
    const merged: MapEntry[] = [];
    const ends: number[] = [];
    for (const pair of source.items as Pair<Node | null, Node | null>[]) {
      const key = this.#key(pair.key);
      const value = this.node(pair.value);
      const previousEnd = ends.at(-1);
      const end = Math.max(this.#range(pair.key).end, this.#endOf(pair.value, value));
      ends.push(end);
      if (key === undefined) continue;
      if (key.text === '<<' && key.style === 'plain') {
        for (const entry of this.#mergedEntries(value, key.range)) merged.push(entry);
        continue;
      }
      const first = own.get(key.text);
      if (first === undefined) own.set(key.text, { key, value, merged: false });
      else {
        const range = this.#range(pair.key);
        const entry = textRange(source.flow === true ? (previousEnd ?? range.start) : range.start, end);
        this.#problems.push({ code: 'duplicate-key', range, key: key.text, first: first.key.range, entry });
      }
    }
    for (const entry of merged) if (!own.has(entry.key.text)) own.set(entry.key.text, entry);
    const entries = [...own.values()];
    return { kind: 'map', range: this.#collectionRange(source, ends), flow: source.flow === true, entries };
  }

  /** Where a value ends in the text: an alias at its own name, not at its anchor. */
  #endOf(source: Node | null, node: YamlNode | undefined): number {
    if (source === null) return 0;
    return node === undefined || isAlias(source) ? this.#range(source).end : node.range.end;
  }

  /** A key; as any node, it may have an anchor or be an alias, and then it stands where the alias does. */
  #key(source: Node | null): ScalarNode | undefined {
    if (source === null) return undefined;
    const node = this.node(source);
    const range = this.#range(source);
    if (node?.kind === 'scalar') return isAlias(source) ? { ...node, range } : node;
    if (node !== undefined)
      this.#problem(range, 'a key must be a word or a short text, not a list or a mapping; write the key as text');
    return node === undefined && isScalar(source) ? this.#scalar(source) : undefined;
  }

  #mergedEntries(value: YamlNode | undefined, range: TextRange): MapEntry[] {
    const sources = value?.kind === 'seq' ? value.items : [value];
    const entries: MapEntry[] = [];
    for (const source of sources) {
      if (source?.kind === 'map') for (const entry of source.entries) entries.push({ ...entry, merged: true });
      else if (source !== undefined) {
        this.#problem(
          range,
          'a merge key "<<" takes a mapping or a list of mappings; point it at an anchor such as *common',
        );
      }
    }
    return entries;
  }

  #alias(name: string, range: TextRange): YamlNode | undefined {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      this.#problem(
        range,
        `no anchor called ${quoted(name)} comes before this alias; write &${name} at the place it repeats`,
      );
      return undefined;
    }
    if (anchor === 'open') {
      this.#problem(
        range,
        `the alias ${quoted(name)} lies within its own anchor and would never end; point it elsewhere`,
      );
      return undefined;
    }
    const room = this.#aliases.add(anchor.size);
    if (room !== 'fits') {
      if (room === 'breaks')
        this.#problem(range, 'the aliases of this file stand for too many values to read; write them out or use fewer');
      return undefined;
    }
    this.#size += anchor.size;
    return anchor.node;
  }

  #problem(range: TextRange, cause: string): void {
    this.#problems.push({ code: 'syntax', range, cause, repair: undefined });
  }

  #range(source: Node | null): TextRange {
    const [start, end] = source?.range ?? [0, 0];
    return this.#offsets.originalRange(textRange(start, end));
  }

  /** A flow collection reaches from bracket to bracket; a block one from its first key to the end of its last value. */
  #collectionRange(source: YAMLMap | YAMLSeq, ends: readonly number[]): TextRange {
    const whole = this.#range(source);
    if (source.flow === true) return whole;
    const end = ends.reduce((most, one) => Math.max(most, one <= whole.end ? one : 0), 0);
    return textRange(whole.start, end === 0 ? whole.end : end);
  }
}

function styleOf(source: Scalar): ScalarNode['style'] {
  if (source.type === 'BLOCK_LITERAL' || source.type === 'BLOCK_FOLDED') return 'block';
  return source.type === 'PLAIN' || source.type === undefined ? 'plain' : 'quoted';
}
