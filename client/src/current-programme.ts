// The programme that the user works on: the one of the active editor, or one that was picked and stays.
import { EventEmitter, window, type Disposable, type Event, type Memento } from 'vscode';
import {
  programmesOfFileRequest,
  programmesRequest,
  type ProgrammeParams,
  type WorkspaceProgrammes,
} from '../../server/src/protocol';
import type { CurriculumServer } from './curriculum-server';
import { Latest } from './latest';

const key = 'currentProgramme';

/**
 * Holds the choice. What was picked is remembered for the workspace; until something is, the choice follows the active
 * editor. A programme that is not there any more counts as none, and the first one takes its place.
 */
export class CurrentProgramme implements Disposable {
  readonly #server: CurriculumServer;
  readonly #memory: Memento;
  readonly #changes = new EventEmitter<void>();
  readonly #look = new Latest(() => this.#follow());
  readonly #listeners: readonly Disposable[];
  #followed: ProgrammeParams | undefined;

  constructor(server: CurriculumServer, memory: Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#look.request()),
      server.onDidChangeCoverage(() => this.#look.request()),
    ];
  }

  /** Fires when another programme is the current one; whether programmes came or went, `server.onDidChangeCoverage` tells. */
  get onDidChange(): Event<void> {
    return this.#changes.event;
  }

  /** Whether it was picked, and does not follow the editor. */
  get isPinned(): boolean {
    return this.#picked !== undefined;
  }

  /** The programme as requests take it; undefined in a window without curriculum. */
  async get(): Promise<ProgrammeParams | undefined> {
    return chosenOf(await this.#server.ask(programmesRequest, {}), this.#picked ?? this.#followed);
  }

  /** Takes another programme, and keeps it. */
  async choose({ root, programme }: ProgrammeParams): Promise<void> {
    await this.#memory.update(key, { root, ...(programme === undefined ? {} : { programme }) });
    this.#changes.fire();
  }

  /** Follows the active editor from now on. */
  async follow(): Promise<void> {
    await this.#memory.update(key, undefined);
    this.#changes.fire();
    this.#look.request();
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
    this.#changes.dispose();
  }

  get #picked(): ProgrammeParams | undefined {
    return this.#memory.get<ProgrammeParams>(key);
  }

  /** Takes the programme of the active editor; one that has several keeps the present one where it is among them. */
  async #follow(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return;
    const found = await this.#server.ask(programmesOfFileRequest, { uri });
    const [first] = found;
    if (first === undefined || found.some((one) => isSame(one, this.#followed))) return;
    this.#followed = first;
    if (!this.isPinned) this.#changes.fire();
  }
}

/** The wanted programme if there is still such a one, else the first. */
function chosenOf(
  workspaces: readonly WorkspaceProgrammes[],
  wanted: ProgrammeParams | undefined,
): ProgrammeParams | undefined {
  const all = workspaces.flatMap(({ root, programmes }) =>
    programmes.map(({ id }): ProgrammeParams => ({ root, ...(id === undefined ? {} : { programme: id }) })),
  );
  return all.find((one) => isSame(one, wanted)) ?? all[0];
}

function isSame(a: ProgrammeParams, b: ProgrammeParams | undefined): boolean {
  return a.root === b?.root && a.programme === b.programme;
}
