// The edits that carry a new ID into every mention of a thing, and the mentions that would come to mean another thing.
import { quoted } from '../../base/phrases';
import type { TextEdit } from '../../base/text-edit';
import { overlaps } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import type { FileState } from '../../index/file-state';
import { pinOf } from '../../index/framework-pin';
import { resolveItem } from '../../index/item-reference';
import type { Document } from '../../model/document';
import type { Name } from '../../names/name';
import { namesOf } from '../../names/names-of';
import { isSameTarget, targetsOf } from '../../names/target';
import { moduleScope, viewsForName } from '../../names/views-in-play';
import type { Snapshot } from '../../snapshot';
import { partWords } from './name-words';
import { idWithin, type Refusal, type Renaming } from './renaming';
import { rewrittenScalar } from './rewritten-scalar';
import { waiverMentions } from './waiver-mentions';

/** The edits by file, not in order; or the reason why the renaming would change more than a name. */
export function renamedNames(
  renaming: Renaming,
  id: string,
  snapshot: Snapshot,
): ReadonlyMap<Uri, readonly TextEdit[]> | Refusal {
  const edits = new Map<Uri, TextEdit[]>();
  for (const uri of filesOf(renaming, snapshot)) {
    const file = snapshot.file(uri);
    if (file === undefined || !(file.text.includes(renaming.target.id) || file.text.includes(id))) continue;
    const found = editsIn(file, renaming, id, snapshot);
    if ('refused' in found) return found;
    if (found.length === 0) continue;
    const region = file.content.broken.find((broken) => found.some(({ range }) => overlaps(broken, range)));
    if (region !== undefined)
      return { refused: `${snapshot.pathOf(uri)} mentions it where the file cannot be read as YAML; mend that first` };
    edits.set(uri, [...found]);
  }
  return edits;
}

/** The files that can mention it at all. */
function filesOf({ use, target, local }: Renaming, snapshot: Snapshot): readonly Uri[] {
  const waivers = snapshot.facts('waivers', '').map(({ uri }) => uri);
  if (local) return [...new Set([use.uri, ...waivers])];
  if (target.kind !== 'programme-outcome') return snapshot.uris();
  const programmes = snapshot.facts('programme', target.owner ?? '');
  const modules = programmes
    .flatMap(({ facts }) => facts.members)
    .flatMap(({ module }) => snapshot.facts('module', module));
  return [...new Set([...programmes, ...modules].map(({ uri }) => uri).concat(waivers))];
}

function editsIn(file: FileState, renaming: Renaming, id: string, snapshot: Snapshot): readonly TextEdit[] | Refusal {
  const edits = new Map<number, TextEdit>();
  const change = new Change(renaming, id, snapshot);
  for (const document of file.content.documents) {
    const others: Name[] = [];
    for (const name of namesOf(document)) {
      const value = change.valueFor(name, document, file.uri);
      if (value === undefined) {
        others.push(name);
        const reason = change.capture(name, document, file.uri);
        if (reason !== undefined) return { refused: reason };
      } else if (typeof value === 'string') {
        edits.set(name.text.range.start, rewrittenScalar(file.text, name.text.range, value));
      } else return value;
    }
    if (others.some(({ text }) => edits.has(text.range.start)))
      return {
        refused: `in ${snapshot.pathOf(file.uri)} an alias makes it the name of something else too; write it out there first`,
      };
    if (document.kind !== 'waivers') continue;
    for (const { text, start } of waiverMentions(document, renaming.target, snapshot)) {
      const rest = text.value.slice(start + renaming.target.id.length);
      edits.set(text.range.start, rewrittenScalar(file.text, text.range, text.value.slice(0, start) + id + rest));
    }
  }
  return [...edits.values()];
}

/** What becomes of single names under one renaming. */
class Change {
  readonly #renaming: Renaming;
  readonly #id: string;
  readonly #snapshot: Snapshot;

  constructor(renaming: Renaming, id: string, snapshot: Snapshot) {
    this.#renaming = renaming;
    this.#id = id;
    this.#snapshot = snapshot;
  }

  /** The name's text afterwards, undefined when it is the name of something else. */
  valueFor(name: Name, document: Document, uri: Uri): string | Refusal | undefined {
    const { target, local, use } = this.#renaming;
    if (target.kind === 'framework' && name.kind === 'item') return this.#withNewPrefix(name, document);
    if (name.kind !== target.kind || !name.text.value.includes(target.id)) return undefined;
    const { before, after } = idWithin(name, target);
    const value = before + this.#id + after;
    if (local) return isIn(use, document, uri) && name.text.value === target.id ? value : undefined;
    const targets = targetsOf(document, name, this.#snapshot);
    if (!targets.some((one) => isSameTarget(one, target))) return this.#unlessUndecided(name, document, uri);
    if (targets.length > 1)
      return {
        refused: `in ${this.#snapshot.pathOf(uri)} ${quoted(target.id)} also means an outcome of another programme; part the two there first`,
      };
    if (name.kind === 'item' && before === '' && !name.defines)
      return this.#unlessAmbiguous(value, name, document, uri);
    return value;
  }

  /** Why a name that means nothing, or something else, would come to mean the renamed thing. */
  capture(name: Name, document: Document, uri: Uri): string | undefined {
    const { target, local, use } = this.#renaming;
    if (name.kind !== target.kind || name.defines || !this.#isNewId(name)) return undefined;
    if (local ? !isIn(use, document, uri) : !this.#isInScope(name, document)) return undefined;
    return `${quoted(name.text.value)} is already mentioned in ${this.#snapshot.pathOf(uri)}, and that mention would come to mean this ${partWords(target.kind, 1)}`;
  }

  #isNewId({ kind, text }: Name): boolean {
    if (kind === 'framework') return pinOf(text.value).id === this.#id;
    return text.value === this.#id || (kind === 'item' && text.value.endsWith(`:${this.#id}`));
  }

  #isInScope(name: Name, document: Document): boolean {
    const { kind, owner } = this.#renaming.target;
    if (kind === 'item') {
      const prefix = name.text.value.slice(0, -this.#id.length - 1);
      const views = viewsForName(document, name, this.#snapshot).filter((view) => view.id === owner);
      return views.some((view) => prefix === '' || prefix === view.prefix || prefix === view.id);
    }
    if (kind !== 'programme-outcome') return true;
    if (document.kind === 'programme') return document.id?.value === owner;
    return (
      document.kind === 'module' && moduleScope(document, this.#snapshot).programmes.some(({ id }) => id === owner)
    );
  }

  /** An item's prefix may be the ID of its framework. */
  #withNewPrefix(name: Name, document: Document): string | undefined {
    const { id } = this.#renaming.target;
    if (name.defines || !name.text.value.startsWith(`${id}:`)) return undefined;
    const resolution = resolveItem(name.text.value, viewsForName(document, name, this.#snapshot));
    if (resolution.found !== 'one' || resolution.view.id !== id || resolution.view.prefix === id) return undefined;
    return resolution.item.id === name.text.value ? undefined : this.#id + name.text.value.slice(id.length);
  }

  /** A mention that could mean this item or another's means the other alone once this one has a new ID. */
  #unlessUndecided(name: Name, document: Document, uri: Uri): Refusal | undefined {
    const { target } = this.#renaming;
    if (target.kind !== 'item' || name.defines || idWithin(name, target).after !== '') return undefined;
    const resolution = resolveItem(name.text.value, viewsForName(document, name, this.#snapshot));
    if (resolution.found !== 'several') return undefined;
    const rival = resolution.views.find(({ id }) => id !== target.owner);
    if (rival === undefined || !resolution.views.some(({ id }) => id === target.owner)) return undefined;
    return {
      refused: `in ${this.#snapshot.pathOf(uri)} ${quoted(name.text.value)} could mean an item of ${quoted(rival.name)} too, and would mean that one alone; write which of the two is meant there first`,
    };
  }

  #unlessAmbiguous(value: string, name: Name, document: Document, uri: Uri): string | Refusal {
    const views = viewsForName(document, name, this.#snapshot);
    const rival = views.find((view) => view.id !== this.#renaming.target.owner && view.byId.has(value));
    if (rival === undefined) return value;
    return {
      refused: `${quoted(value)} is already an item of ${quoted(rival.name)}, so ${this.#snapshot.pathOf(uri)} could mean either`,
    };
  }
}

function isIn(use: Renaming['use'], document: Document, uri: Uri): boolean {
  return use.uri === uri && use.document.place === document.place;
}
