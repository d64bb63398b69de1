// One question in VS Code's quick input: a text to type or a choice to make, with the buttons to go back.
import { QuickInputButtons, window, type Disposable, type InputBox, type QuickPick, type QuickPickItem } from 'vscode';
import { plainLabel } from '../plain-label';
import type { StepPlace } from './steps';

/** What the user said, or did instead. */
export type Reply<T> = { readonly value: T } | 'back' | 'cancel';

/** The line above the question. */
export interface QuestionHead {
  readonly title: string;
  /** Undefined for a question that stands alone. */
  readonly place?: StepPlace | undefined;
}

/** A text to type. */
export interface TextQuestion extends QuestionHead {
  readonly prompt: string;
  readonly value?: string | undefined;
  readonly placeholder?: string;
  /** What is wrong with the text, shown while it is typed; undefined when it will do. */
  readonly fault: (text: string) => string | undefined;
}

/** Something to choose, and what it stands for. */
export interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

/** A choice to make. */
export interface ChoiceQuestion<T> extends QuestionHead {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** The value that is chosen to begin with. */
  readonly current?: T | undefined;
}

/** Asks for a text; it comes without spaces at its ends. Nothing is accepted that has a fault. */
export function askText(question: TextQuestion): Promise<Reply<string>> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.value = question.value ?? '';
  input.placeholder = question.placeholder;
  const check = (): string | undefined => {
    const fault = question.fault(input.value.trim());
    input.validationMessage = fault;
    return fault;
  };
  return shown<string, string>(input, question, (reply) => [
    input.onDidChangeValue(check),
    input.onDidAccept(() => {
      if (check() === undefined) reply({ value: input.value.trim() });
    }),
  ]);
}

/** Asks for one of the choices. */
export function askChoice<T>(question: ChoiceQuestion<T>): Promise<Reply<T>> {
  const pick = window.createQuickPick<Choice<T>>();
  pick.placeholder = question.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const choices = question.choices.map(plainChoice);
  pick.items = choices;
  const current = choices.filter((one) => 'value' in one && one.value === question.current);
  // An empty list would take away the first choice, which is active otherwise.
  if (current.length > 0) pick.activeItems = current;
  return shown(pick, question, (reply) => [
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen !== undefined && 'value' in chosen) reply({ value: chosen.value });
    }),
  ]);
}

/** Asks for at least one of the choices. */
export function askChoices<T>(
  question: Omit<ChoiceQuestion<T>, 'current'> & { readonly current: readonly T[] },
): Promise<Reply<readonly T[]>> {
  const pick = window.createQuickPick<Choice<T>>();
  pick.placeholder = question.placeholder;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  const choices = question.choices.map(plainChoice);
  pick.items = choices;
  pick.selectedItems = choices.filter((one) => question.current.includes(one.value as T));
  return shown(pick, question, (reply) => [
    pick.onDidAccept(() => {
      const values = pick.selectedItems.map((one) => one.value as T);
      if (values.length > 0) reply({ value: values });
    }),
  ]);
}

/** A choice whose words are shown as they are; names that authors gave are among them. */
function plainChoice<C extends QuickPickItem>(choice: C): C {
  const { label, description, detail } = choice;
  return {
    ...choice,
    label: plainLabel(label),
    ...(description === undefined ? {} : { description: plainLabel(description) }),
    ...(detail === undefined ? {} : { detail: plainLabel(detail) }),
  };
}

function shown<T, C>(
  input: InputBox | QuickPick<Choice<C>>,
  { title, place }: QuestionHead,
  listen: (end: (reply: Reply<T>) => void) => readonly Disposable[],
): Promise<Reply<T>> {
  input.title = title;
  // What was typed survives a look into another window.
  input.ignoreFocusOut = true;
  if (place !== undefined) {
    input.step = place.step;
    input.totalSteps = place.of;
    if (place.hasBefore) input.buttons = [QuickInputButtons.Back];
  }
  return new Promise((resolve) => {
    const end = (reply: Reply<T>): void => {
      resolve(reply);
      for (const one of owned) one.dispose();
      input.dispose();
    };
    const owned = [...listen(end), input.onDidTriggerButton(() => end('back')), input.onDidHide(() => end('cancel'))];
    input.show();
  });
}
