// The references of a file that are worth a link of their own: other documents, and web addresses under `url:`.
import { compareRanges, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { frameworkQuery } from '../index/framework-view';
import type { Document } from '../model/document';
import type { Name } from '../names/name';
import { namesOf } from '../names/names-of';
import type { Location } from '../names/target';
import type { Snapshot } from '../snapshot';
import type { YamlNode } from '../syntax/tree';
import { namedDocument, placedDocument } from './support/named-document';
import { treeOf } from './support/tree-of';

/** A range that leads elsewhere. */
export interface Link {
  readonly range: TextRange;
  /** What one finds there. */
  readonly tooltip: string;
  /** A place in a file, or a web address. */
  readonly target: Location | { readonly url: string };
}

const documentKinds = ['module', 'overlay', 'role'] as const;

/** The links of a file, in the order of its text. What an alias repeats is linked once, where it is written. */
export function linksIn(snapshot: Snapshot, uri: Uri): readonly Link[] {
  const documents = snapshot.file(uri)?.content.documents ?? [];
  const found = new Map<number, Link>();
  for (const link of documents.flatMap((document) => documentLinks(document, snapshot)))
    found.set(link.range.start, link);
  for (const { root } of treeOf(uri, snapshot).documents)
    for (const link of webLinks(root, new Set())) found.set(link.range.start, link);
  return [...found.values()].sort((a, b) => compareRanges(a.range, b.range));
}

function documentLinks(document: Document, snapshot: Snapshot): readonly Link[] {
  return namesOf(document).flatMap((name) => {
    if (name.defines) return [];
    const found = name.kind === 'framework' ? frameworkPlace(name, snapshot) : documentPlace(name, snapshot);
    return found === undefined ? [] : [{ range: name.text.range, ...found }];
  });
}

type Destination = Omit<Link, 'range'>;

function frameworkPlace(name: Name, snapshot: Snapshot): Destination | undefined {
  const { framework } = snapshot.ask(frameworkQuery, name.text.value);
  const found = framework && placedDocument('framework', framework.uri, framework.place, snapshot);
  if (found === undefined) return undefined;
  const { head, title } = found.document;
  return { tooltip: title?.value ?? name.text.value, target: { uri: found.uri, range: head } };
}

function documentPlace(name: Name, snapshot: Snapshot): Destination | undefined {
  const kind = documentKinds.find((one) => one === name.kind);
  const found = kind && namedDocument(kind, name.text.value, snapshot);
  if (found === undefined) return undefined;
  const { head, title } = found.document;
  return { tooltip: title?.value ?? name.text.value, target: { uri: found.uri, range: head } };
}

/** The web addresses under `url:`, wherever they stand. */
function* webLinks(node: YamlNode | undefined, seen: Set<YamlNode>): Generator<Link> {
  if (node === undefined || node.kind === 'scalar' || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'seq') {
    for (const item of node.items) yield* webLinks(item, seen);
    return;
  }
  for (const { key, value } of node.entries) {
    if (key.text === 'url' && value?.kind === 'scalar' && /^https?:\/\/\S+$/i.test(value.text.trim()))
      yield { range: value.range, tooltip: 'Open the web page', target: { url: value.text.trim() } };
    else yield* webLinks(value, seen);
  }
}
