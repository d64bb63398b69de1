// What the documents of each kind state as facts: their model without ranges.
import { isDate } from '../base/calendar';
import type { Crosswalk } from '../model/crosswalk';
import type { Framework, Item } from '../model/framework';
import type { Link } from '../model/link';
import type { Module } from '../model/module';
import type { AddedItem, Overlay } from '../model/overlay';
import type { Programme } from '../model/programme';
import type { Resource } from '../model/resource';
import type { Role } from '../model/role';
import type { Settings } from '../model/settings';
import { meetsField } from '../model/unreadable';
import type { Waivers } from '../model/waivers';
import type {
  CrosswalkFacts,
  FrameworkFacts,
  ItemFacts,
  LinkFacts,
  ModuleFacts,
  OverlayFacts,
  ProgrammeFacts,
  ResourceFacts,
  RoleFacts,
  SettingsFacts,
  WaiverFacts,
} from './facts';

/** The facts of a module. */
export function moduleFacts(module: Module, id: string): ModuleFacts {
  return {
    id,
    title: module.title?.value,
    type: module.type,
    level: module.level?.value,
    credits: module.credits?.value,
    minutes: module.minutes?.value,
    prerequisites: texts(module.prerequisites),
    frameworks: texts(module.frameworks),
    overlays: texts(module.overlays),
    outcomes: module.outcomes.map((outcome) => ({
      id: outcome.id?.value,
      supports: texts(outcome.supports),
      links: outcome.addresses.map((link) => linkFacts(link)),
    })),
    activities: module.activities.map((activity) => ({
      id: activity.id?.value,
      type: activity.type?.value,
      supports: texts(activity.supports),
      professions: texts(activity.professions),
      checklists: texts(activity.checklists),
    })),
    assessments: module.assessments.map((assessment) => ({
      nth: Number(assessment.path.at(-1)),
      id: assessment.id?.value,
      type: assessment.type?.value,
      purpose: assessment.purpose,
      assesses: texts(assessment.assesses),
      checklists: texts(assessment.checklists),
      involvement: assessment.involvement !== undefined,
    })),
    involvement: module.involvement.map(({ where, how }) => ({
      where: where?.value,
      how: how?.value,
    })),
  };
}

/** The facts of a programme. */
export function programmeFacts(programme: Programme, id: string): ProgrammeFacts {
  return {
    id,
    title: programme.title?.value,
    award: programme.award?.value,
    level: programme.level?.value,
    status: programme.status,
    purpose: programme.purpose,
    credits: programme.credits?.value,
    frameworks: texts(programme.frameworks),
    overlays: texts(programme.overlays),
    roles: texts(programme.roles),
    progression: texts(programme.progression),
    outcomes: programme.outcomes.flatMap((outcome) => outcome.id?.value ?? []),
    pathways: programme.pathways.flatMap((pathway) => pathway.id?.value ?? []),
    members: programme.modules.map(({ module, stage, optional, pathways }) => ({
      module: module.value,
      stage,
      optional,
      pathways: texts(pathways),
    })),
  };
}

/** The facts of a framework, its items laid out flat. */
export function frameworkFacts(framework: Framework, id: string, bundled: boolean): FrameworkFacts {
  const items: ItemFacts[] = [];
  for (const item of framework.items) flatten(item, undefined, undefined, false, items);
  return {
    id,
    version: framework.version?.value ?? '',
    prefix: framework.prefix?.value,
    title: framework.title?.value,
    publisher: framework.publisher?.value,
    bundled,
    requiredTypes: texts(framework.requiredTypes),
    policy: framework.policy,
    progression: texts(framework.progression),
    practice: framework.practice,
    items,
  };
}

function flatten(
  item: Item,
  parent: ItemFacts | undefined,
  top: string | undefined,
  part: boolean,
  into: ItemFacts[],
): void {
  const id = item.id?.value;
  if (id === undefined) return;
  const isArea = item.type?.value === 'area' || (parent === undefined && item.items.length > 0);
  const area = isArea ? id : top;
  const facts: ItemFacts = {
    id,
    type: item.type?.value ?? (part ? 'part' : undefined),
    label: item.label?.value,
    statement: item.statement?.value,
    section: item.section?.value ?? parent?.section,
    notes: item.notes?.value,
    involvement: item.involvement?.value,
    related: texts(item.related),
    retired: item.retired,
    replacedBy: texts(item.replacedBy),
    parent: parent?.id,
    area,
    leaf: item.items.length === 0,
    part,
  };
  into.push(facts);
  for (const below of item.parts) flatten(below, facts, area, true, into);
  for (const below of item.items) flatten(below, facts, area, part, into);
}

/** The facts of an overlay; what has no ID or no item is left out. */
export function overlayFacts(overlay: Overlay, id: string): OverlayFacts {
  return {
    id,
    title: overlay.title?.value,
    base: overlay.base?.value,
    over: overlay.over?.value,
    region: overlay.region?.value,
    employer: overlay.employer?.value,
    add: overlay.add.flatMap((item) =>
      item.id === undefined
        ? []
        : [
            {
              id: item.id.value,
              refines: item.refines?.value,
              partOf: item.partOf?.value,
              type: item.type?.value,
              label: item.label?.value,
              statement: item.statement?.value,
              section: sourceWords(item.source),
              notes: item.notes?.value,
            },
          ],
    ),
    narrow: overlay.narrow.flatMap(({ item, rationale }) =>
      item === undefined ? [] : [{ item: item.value, rationale: rationale?.value }],
    ),
    relabel: overlay.relabel.flatMap(({ item, text }) =>
      text === undefined ? [] : [{ item: item.value, text: text.value }],
    ),
    wording: overlay.wording.flatMap(({ item, text }) =>
      text === undefined ? [] : [{ item: item.value, text: text.value }],
    ),
  };
}

/** The facts of a crosswalk; links that lack an end are left out. */
export function crosswalkFacts(crosswalk: Crosswalk, id: string): CrosswalkFacts {
  const links = crosswalk.links.flatMap(({ from, to, match, partial, note }) =>
    from === undefined || to === undefined || match === undefined
      ? []
      : [{ from: from.value, to: to.value, match: match.value, partial, note: note?.value }],
  );
  return { id, from: crosswalk.from?.value, to: crosswalk.to?.value, links };
}

/** The facts of a role profile. */
export function roleFacts(role: Role, id: string): RoleFacts {
  return {
    id,
    title: role.title?.value,
    description: role.description?.value,
    alsoCalled: texts(role.alsoCalled),
    involvement: role.involvement?.value,
    complexity: role.complexity?.value,
    context: role.context?.value,
    employer: role.employer?.value,
    expects: role.expects.map((link) => linkFacts(link)),
  };
}

/** The facts of a resource. */
export function resourceFacts(resource: Resource, id: string): ResourceFacts {
  return {
    id,
    title: resource.title?.value,
    type: resource.type?.value,
    description: resource.description?.value,
    minutes: resource.minutes?.value,
    url: resource.url?.value,
    source: resource.source,
    illustrates: texts(resource.illustrates),
  };
}

function sourceWords({ document, section }: AddedItem['source']): string | undefined {
  const words = [document?.value, section === undefined ? undefined : `section "${section.value}"`];
  const said = words.filter((word) => word !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
}

/** The waivers of a document that are complete; one whose last day is none that exists is not in force. */
export function waiverFacts(document: Waivers): readonly WaiverFacts[] {
  // A waiver for a document that could not be read would be in force for every one.
  const isForUnread = meetsField(document.unreadable, ['waivers/#/document']);
  return document.waivers.flatMap((waiver, nth) => {
    const { rule, target, reason, agreedBy, until } = waiver;
    const isComplete = [rule, target, reason, agreedBy].every((text) => text !== undefined && text.value.trim() !== '');
    if (!isComplete || rule === undefined || target === undefined || until === undefined) return [];
    if (!isDate(until.value) || (waiver.document === undefined && isForUnread)) return [];
    return [{ nth, rule: rule.value, target: target.value, until: until.value, document: waiver.document?.value }];
  });
}

/** The facts of the settings. */
export function settingsFacts(settings: Settings): SettingsFacts {
  return {
    frameworks: texts(settings.frameworks),
    policy: settings.policy,
    rules: settings.rules.flatMap(({ rule, severity }) =>
      severity === undefined ? [] : [{ rule: rule.value, severity: severity.value }],
    ),
  };
}

function linkFacts(link: Link): LinkFacts {
  return { item: link.item.value, level: link.level?.value };
}

/** An empty list is kept once. */
const none: readonly string[] = Object.freeze([]);

/** The values of texts, without their ranges. */
export function texts(list: readonly { readonly value: string }[]): readonly string[] {
  return list.length === 0 ? none : list.map(({ value }) => value);
}
