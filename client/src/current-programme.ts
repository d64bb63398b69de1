// The programme that the user works on, remembered for the workspace.
import { EventEmitter, type Disposable, type Event, type Memento } from 'vscode';
import { programmesRequest, type ProgrammeParams, type WorkspaceProgrammes } from '../../server/src/protocol';
import type { CurriculumServer } from './curriculum-server';

const key = 'currentProgramme';

/** Holds the choice. One that is not there any more counts as none, and the first programme takes its place. */
export class CurrentProgramme implements Disposable {
  readonly #server: CurriculumServer;
  readonly #memory: Memento;
  readonly #changes = new EventEmitter<void>();

  constructor(server: CurriculumServer, memory: Memento) {
    this.#server = server;
    this.#memory = memory;
  }

  /** Fires when another programme was chosen; whether programmes came or went, `server.onDidChangeCoverage` tells. */
  get onDidChange(): Event<void> {
    return this.#changes.event;
  }

  /** The programme as requests take it; undefined in a window without curriculum. */
  async get(): Promise<ProgrammeParams | undefined> {
    return chosenOf(await this.#server.ask(programmesRequest, {}), this.#memory.get<ProgrammeParams>(key));
  }

  /** Takes another programme. */
  async choose({ root, programme }: ProgrammeParams): Promise<void> {
    await this.#memory.update(key, { root, ...(programme === undefined ? {} : { programme }) });
    this.#changes.fire();
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

/** The remembered programme if there is still such a one, else the first. */
function chosenOf(
  workspaces: readonly WorkspaceProgrammes[],
  remembered: ProgrammeParams | undefined,
): ProgrammeParams | undefined {
  const all = workspaces.flatMap(({ root, programmes }) =>
    programmes.map(({ id }): ProgrammeParams => ({ root, ...(id === undefined ? {} : { programme: id }) })),
  );
  return all.find((one) => one.root === remembered?.root && one.programme === remembered.programme) ?? all[0];
}
