// The parts of modules and programmes with placeholders, and with the next free ID filled in.
import { figure } from '../../base/phrases';
import { freeId } from '../../names/free-id';
import { schemaAt } from '../../schema/vocabulary';
import { choice, escaped } from '../support/snippet-syntax';
import { wordSource, type Asked } from './proposal';
import type { Template } from './snippet-text';

/** A module outcome. */
export function outcome(asked: Asked): Template {
  return {
    label: 'new outcome',
    detail: 'an outcome with the items it addresses',
    entries: [
      ['id', nextId(asked, 'outcomes', 'LO')],
      ['statement', `\${1:${statementHint}}`],
      ['addresses', { below: '$0' }],
    ],
  };
}

/** An outcome of a programme. */
export function programmeOutcome(asked: Asked): Template {
  return {
    label: 'new outcome',
    detail: 'an outcome of the programme',
    entries: [
      ['id', nextId(asked, 'outcomes', 'PO')],
      ['statement', `\${1:${statementHint}}`],
    ],
  };
}

/** An activity. */
export function activity(asked: Asked): Template {
  return {
    label: 'new activity',
    detail: 'an activity with the outcomes it supports',
    entries: [
      ['id', nextId(asked, 'activities', 'A')],
      ['title', '${1:Title of the activity}'],
      ['type', choiceOf('activities', 2)],
      ['hours', '${3:2}'],
      ['supports', { items: [outcomeChoice(asked, 4)] }],
    ],
  };
}

/** An assessment, weighted with what the others leave. */
export function assessment(asked: Asked): Template {
  return {
    label: 'new assessment',
    detail: 'an assessment with the outcomes it tests',
    entries: [
      ['id', nextId(asked, 'assessments', 'AS')],
      ['title', '${1:Title of the assessment}'],
      ['type', choiceOf('assessments', 2)],
      ['weighting', `\${3:${openWeighting(asked)}}`],
      ['assesses', { items: [outcomeChoice(asked, 4)] }],
    ],
  };
}

/** A record of who is involved. */
export const involvement: Template = {
  label: 'new involvement record',
  detail: 'who is involved, where, how and why',
  entries: [
    ['who', '${1:The people or the group}'],
    ['where', '${2:Design, teaching or assessment}'],
    ['how', '${3:What they do}'],
    ['why', '${4:Why these people}'],
  ],
};

/** What stands in the place of a statement. */
export const statementHint = 'One sentence that begins with a verb you could assess';

function nextId({ document }: Asked, list: 'outcomes' | 'activities' | 'assessments', stem: string): string {
  const taken = partsOf(document, list).flatMap(({ id }) => id?.value ?? []);
  return escaped(freeId(taken, stem));
}

function partsOf(document: Asked['document'], list: 'outcomes' | 'activities' | 'assessments') {
  if (document?.kind === 'module') return document[list];
  return document?.kind === 'programme' && list === 'outcomes' ? document.outcomes : [];
}

/** The types of an activity or assessment to choose from. */
export function choiceOf(list: 'activities' | 'assessments', place: number): string {
  const words = schemaAt('module', [list, 0, 'type'])?.enum ?? [];
  return choice(place, words.map(String));
}

function outcomeChoice(asked: Asked, place: number): string {
  const ids = partsOf(asked.document, 'outcomes').flatMap(({ id }) => id?.value ?? []);
  return choice(
    place,
    ids.map((id) => wordSource(asked, id)),
  );
}

/** What the summative assessments leave of the hundred per cent. */
function openWeighting({ document }: Asked): string {
  if (document?.kind !== 'module') return '100';
  const counted = document.assessments.filter(({ purpose }) => purpose === 'summative');
  const sum = counted.reduce((total, { weighting }) => total + (weighting?.value ?? 0), 0);
  return figure(Math.max(0, 100 - sum));
}
