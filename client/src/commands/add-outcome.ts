// Adds an outcome for a competency to a module: asks which and where, makes the edit, and selects the new outcome.
import { l10n, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import {
  addOutcomeRequest,
  checklistRequest,
  locateRequest,
  matrixRequest,
  type Checklist,
  type ItemParams,
  type ProgrammeParams,
} from '../../../server/src/protocol';
import { askChoice, type Choice } from '../ask/questions';
import { askSteps, type Step } from '../ask/steps';
import type { Extension } from '../extension';
import { makeEdit, showAt } from '../make-edit';
import { plainNotice } from '../plain-label';

/** An item of a framework, by the reference that the programme gives. */
type Item = Pick<ItemParams, 'framework' | 'item'>;

interface Draft {
  readonly item?: Item;
  readonly module?: string;
}

/** Adds an outcome for the given item, or for one of the current programme that the user chooses. */
export async function addOutcome(extension: Extension, given?: unknown): Promise<void> {
  const named = isItem(given) ? given : undefined;
  const programme = named ?? (await extension.current.get());
  const list = programme === undefined ? null : await extension.server.ask(checklistRequest, programme);
  if (programme === undefined || list === null || list.frameworks.length === 0) {
    const message = l10n.t(
      'There is no programme with a framework here, so there is no competency to add an outcome for.',
    );
    void window.showInformationMessage(message);
    return;
  }
  const steps: Step<Draft>[] = [itemStep(list), moduleStep(extension, programme)];
  const start: Draft = named === undefined ? {} : { item: named };
  const { item, module } = (await askSteps(named === undefined ? steps : steps.slice(1), start)) ?? {};
  if (item === undefined || module === undefined) return;
  const { root, programme: id } = programme;
  await add(extension, { root, ...(id === undefined ? {} : { programme: id }), ...item, module });
}

async function add(extension: Extension, params: ItemParams & { readonly module: string }): Promise<void> {
  const made = await extension.server.ask(addOutcomeRequest, params);
  if (made === null) {
    const module = plainNotice(params.module);
    const message = l10n.t('No outcome could be added to "{0}": its file cannot be read or changed.', module);
    void window.showErrorMessage(message);
    return;
  }
  if (!(await makeEdit(extension, made.edit))) return;
  const { root, module } = params;
  const { outcome } = made;
  const place = await extension.server.ask(locateRequest, { root, target: { kind: 'outcome', module, outcome } });
  if (place !== null) await showAt(place.uri, place.range);
}

function isItem(given: unknown): given is ItemParams {
  return typeof given === 'object' && given !== null && 'root' in given && 'framework' in given && 'item' in given;
}

function itemStep({ frameworks }: Checklist): Step<Draft> {
  const items = frameworks.flatMap(({ reference, areas }) =>
    areas.flatMap(({ id, label, items: ofArea }): readonly Choice<Item>[] => [
      { label: label ?? id ?? reference, kind: QuickPickItemKind.Separator },
      ...ofArea
        .filter(({ notApplicable }) => notApplicable === undefined)
        .map((one) => ({
          label: one.id,
          description: one.label ?? '',
          detail: one.gap ? l10n.t('Gap: more evidence is asked for') : '',
          iconPath: new ThemeIcon(one.gap ? 'circle-large-outline' : 'pass'),
          value: { framework: reference, item: one.id },
        })),
    ]),
  );
  return {
    ask: async (draft, place) => {
      const reply = await askChoice({
        title: l10n.t('Add Outcome'),
        place,
        placeholder: l10n.t('The competency that the outcome addresses; type a word of it'),
        choices: items,
        current: items.find(({ value }) => value?.item === draft.item?.item)?.value,
      });
      return typeof reply === 'string' ? reply : { answers: { ...draft, item: reply.value } };
    },
  };
}

function moduleStep({ server }: Extension, { root, programme }: ProgrammeParams): Step<Draft> {
  return {
    ask: async (draft, place) => {
      const framework = draft.item?.framework ?? '';
      const matrix = await server.ask(matrixRequest, {
        root,
        ...(programme === undefined ? {} : { programme }),
        framework,
      });
      const modules = (matrix?.columns ?? []).filter(({ uri }) => uri !== undefined);
      const row = matrix?.rows.find(({ item }) => item === draft.item?.item);
      const reply = await askChoice({
        title: l10n.t('Add Outcome'),
        place,
        placeholder: l10n.t('The module that gets an outcome for {0}', draft.item?.item ?? ''),
        choices: modules.map(({ module, title }) => {
          const addresses = row?.cells.some(({ column }) => matrix?.columns[column]?.module === module) === true;
          return {
            label: title ?? module,
            description: module,
            detail: addresses ? l10n.t('Addresses it already') : '',
            value: module,
          };
        }),
        current: draft.module,
      });
      return typeof reply === 'string' ? reply : { answers: { ...draft, module: reply.value } };
    },
  };
}
