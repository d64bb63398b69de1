// Every name in a document, in the order of its text.
import type { NodePath } from '../base/fix';
import { compareRanges, type Text } from '../base/text-range';
import type { Document } from '../model/document';
import type { Item } from '../model/framework';
import type { Link } from '../model/link';
import type { Module } from '../model/module';
import type { Overlay } from '../model/overlay';
import type { Programme } from '../model/programme';
import type { Name, NameKind } from './name';

/** Takes the names of one document as they are found. */
class Names {
  readonly all: Name[] = [];
  readonly #place: number;

  constructor(place: number) {
    this.#place = place;
  }

  define(kind: NameKind, text: Text | undefined, path: NodePath): void {
    if (text !== undefined) this.all.push({ kind, defines: true, text, place: this.#place, path });
  }

  mention(kind: NameKind, text: Text | undefined, path: NodePath): void {
    if (text !== undefined) this.all.push({ kind, defines: false, text, place: this.#place, path });
  }

  mentionAll(kind: NameKind, texts: readonly Text[], path: NodePath): void {
    for (const text of texts) this.mention(kind, text, path);
  }
}

/** The names of a document, definitions and mentions. */
export function namesOf(document: Document): readonly Name[] {
  const names = new Names(document.place);
  const { kind, id } = document;
  if (kind !== 'settings' && kind !== 'waivers' && kind !== 'unknown') names.define(kind, id, []);
  within(document, names);
  return names.all.sort((a, b) => compareRanges(a.text.range, b.text.range));
}

function within(document: Document, names: Names): void {
  switch (document.kind) {
    case 'module': {
      inModule(document, names);
      return;
    }
    case 'programme': {
      inProgramme(document, names);
      return;
    }
    case 'framework':
      for (const level of document.progression) names.define('level', level, []);
      for (const item of document.items) inItem(item, names);
      return;
    case 'overlay': {
      inOverlay(document, names);
      return;
    }
    case 'crosswalk':
      names.mention('framework', document.from, []);
      names.mention('framework', document.to, []);
      for (const { from, to, path } of document.links) {
        names.mention('item', from, path);
        names.mention('item', to, path);
      }
      return;
    case 'role': {
      inLinks(document.expects, names);
      return;
    }
    case 'resource': {
      names.mentionAll('item', document.illustrates, []);
      return;
    }
    case 'waivers':
      for (const { rule, target, path } of document.waivers) {
        names.mention('rule', rule, path);
        names.mention('item', target, path);
      }
      return;
    case 'settings':
      names.mentionAll('framework', document.frameworks, []);
      for (const { rule } of document.rules) names.mention('rule', rule, []);
      return;
    case 'unknown':
  }
}

function inModule(module: Module, names: Names): void {
  names.mentionAll('module', module.prerequisites, []);
  names.mentionAll('framework', module.frameworks, []);
  names.mentionAll('overlay', module.overlays, []);
  for (const { id, supports, addresses, path } of module.outcomes) {
    names.define('outcome', id, path);
    names.mentionAll('programme-outcome', supports, path);
    inLinks(addresses, names);
  }
  for (const { id, supports, checklists, path } of module.activities) {
    names.define('activity', id, path);
    names.mentionAll('outcome', supports, path);
    names.mentionAll('item', checklists, path);
  }
  for (const { id, assesses, checklists, path } of module.assessments) {
    names.define('assessment', id, path);
    names.mentionAll('outcome', assesses, path);
    names.mentionAll('item', checklists, path);
  }
}

function inProgramme(programme: Programme, names: Names): void {
  names.mentionAll('framework', programme.frameworks, []);
  names.mentionAll('overlay', programme.overlays, []);
  names.mentionAll('role', programme.roles, []);
  for (const level of programme.progression) names.define('level', level, []);
  for (const { id, path } of programme.outcomes) names.define('programme-outcome', id, path);
  for (const { id, path } of programme.pathways) names.define('pathway', id, path);
  for (const { module, pathways, path } of programme.modules) {
    names.mention('module', module, path);
    names.mentionAll('pathway', pathways, path);
  }
}

function inItem(item: Item, names: Names): void {
  names.define('item', item.id, item.path);
  names.mentionAll('item', item.related, item.path);
  names.mentionAll('item', item.replacedBy, item.path);
  for (const part of item.parts) inItem(part, names);
  for (const below of item.items) inItem(below, names);
}

function inOverlay(overlay: Overlay, names: Names): void {
  names.mention('framework', overlay.base, []);
  names.mention('overlay', overlay.over, []);
  for (const { id, refines, partOf, path } of overlay.add) {
    names.define('item', id, path);
    names.mention('item', refines, path);
    names.mention('item', partOf, path);
  }
  for (const { item, path } of overlay.narrow) names.mention('item', item, path);
  for (const { item } of overlay.relabel) names.mention('item', item, []);
  for (const { item } of overlay.wording) names.mention('item', item, []);
}

function inLinks(links: readonly Link[], names: Names): void {
  for (const { item, level, path } of links) {
    names.mention('item', item, path);
    names.mention('level', level, path);
  }
}
