// What a programme is called in views.
import { l10n } from 'vscode';
import type { ProgrammeHead, ProgrammeParams } from '../../../server/src/protocol';
import { workspaceName } from '../workspace-choice';
import type { KnownProgramme } from './coverage-data';

/** The title, else the ID; all modules of a workspace without programmes are called so. */
export function programmeName({ title, id }: ProgrammeHead): string {
  return title ?? id ?? l10n.t('All modules');
}

/** Its name, with the workspace in brackets where there are several. */
export function placedName(programme: KnownProgramme): string {
  const place = programmePlace(programme);
  const name = programmeName(programme.head);
  return place === undefined ? name : `${name} (${place})`;
}

/** The workspace, where there are several. */
export function programmePlace({ params, isOneOfSeveral }: KnownProgramme): string | undefined {
  return isOneOfSeveral ? workspaceName(params.root) : undefined;
}

/** Whether two are the same programme. */
export function isSameProgramme(a: ProgrammeParams | undefined, b: ProgrammeParams | undefined): boolean {
  return a?.root === b?.root && a?.programme === b?.programme;
}
