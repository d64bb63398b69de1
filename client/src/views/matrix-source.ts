// What a matrix panel shows: which programmes and frameworks there are, and the matrix of one of them, or why there is none.
import { l10n } from 'vscode';
import { matrixRequest, type CoverageMatrix, type ProgrammeParams } from '../../../server/src/protocol';
import type { Extension } from '../extension';
import type { CoverageData, KnownProgramme } from './coverage-data';
import type { MatrixChoice, MatrixKey, MatrixNotice } from './model/matrix-messages';
import { isSameProgramme, placedName } from './programme-name';

/** What there is to show. */
export type MatrixShown =
  | {
      readonly kind: 'matrix';
      readonly key: MatrixKey;
      readonly matrix: CoverageMatrix;
      readonly choices: readonly MatrixChoice[];
      readonly name: string;
    }
  | { readonly kind: 'notice'; readonly notice: MatrixNotice; readonly choices: readonly MatrixChoice[] };

/** The matrix for a wish: another framework of the programme, or the current programme, where it cannot be had. */
export async function matrixFor(
  extension: Extension,
  data: CoverageData,
  wish: Partial<MatrixKey> | undefined,
): Promise<MatrixShown> {
  const choices = await Promise.all((await data.programmes()).map((programme) => choiceOf(programme, data)));
  const current = await extension.current.get();
  const wanted = choices.find((one) => wish?.root !== undefined && isSameProgramme(one, wish as ProgrammeParams));
  const choice = wanted ?? choices.find((one) => isSameProgramme(one, current)) ?? choices[0];
  if (choice === undefined) return { kind: 'notice', notice: nothingYet(), choices };
  const named = choice.frameworks.find(({ reference }) => reference === wish?.framework);
  const framework = (named ?? choice.frameworks[0])?.reference;
  if (framework === undefined) return { kind: 'notice', notice: noFramework(choice.name), choices };
  const { root, programme } = choice;
  const key = { root, ...(programme === undefined ? {} : { programme }), framework };
  const matrix = await extension.server.ask(matrixRequest, key);
  if (matrix === null) return { kind: 'notice', notice: noFramework(choice.name), choices };
  return { kind: 'matrix', key, matrix, choices, name: choice.name };
}

/** What to show where the server does not answer. */
export function serverDown(): MatrixNotice {
  return {
    heading: l10n.t('The curriculum checker does not answer'),
    text: l10n.t('Your files are safe. Restart the checker, or try again in a moment.'),
    actions: [
      { command: 'restart', title: l10n.t('Restart Checker') },
      { command: 'retry', title: l10n.t('Try Again') },
    ],
  };
}

async function choiceOf(programme: KnownProgramme, data: CoverageData): Promise<MatrixChoice> {
  const summary = await data.summary(programme.params);
  const frameworks = (summary?.frameworks ?? []).map(({ reference, title, name }) => ({
    reference,
    name: title === undefined ? name : `${title} (${name.slice(name.indexOf('@') + 1)})`,
  }));
  return { ...programme.params, name: placedName(programme), frameworks };
}

function nothingYet(): MatrixNotice {
  return {
    heading: l10n.t('No curriculum here yet'),
    text: l10n.t(
      'The matrix shows which module covers which competency. Begin with a programme, or with a workspace that has one.',
    ),
    actions: [
      { command: 'newProgramme', title: l10n.t('New Programme...') },
      { command: 'newWorkspace', title: l10n.t('New Workspace from a Template...') },
    ],
  };
}

function noFramework(name: string): MatrixNotice {
  return {
    heading: l10n.t('No framework to show'),
    text: l10n.t('"{0}" names no framework that is known here. Add one under "frameworks" in its file.', name),
    actions: [{ command: 'openProgramme', title: l10n.t('Open Programme') }],
  };
}
