// What commands and views work with.
import type { ExtensionContext } from 'vscode';
import type { CurrentProgramme } from './current-programme';
import type { CurriculumServer } from './curriculum-server';
import type { Places } from './places';

/** The parts of the running extension. */
export interface Extension {
  readonly context: ExtensionContext;
  readonly server: CurriculumServer;
  /** The programme that views show where nobody says otherwise. */
  readonly current: CurrentProgramme;
  readonly places: Places;
}
