// A programme: modules by stage, the frameworks it promises to cover, and who was involved in making it.
import type { NodePath } from '../base/fix';
import type { Spanned, Text } from '../base/text-range';
import { valueOf, type MapNode, type YamlNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { involvementOf, partnersOf, type Involvement, type Partner } from './involvement';
import { mapsField, numberField, partOf, textField, textOf, textsField, wordField, type Part } from './read';

/** How far a learner goes with an item, lowest first; a programme may name its own. */
export const defaultProgression: readonly string[] = ['introduced', 'reinforced', 'mastered'];

export const programmePurposes = ['award', 'induction', 'cpd'] as const;
export type ProgrammePurpose = (typeof programmePurposes)[number];

/** A module's place in a programme. The short form is core, stage 1, on every pathway. */
export interface ModuleReference {
  readonly module: Text;
  readonly stage: number;
  readonly optional: boolean;
  /** The pathways it belongs to; none means every one. */
  readonly pathways: readonly Text[];
  readonly path: NodePath;
}

/** An outcome of the whole programme, which module outcomes support. */
export interface ProgrammeOutcome extends Part {
  readonly id: Text | undefined;
  readonly statement: Text | undefined;
}

/** A route through the programme. */
export interface Pathway extends Part {
  readonly id: Text | undefined;
  readonly title: Text | undefined;
}

export interface Programme extends DocumentBase {
  readonly kind: 'programme';
  readonly award: Text | undefined;
  readonly level: Text | undefined;
  readonly credits: Spanned<number> | undefined;
  readonly status: string | undefined;
  readonly purpose: ProgrammePurpose;
  /** The purpose as written; undefined where it is left out. */
  readonly purposeText: Text | undefined;
  readonly frameworks: readonly Text[];
  readonly overlays: readonly Text[];
  readonly roles: readonly Text[];
  /** The levels of attainment, lowest first; empty when the programme leaves the default in place. */
  readonly progression: readonly Text[];
  readonly outcomes: readonly ProgrammeOutcome[];
  readonly modules: readonly ModuleReference[];
  readonly pathways: readonly Pathway[];
  readonly involvement: readonly Involvement[];
  readonly partners: readonly Partner[];
}

/** Reads a programme off its mapping. */
export function readProgramme(map: MapNode, base: DocumentBase): Programme {
  return {
    kind: 'programme',
    award: textField(map, 'award'),
    level: textField(map, 'level'),
    credits: numberField(map, 'credits'),
    status: textField(map, 'status')?.value,
    purpose: wordField(map, 'purpose', programmePurposes)?.value ?? 'award',
    purposeText: textField(map, 'purpose'),
    frameworks: textsField(map, 'frameworks'),
    overlays: textsField(map, 'overlays'),
    roles: textsField(map, 'roles'),
    progression: textsField(map, 'progression'),
    outcomes: mapsField(map, 'outcomes', []).map((listed) => ({
      id: textField(listed.map, 'id'),
      statement: textField(listed.map, 'statement'),
      ...partOf(listed),
    })),
    modules: modulesOf(valueOf(map, 'modules')),
    pathways: mapsField(map, 'pathways', []).map((listed) => ({
      id: textField(listed.map, 'id'),
      title: textField(listed.map, 'title'),
      ...partOf(listed),
    })),
    involvement: involvementOf(map),
    partners: partnersOf(map),
    ...base,
  };
}

function modulesOf(node: YamlNode | undefined): readonly ModuleReference[] {
  if (node?.kind !== 'seq') return [];
  const references = node.items.map((item, place) => referenceOf(item, ['modules', place]));
  return references.filter((reference) => reference !== undefined);
}

function referenceOf(node: YamlNode | undefined, path: NodePath): ModuleReference | undefined {
  if (node?.kind !== 'map') {
    const module = textOf(node);
    return module === undefined ? undefined : { module, stage: 1, optional: false, pathways: [], path };
  }
  const module = textField(node, 'module');
  if (module === undefined) return undefined;
  return {
    module,
    stage: numberField(node, 'stage')?.value ?? 1,
    optional: textField(node, 'choice')?.value === 'optional',
    pathways: textsField(node, 'pathways'),
    path,
  };
}
