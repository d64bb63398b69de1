// From a file's documents to the facts that other files may depend on.
import type { TextRange } from '../base/text-range';
import type { Crosswalk } from '../model/crosswalk';
import type { Document } from '../model/document';
import { itemsOf, type Framework, type Item } from '../model/framework';
import type { Link } from '../model/link';
import type { Module } from '../model/module';
import type { Overlay } from '../model/overlay';
import type { Programme } from '../model/programme';
import type { Role } from '../model/role';
import type { Settings } from '../model/settings';
import { isDate, type Waivers } from '../model/waivers';
import {
  factKey,
  type CrosswalkFacts,
  type FactName,
  type FactTypes,
  type FrameworkFacts,
  type ItemFacts,
  type LinkFacts,
  type ModuleFacts,
  type OverlayFacts,
  type ProgrammeFacts,
  type RoleFacts,
  type SettingsFacts,
  type WaiverFacts,
} from './facts';

/** One fact of a file, before it is known which file. */
export interface StatedFact {
  readonly place: number;
  readonly facts: unknown;
}

/** All facts of a file, by the key they are filed under. */
export type FileSummary = ReadonlyMap<string, readonly StatedFact[]>;

/** The summary of a file's documents; `bundled` marks frameworks that come with the tool. */
export function summarise(documents: readonly Document[], bundled: boolean): FileSummary {
  const summary = new Map<string, StatedFact[]>();
  for (const document of documents) {
    const state = <N extends FactName>(name: N, id: string, facts: FactTypes[N]): void => {
      const key = factKey(name, id);
      const list = summary.get(key);
      if (list === undefined) summary.set(key, [{ place: document.place, facts }]);
      else list.push({ place: document.place, facts });
    };
    state('documents', document.kind, { id: document.id?.value });
    if (document.kind === 'settings') state('settings', '', settingsFacts(document));
    else if (document.kind === 'waivers') state('waivers', '', waiverFacts(document));
    else if (document.id !== undefined && document.kind !== 'unknown')
      stateNamed(document, document.id.value, bundled, state);
  }
  return summary;
}

type State = <N extends FactName>(name: N, id: string, facts: FactTypes[N]) => void;
type NamedDocument = Exclude<Document, Settings | Waivers | { readonly kind: 'unknown' }>;

function stateNamed(document: NamedDocument, id: string, bundled: boolean, state: State): void {
  state('ids', document.kind, id);
  state('places', `${document.kind} ${id}`, { head: document.head, parts: partRanges(document) });
  switch (document.kind) {
    case 'module':
      state('module', id, moduleFacts(document, id));
      for (const overlay of new Set(texts(document.overlays))) state('overlayUse', overlay, id);
      if (document.prerequisites.length > 0)
        state('prerequisites', '', { module: id, prerequisites: texts(document.prerequisites) });
      for (const outcome of document.outcomes) {
        const words = normalised(outcome.statement?.value ?? '');
        if (words !== '') state('statement', words, { module: id, outcome: outcome.id?.value });
      }
      state('wording', id, wordingOf(document));
      return;
    case 'programme':
      state('programme', id, programmeFacts(document, id));
      for (const overlay of new Set(texts(document.overlays))) state('overlayUse', overlay, id);
      for (const module of new Set(document.modules.map((reference) => reference.module.value)))
        state('membership', module, id);
      return;
    case 'framework':
      state('framework', id, frameworkFacts(document, id, bundled));
      return;
    case 'overlay':
      state('overlay', id, overlayFacts(document, id));
      return;
    case 'crosswalk':
      state('crosswalk', id, crosswalkFacts(document, id));
      return;
    case 'role':
      state('role', id, roleFacts(document, id));
      return;
    case 'resource':
      state('resource', id, {
        id,
        title: document.title?.value,
        type: document.type?.value,
        illustrates: texts(document.illustrates),
      });
  }
}

/** A statement without what does not change its meaning: case, spacing, the full stop. */
export function normalised(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}

function wordingOf(module: Module): Readonly<Record<string, string>> {
  const wording: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { id, statement } of module.outcomes) {
    if (id !== undefined && statement !== undefined) wording[id.value] ??= statement.value;
  }
  return wording;
}

function moduleFacts(module: Module, id: string): ModuleFacts {
  return {
    id,
    title: module.title?.value,
    type: module.type,
    level: module.level?.value,
    credits: module.credits?.value,
    prerequisites: texts(module.prerequisites),
    frameworks: texts(module.frameworks),
    overlays: texts(module.overlays),
    outcomes: module.outcomes.map((outcome) => ({
      id: outcome.id?.value,
      supports: texts(outcome.supports),
      links: outcome.addresses.map(linkFacts),
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
      involvement: assessment.involvement !== undefined,
    })),
    involvement: module.involvement.map(({ where, how }) => ({ where: where?.value, how: how?.value })),
  };
}

function programmeFacts(programme: Programme, id: string): ProgrammeFacts {
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

function frameworkFacts(framework: Framework, id: string, bundled: boolean): FrameworkFacts {
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
    progression: texts(framework.progression),
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

function overlayFacts(overlay: Overlay, id: string): OverlayFacts {
  return {
    id,
    title: overlay.title?.value,
    base: overlay.base?.value,
    region: overlay.region?.value,
    add: overlay.add.flatMap((item) =>
      item.id === undefined
        ? []
        : [
            {
              id: item.id.value,
              refines: item.refines?.value,
              type: item.type?.value,
              label: item.label?.value,
              statement: item.statement?.value,
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

function crosswalkFacts(crosswalk: Crosswalk, id: string): CrosswalkFacts {
  const links = crosswalk.links.flatMap(({ from, to, match, partial }) =>
    from === undefined || to === undefined || match === undefined
      ? []
      : [{ from: from.value, to: to.value, match: match.value, partial }],
  );
  return { id, from: crosswalk.from?.value, to: crosswalk.to?.value, links };
}

function roleFacts(role: Role, id: string): RoleFacts {
  return { id, title: role.title?.value, alsoCalled: texts(role.alsoCalled), expects: role.expects.map(linkFacts) };
}

function waiverFacts(document: Waivers): readonly WaiverFacts[] {
  return document.waivers.flatMap((waiver, nth) => {
    const { rule, target, reason, agreedBy, until } = waiver;
    const isComplete = [rule, target, reason, agreedBy].every((text) => text !== undefined && text.value.trim() !== '');
    if (!isComplete || rule === undefined || target === undefined || until === undefined) return [];
    if (!isDate(until.value)) return [];
    return [{ nth, rule: rule.value, target: target.value, until: until.value, document: waiver.document?.value }];
  });
}

function settingsFacts(settings: Settings): SettingsFacts {
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

function texts(list: readonly { readonly value: string }[]): readonly string[] {
  return list.map((text) => text.value);
}

function partRanges(document: NamedDocument): Readonly<Record<string, TextRange>> {
  const ranges: Record<string, TextRange> = Object.create(null) as Record<string, TextRange>;
  for (const { id, head } of partsOf(document)) {
    if (id !== undefined) ranges[id.value] ??= head;
  }
  return ranges;
}

interface NamedPart {
  readonly id: { readonly value: string } | undefined;
  readonly head: TextRange;
}

function partsOf(document: NamedDocument): readonly NamedPart[] {
  switch (document.kind) {
    case 'module':
      return [
        ...document.outcomes,
        ...document.activities,
        ...document.assessments,
        ...document.prerequisites.map((text) => ({ id: text, head: text.range })),
      ];
    case 'programme':
      return [
        ...document.outcomes,
        ...document.pathways,
        ...document.modules.map(({ module }) => ({ id: module, head: module.range })),
      ];
    case 'framework':
      return itemsOf(document);
    case 'overlay':
      return document.add;
    case 'role':
      return document.expects.map(({ item }) => ({ id: item, head: item.range }));
    case 'crosswalk':
    case 'resource':
      return [];
  }
}
