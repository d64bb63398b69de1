// A module: what is learnt, by which activities, and how it is assessed.
import type { Spanned, Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { involvementOf, type Involvement } from './involvement';
import { linksOf, type Link } from './link';
import { mapsField, numberField, partOf, textField, textsField, wordField, type ListedMap, type Part } from './read';

/** How a module is delivered. */
export const moduleTypes = ['taught', 'placement', 'bite-size'] as const;
export type ModuleType = (typeof moduleTypes)[number];

/** Whether an assessment counts towards the result. */
export type AssessmentPurpose = 'summative' | 'formative';

/** What a learner can do on completing the module. */
export interface Outcome extends Part {
  readonly id: Text | undefined;
  readonly statement: Text | undefined;
  readonly supports: readonly Text[];
  readonly addresses: readonly Link[];
}

/** Something learners do to reach outcomes. */
export interface Activity extends Part {
  readonly id: Text | undefined;
  readonly title: Text | undefined;
  readonly type: Text | undefined;
  readonly hours: Spanned<number> | undefined;
  readonly supports: readonly Text[];
  readonly professions: readonly Text[];
  readonly checklists: readonly Text[];
}

/** Something that shows whether outcomes are reached. */
export interface Assessment extends Part {
  readonly id: Text | undefined;
  readonly title: Text | undefined;
  readonly type: Text | undefined;
  readonly purpose: AssessmentPurpose;
  /** Per cent of the module's result. */
  readonly weighting: Spanned<number> | undefined;
  readonly passFail: boolean;
  readonly assesses: readonly Text[];
  readonly involvement: Text | undefined;
  readonly checklists: readonly Text[];
}

/** Hours of learning by kind. */
export interface Hours extends Part {
  readonly scheduled: number;
  readonly practice: number;
  readonly simulated: number;
  readonly independent: number;
}

export interface Module extends DocumentBase {
  readonly kind: 'module';
  /** The level as written; a number from 3 to 8 on the FHEQ when it is right. */
  readonly level: Text | undefined;
  readonly credits: Spanned<number> | undefined;
  readonly minutes: Spanned<number> | undefined;
  readonly type: ModuleType;
  readonly hours: Hours | undefined;
  readonly prerequisites: readonly Text[];
  readonly frameworks: readonly Text[];
  readonly overlays: readonly Text[];
  readonly outcomes: readonly Outcome[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  readonly involvement: readonly Involvement[];
}

/** Reads a module off its mapping. */
export function readModule(map: MapNode, base: DocumentBase): Module {
  return {
    kind: 'module',
    level: textField(map, 'level'),
    credits: numberField(map, 'credits'),
    minutes: numberField(map, 'minutes'),
    type: wordField(map, 'type', moduleTypes)?.value ?? 'taught',
    hours: hoursOf(map),
    prerequisites: textsField(map, 'prerequisites'),
    frameworks: textsField(map, 'frameworks'),
    overlays: textsField(map, 'overlays'),
    outcomes: mapsField(map, 'outcomes', []).map(readOutcome),
    activities: mapsField(map, 'activities', []).map(readActivity),
    assessments: mapsField(map, 'assessments', []).map(readAssessment),
    involvement: involvementOf(map),
    ...base,
  };
}

function readOutcome(listed: ListedMap): Outcome {
  const { map, path } = listed;
  return {
    id: textField(map, 'id'),
    statement: textField(map, 'statement'),
    supports: textsField(map, 'supports'),
    addresses: linksOf(valueOf(map, 'addresses'), [...path, 'addresses']),
    ...partOf(listed),
  };
}

function readActivity(listed: ListedMap): Activity {
  const { map } = listed;
  return {
    id: textField(map, 'id'),
    title: textField(map, 'title'),
    type: textField(map, 'type'),
    hours: numberField(map, 'hours'),
    supports: textsField(map, 'supports'),
    professions: textsField(map, 'professions'),
    checklists: textsField(map, 'checklists'),
    ...partOf(listed),
  };
}

function readAssessment(listed: ListedMap): Assessment {
  const { map } = listed;
  return {
    id: textField(map, 'id'),
    title: textField(map, 'title'),
    type: textField(map, 'type'),
    purpose: wordField(map, 'purpose', ['summative', 'formative'])?.value ?? 'summative',
    weighting: numberField(map, 'weighting'),
    passFail: textField(map, 'grading')?.value === 'pass-fail',
    assesses: textsField(map, 'assesses'),
    involvement: textField(map, 'involvement'),
    checklists: textsField(map, 'checklists'),
    ...partOf(listed),
  };
}

function hoursOf(map: MapNode): Hours | undefined {
  const node = valueOf(map, 'hours');
  if (node?.kind !== 'map') return undefined;
  const hours = (key: string): number => numberField(node, key)?.value ?? 0;
  return {
    scheduled: hours('scheduled'),
    practice: hours('practice'),
    simulated: hours('simulated'),
    independent: hours('independent'),
    ...partOf({ map: node, path: ['hours'] }),
  };
}
