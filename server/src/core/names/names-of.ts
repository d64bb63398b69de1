// Every name in a document, in the order of its text.
import type { NodePath } from '../base/fix';
import { compareRanges, type Text } from '../base/text-range';
import type { Document } from '../model/document';
import type { Framework, Item } from '../model/framework';
import type { Link } from '../model/link';
import type { Module } from '../model/module';
import type { Overlay } from '../model/overlay';
import type { Programme } from '../model/programme';
import type { Name, NameKind } from './name';

type Said = Omit<Name, 'place'>;

/** The names of a document, definitions and mentions. */
export function namesOf(document: Document): readonly Name[] {
  const said = [...ownId(document), ...within(document)];
  return said
    .map((name) => ({ ...name, place: document.place }))
    .sort((a, b) => compareRanges(a.text.range, b.text.range));
}

function ownId(document: Document): readonly Said[] {
  const { kind, id } = document;
  if (id === undefined || kind === 'settings' || kind === 'waivers' || kind === 'unknown') return [];
  return [{ kind, defines: true, text: id, path: [] }];
}

function within(document: Document): readonly Said[] {
  switch (document.kind) {
    case 'module':
      return inModule(document);
    case 'programme':
      return inProgramme(document);
    case 'framework':
      return inFramework(document);
    case 'overlay':
      return inOverlay(document);
    case 'crosswalk':
      return [
        ...mentions('framework', [document.from, document.to], []),
        ...document.links.flatMap(({ from, to, path }) => mentions('item', [from, to], path)),
      ];
    case 'role':
      return inLinks(document.expects);
    case 'resource':
      return mentions('item', document.illustrates, []);
    case 'waivers':
      return document.waivers.flatMap(({ rule, target, path }) => [
        ...mentions('rule', [rule], path),
        ...mentions('item', [target], path),
      ]);
    case 'settings':
      return [
        ...mentions('framework', document.frameworks, []),
        ...mentions(
          'rule',
          document.rules.map(({ rule }) => rule),
          [],
        ),
      ];
    case 'unknown':
      return [];
  }
}

function inModule(module: Module): readonly Said[] {
  return [
    ...mentions('module', module.prerequisites, []),
    ...mentions('framework', module.frameworks, []),
    ...mentions('overlay', module.overlays, []),
    ...module.outcomes.flatMap(({ id, supports, addresses, path }) => [
      ...definition('outcome', id, path),
      ...mentions('programme-outcome', supports, path),
      ...inLinks(addresses),
    ]),
    ...module.activities.flatMap(({ id, supports, checklists, path }) => [
      ...definition('activity', id, path),
      ...mentions('outcome', supports, path),
      ...mentions('item', checklists, path),
    ]),
    ...module.assessments.flatMap(({ id, assesses, checklists, path }) => [
      ...definition('assessment', id, path),
      ...mentions('outcome', assesses, path),
      ...mentions('item', checklists, path),
    ]),
  ];
}

function inProgramme(programme: Programme): readonly Said[] {
  return [
    ...mentions('framework', programme.frameworks, []),
    ...mentions('overlay', programme.overlays, []),
    ...mentions('role', programme.roles, []),
    ...programme.progression.flatMap((level) => definition('level', level, [])),
    ...programme.outcomes.flatMap(({ id, path }) => definition('programme-outcome', id, path)),
    ...programme.pathways.flatMap(({ id, path }) => definition('pathway', id, path)),
    ...programme.modules.flatMap(({ module, pathways, path }) => [
      ...mentions('module', [module], path),
      ...mentions('pathway', pathways, path),
    ]),
  ];
}

function inFramework(framework: Framework): readonly Said[] {
  const levels = framework.progression.flatMap((level) => definition('level', level, []));
  return [...levels, ...framework.items.flatMap(inItem)];
}

function inItem(item: Item): readonly Said[] {
  return [
    ...definition('item', item.id, item.path),
    ...mentions('item', [...item.related, ...item.replacedBy], item.path),
    ...[...item.parts, ...item.items].flatMap(inItem),
  ];
}

function inOverlay(overlay: Overlay): readonly Said[] {
  return [
    ...mentions('framework', [overlay.base], []),
    ...mentions('overlay', [overlay.over], []),
    ...overlay.add.flatMap(({ id, refines, partOf, path }) => [
      ...definition('item', id, path),
      ...mentions('item', [refines, partOf], path),
    ]),
    ...overlay.narrow.flatMap(({ item, path }) => mentions('item', [item], path)),
    ...[...overlay.relabel, ...overlay.wording].flatMap(({ item }) => mentions('item', [item], [])),
  ];
}

function inLinks(links: readonly Link[]): readonly Said[] {
  return links.flatMap(({ item, level, path }) => [
    ...mentions('item', [item], path),
    ...mentions('level', [level], path),
  ]);
}

function definition(kind: NameKind, text: Text | undefined, path: NodePath): readonly Said[] {
  return text === undefined ? [] : [{ kind, defines: true, text, path }];
}

function mentions(kind: NameKind, texts: readonly (Text | undefined)[], path: NodePath): readonly Said[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind, defines: false, text, path }]));
}
