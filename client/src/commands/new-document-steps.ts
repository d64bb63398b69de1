// What is asked of the author of a new document, kind by kind.
import { l10n } from 'vscode';
import type { NewDocumentAnswers, NewDocumentChoices } from '../../../server/src/protocol';
import { idFault, type IdFault } from '../ask/id-fault';
import { askChoice, askChoices, askText, type Choice, type Reply } from '../ask/questions';
import type { Step, StepPlace, StepResult } from '../ask/steps';

/** The kinds that are asked about step by step. */
export type AskedKind = 'programme' | 'module' | 'overlay' | 'role';

/** A document on its way: what was answered, and what there is to choose from in its workspace. */
export interface Draft extends NewDocumentAnswers {
  readonly root: string;
  readonly choices: NewDocumentChoices;
  readonly id?: string;
  readonly programme?: string | undefined;
}

/** The line above every question. */
export function titleOf(kind: AskedKind): string {
  switch (kind) {
    case 'programme':
      return l10n.t('New Programme');
    case 'module':
      return l10n.t('New Module');
    case 'overlay':
      return l10n.t('New Overlay');
    case 'role':
      return l10n.t('New Role');
  }
}

/** The questions for a kind, behind that for the workspace. */
export function stepsFor(kind: AskedKind): readonly Step<Draft>[] {
  const title = titleOf(kind);
  const ask = { id: idStep(title), title: titleStep(title) };
  switch (kind) {
    case 'programme':
      return [
        ask.id,
        ask.title,
        purposeStep(title),
        frameworksStep(title),
        levelStep(title, ({ purpose }) => purpose === 'award'),
        creditsStep(title, ({ purpose }) => purpose === 'award'),
      ];
    case 'module':
      return [
        ask.id,
        ask.title,
        typeStep(title),
        levelStep(title, ({ type }) => type !== 'bite-size'),
        creditsStep(title, ({ type, level }) => type !== 'bite-size' && level !== undefined),
        programmeStep(title, l10n.t('The programme whose modules it joins')),
      ];
    case 'overlay':
      return [
        ask.id,
        ask.title,
        baseStep(title),
        regionStep(title),
        programmeStep(title, l10n.t('The programme that it adapts the framework for')),
      ];
    case 'role':
      return [ask.id, ask.title, programmeStep(title, l10n.t('The programme that prepares people for the role'))];
  }
}

/** A step that puts the reply to a question into the draft. */
function step<T>(
  ask: (draft: Draft, place: StepPlace) => Promise<Reply<T>>,
  put: (value: T) => Partial<Draft>,
  applies?: (draft: Draft) => boolean,
): Step<Draft> {
  return {
    ...(applies === undefined ? {} : { applies }),
    ask: async (draft, place): Promise<StepResult<Draft>> => {
      const reply = await ask(draft, place);
      return typeof reply === 'string' ? reply : { answers: { ...draft, ...put(reply.value) } };
    },
  };
}

function idStep(title: string): Step<Draft> {
  return step(
    ({ id, choices: { suggestion, taken } }, place) =>
      askText({
        title,
        place,
        prompt: l10n.t('A short, permanent ID. Others refer to it, and reports sort by it.'),
        value: id ?? suggestion,
        fault: (text) => idMessage(idFault(text, taken), text),
      }),
    (id) => ({ id }),
  );
}

function idMessage(fault: IdFault | undefined, id: string): string | undefined {
  switch (fault) {
    case 'empty':
      return l10n.t('Type an ID, for instance CC701.');
    case 'unsound':
      return l10n.t('Use letters, digits, ".", "-" and "_" only, beginning with a letter or digit.');
    case 'taken':
      return l10n.t('"{0}" is taken already. Choose another ID.', id);
    case undefined:
      return undefined;
  }
}

function titleStep(title: string): Step<Draft> {
  return step(
    (draft, place) =>
      askText({
        title,
        place,
        prompt: l10n.t('The full title, as people read it.'),
        value: draft.title,
        fault: (text) => (text === '' ? l10n.t('Type a title.') : undefined),
      }),
    (text) => ({ title: text }),
  );
}

function purposeStep(title: string): Step<Draft> {
  return step(
    ({ purpose }, place) =>
      askChoice<NonNullable<Draft['purpose']>>({
        title,
        place,
        placeholder: l10n.t('What the programme is for'),
        choices: [
          {
            label: l10n.t('Award'),
            detail: l10n.t('A certificate, diploma or degree with level and credits'),
            value: 'award',
          },
          {
            label: l10n.t('Induction'),
            detail: l10n.t('Prepares new staff; touches every area of the framework'),
            value: 'induction',
          },
          {
            label: l10n.t('Continuing professional development'),
            detail: l10n.t('For people who are in practice already'),
            value: 'cpd',
          },
        ],
        current: purpose,
      }),
    (purpose) => ({ purpose }),
  );
}

function typeStep(title: string): Step<Draft> {
  return step(
    ({ type }, place) =>
      askChoice<NonNullable<Draft['type']>>({
        title,
        place,
        placeholder: l10n.t('How the module is delivered'),
        choices: [
          { label: l10n.t('Taught'), detail: l10n.t('Lectures, seminars, workshops, simulation'), value: 'taught' },
          { label: l10n.t('Placement'), detail: l10n.t('Learning in practice'), value: 'placement' },
          {
            label: l10n.t('Bite-size'),
            detail: l10n.t('A unit of minutes or hours, without level and credits'),
            value: 'bite-size',
          },
        ],
        current: type,
      }),
    (type) => ({ type }),
  );
}

const undecided = 0;

function levelStep(title: string, applies: (draft: Draft) => boolean): Step<Draft> {
  const levels: readonly Choice<number>[] = [
    ...[3, 4, 5, 6, 7, 8].map((level) => ({ label: l10n.t('Level {0}', level), value: level })),
    { label: l10n.t('Not decided yet'), value: undecided },
  ];
  return step(
    ({ level }, place) =>
      askChoice({ title, place, placeholder: l10n.t('The FHEQ level'), choices: levels, current: level }),
    (level) => ({ level: level === undecided ? undefined : level }),
    applies,
  );
}

function creditsStep(title: string, applies: (draft: Draft) => boolean): Step<Draft> {
  return step(
    ({ credits }, place) =>
      askText({
        title,
        place,
        prompt: l10n.t('Credits; one is ten hours of learning. Leave it empty if that is not decided yet.'),
        value: credits?.toString(),
        fault: (text) =>
          text === '' || /^[1-9]\d{0,2}$/.test(text) ? undefined : l10n.t('Type a whole number from 1 to 999.'),
      }),
    (text) => ({ credits: text === '' ? undefined : Number(text) }),
    applies,
  );
}

function frameworkChoices({ choices: { frameworks } }: Draft): readonly Choice<string>[] {
  return frameworks.map(({ name, title }) => ({ label: title ?? name, description: name, value: name }));
}

function frameworksStep(title: string): Step<Draft> {
  return step(
    (draft, place) =>
      askChoices({
        title,
        place,
        placeholder: l10n.t('The frameworks that the programme promises to cover'),
        choices: frameworkChoices(draft),
        current: draft.frameworks ?? draft.choices.frameworks.slice(0, 1).map(({ name }) => name),
      }),
    (frameworks) => ({ frameworks }),
    ({ choices: { frameworks } }) => frameworks.length > 1,
  );
}

function baseStep(title: string): Step<Draft> {
  return step(
    (draft, place) =>
      askChoice({
        title,
        place,
        placeholder: l10n.t('The framework that the overlay adapts'),
        choices: frameworkChoices(draft),
        current: draft.frameworks?.[0],
      }),
    (framework) => ({ frameworks: [framework] }),
    ({ choices: { frameworks } }) => frameworks.length > 1,
  );
}

function regionStep(title: string): Step<Draft> {
  return step(
    ({ region }, place) =>
      askText({
        title,
        place,
        prompt: l10n.t('The region or employer that it holds for.'),
        value: region,
        fault: (text) => (text === '' ? l10n.t('Type the name of the region or employer.') : undefined),
      }),
    (region) => ({ region }),
  );
}

/** No programme has an ID without letters. */
const none = '';

function programmeStep(title: string, placeholder: string): Step<Draft> {
  return step(
    ({ programme, choices: { programmes } }, place) =>
      askChoice({
        title,
        place,
        placeholder,
        choices: [
          ...programmes.map((one) => ({ label: one.title ?? one.id, description: one.id, value: one.id })),
          { label: l10n.t('None for now'), value: none },
        ],
        current: programme,
      }),
    (programme) => ({ programme: programme === none ? undefined : programme }),
    ({ choices: { programmes } }) => programmes.length > 0,
  );
}
