// Every place in a document that names a framework item, with the frameworks it may come from.
import type { Text } from '../../base/text-range';
import { frameworkQuery, viewQuery, type FrameworkView } from '../../index/framework-view';
import { moduleScopeQuery } from '../../index/scope';
import type { DocumentOf } from '../../model/document';
import { itemsOf, type Framework } from '../../model/framework';
import type { Module } from '../../model/module';
import type { Kind } from '../../schema/kinds';
import type { RuleContext } from '../rule';

/** An item's ID as written, and the views in which it should be found. */
export interface ItemMention {
  readonly item: Text;
  readonly views: readonly FrameworkView[];
}

/** The kinds of document that name items. */
export type MentioningKind = Extract<Kind, 'module' | 'overlay' | 'crosswalk' | 'role' | 'resource' | 'framework'>;

/** The mentions of a document, in its order. Views are empty where the framework itself is not known. */
export function itemMentions(document: DocumentOf<MentioningKind>, context: RuleContext): readonly ItemMention[] {
  switch (document.kind) {
    case 'module': {
      const { views } = moduleScope(document, context);
      return document.outcomes.flatMap((outcome) => outcome.addresses.map(({ item }) => ({ item, views })));
    }
    case 'role':
      return document.expects.map(({ item }) => ({ item, views: everyView(context) }));
    case 'resource':
      return document.illustrates.map((item) => ({ item, views: everyView(context) }));
    case 'overlay': {
      const views = viewsOf(document.base, context);
      const items = [
        ...document.add.map((added) => added.refines),
        ...document.narrow.map((narrowed) => narrowed.item),
        ...document.relabel.map(({ item }) => item),
        ...document.wording.map(({ item }) => item),
      ];
      return items.flatMap((item) => (item === undefined ? [] : [{ item, views }]));
    }
    case 'crosswalk': {
      const from = viewsOf(document.from, context);
      const to = viewsOf(document.to, context);
      return document.links.flatMap((link) => [
        ...(link.from === undefined ? [] : [{ item: link.from, views: from }]),
        ...(link.to === undefined ? [] : [{ item: link.to, views: to }]),
      ]);
    }
    case 'framework':
      return ownMentions(document, context);
  }
}

/** What applies to a module, by its ID where it has one. */
export function moduleScope(module: Module, context: RuleContext) {
  return context.ask(moduleScopeQuery, {
    id: module.id?.value ?? '',
    frameworks: module.frameworks.map((text) => text.value),
    overlays: module.overlays.map((text) => text.value),
  });
}

/** Every framework of the workspace and every bundled one, newest version each, with all overlays on it. */
function everyView(context: RuleContext): readonly FrameworkView[] {
  const overlays = context.facts('ids', 'overlay').map(({ facts }) => facts);
  const ids = new Set(context.facts('ids', 'framework').map(({ facts }) => facts));
  return [...ids].flatMap((reference) => context.ask(viewQuery, { reference, overlays }) ?? []);
}

function viewsOf(reference: Text | undefined, context: RuleContext): readonly FrameworkView[] {
  if (reference === undefined) return [];
  return [context.ask(viewQuery, { reference: reference.value, overlays: [] })].filter((view) => view !== undefined);
}

/** `related` and `replaced_by` within a framework. */
function ownMentions(framework: Framework, context: RuleContext): readonly ItemMention[] {
  const { id, version } = framework;
  if (id === undefined) return [];
  const reference = version === undefined ? id.value : `${id.value}@${version.value}`;
  if (context.ask(frameworkQuery, reference).framework?.uri !== context.file.uri) return [];
  const views = viewsOf({ value: reference, range: id.range }, context);
  return itemsOf(framework).flatMap((item) =>
    [...item.related, ...item.replacedBy].map((text) => ({ item: text, views })),
  );
}
