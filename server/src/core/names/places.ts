// Where in a document names stand: a table from places to kinds of name, which says what can be proposed there.
import type { NodePath } from '../base/fix';
import type { Document } from '../model/document';
import type { NameKind } from './name';

/** Whether a key of a mapping is meant or a value; an item of a list is a value. */
export type PlacePart = 'key' | 'value';

/** What a place holds: which kind of name, and whether the thing comes into being there. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly defines: boolean;
}

/**
 * One line of the table. Steps of a pattern: a key; `#` any place in a list; `*` any key; `**` any way down.
 * `[]` at the end: a lone value or an item of a list.
 */
interface Row {
  readonly pattern: string;
  readonly part: PlacePart;
  readonly place: NamePlace;
}

/** The name that belongs at a path of a document of this kind, or undefined where no name does. */
export function namePlace(kind: Document['kind'], path: NodePath, part: PlacePart): NamePlace | undefined {
  if (kind === 'unknown') return undefined;
  return table[kind].find((row) => row.part === part && fits(row.pattern, path))?.place;
}

/** Whether a path fits a pattern of the table's notation. */
export function fits(pattern: string, path: NodePath): boolean {
  if (!pattern.endsWith('[]')) return fitsSteps(pattern === '' ? [] : pattern.split('/'), path);
  const steps = pattern.slice(0, -2).split('/');
  return fitsSteps(steps, path) || fitsSteps([...steps, '#'], path);
}

function fitsSteps(steps: readonly string[], path: NodePath): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return path.length === 0;
  if (step === '**') return path.some((_, skipped) => fitsSteps(rest, path.slice(skipped)));
  const [here, ...below] = path;
  return here !== undefined && fitsStep(step, here) && fitsSteps(rest, below);
}

function fitsStep(step: string, here: string | number): boolean {
  if (step === '#') return typeof here === 'number';
  return step === '*' ? typeof here === 'string' : step === here;
}

function defined(pattern: string, kind: NameKind): Row {
  return { pattern, part: 'value', place: { kind, defines: true } };
}

function mentioned(pattern: string, kind: NameKind, part: PlacePart = 'value'): Row {
  return { pattern, part, place: { kind, defines: false } };
}

/** Both forms of the links to items: the short one (item: level) and the long one (a list). */
function links(pattern: string): readonly Row[] {
  return [
    mentioned(`${pattern}/*`, 'item', 'key'),
    mentioned(`${pattern}/*`, 'level'),
    mentioned(`${pattern}[]`, 'item'),
    mentioned(`${pattern}/#/competency`, 'item'),
    mentioned(`${pattern}/#/level`, 'level'),
  ];
}

const table: Readonly<Record<Exclude<Document['kind'], 'unknown'>, readonly Row[]>> = {
  programme: [
    defined('id', 'programme'),
    mentioned('frameworks[]', 'framework'),
    mentioned('overlays[]', 'overlay'),
    mentioned('roles[]', 'role'),
    defined('progression[]', 'level'),
    defined('outcomes/#/id', 'programme-outcome'),
    mentioned('modules/#', 'module'),
    mentioned('modules/#/module', 'module'),
    mentioned('modules/#/pathways[]', 'pathway'),
    defined('pathways/#/id', 'pathway'),
  ],
  module: [
    defined('id', 'module'),
    mentioned('prerequisites[]', 'module'),
    mentioned('frameworks[]', 'framework'),
    mentioned('overlays[]', 'overlay'),
    defined('outcomes/#/id', 'outcome'),
    mentioned('outcomes/#/supports[]', 'programme-outcome'),
    ...links('outcomes/#/addresses'),
    defined('activities/#/id', 'activity'),
    mentioned('activities/#/supports[]', 'outcome'),
    mentioned('activities/#/checklists[]', 'item'),
    defined('assessments/#/id', 'assessment'),
    mentioned('assessments/#/assesses[]', 'outcome'),
    mentioned('assessments/#/checklists[]', 'item'),
  ],
  framework: [
    defined('id', 'framework'),
    defined('progression[]', 'level'),
    defined('items/**/#/id', 'item'),
    mentioned('items/**/#/related[]', 'item'),
    mentioned('items/**/#/replaced_by[]', 'item'),
  ],
  overlay: [
    defined('id', 'overlay'),
    mentioned('base', 'framework'),
    mentioned('over', 'overlay'),
    defined('add/#/id', 'item'),
    mentioned('add/#/refines', 'item'),
    mentioned('add/#/part_of', 'item'),
    mentioned('narrow/#/item', 'item'),
    mentioned('relabel/*', 'item', 'key'),
    mentioned('wording/*', 'item', 'key'),
  ],
  crosswalk: [
    defined('id', 'crosswalk'),
    mentioned('from', 'framework'),
    mentioned('to', 'framework'),
    mentioned('links/#/from', 'item'),
    mentioned('links/#/to', 'item'),
  ],
  role: [defined('id', 'role'), ...links('expects')],
  resource: [defined('id', 'resource'), mentioned('illustrates[]', 'item')],
  waivers: [mentioned('waivers/#/rule', 'rule'), mentioned('waivers/#/target', 'item')],
  settings: [mentioned('frameworks[]', 'framework'), mentioned('rules/*', 'rule', 'key')],
};
