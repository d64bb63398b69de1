// What the views show, asked of the server once and kept until the server says that it is different.
import { EventEmitter, type Disposable, type Event } from 'vscode';
import {
  checklistRequest,
  coverageRequest,
  outlineRequest,
  programmesRequest,
  type Checklist,
  type CoverageSummary,
  type Message,
  type ProgrammeHead,
  type ProgrammeOutline,
  type ProgrammeParams,
} from '../../../server/src/protocol';
import type { CurriculumServer } from '../curriculum-server';

/** A programme of one of the open workspaces. */
export interface KnownProgramme {
  readonly params: ProgrammeParams;
  readonly head: ProgrammeHead;
  /** Whether there are several workspaces, so that its name should be told. */
  readonly isOneOfSeveral: boolean;
}

/** The answers. They are asked for when a view first needs them. */
export class CoverageData implements Disposable {
  readonly #server: CurriculumServer;
  readonly #changes = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(server: CurriculumServer) {
    this.#server = server;
    this.#listeners = [
      server.onDidChangeCoverage(() => this.#forget()),
      server.onDidChangeState((state) => {
        if (state === 'failed') this.#forget();
      }),
    ];
  }

  /** Fires when answers may be others, and when there are none any more because the server is down. */
  get onDidChange(): Event<void> {
    return this.#changes.event;
  }

  /** All programmes; empty in a window without curriculum. Rejects, like everything here, when there is no server. */
  async programmes(): Promise<readonly KnownProgramme[]> {
    const workspaces = await this.#once(programmesRequest, {});
    const some = workspaces.filter(({ programmes }) => programmes.length > 0);
    return some.flatMap(({ root, programmes }) =>
      programmes.map((head) => ({ params: paramsOf(root, head), head, isOneOfSeveral: some.length > 1 })),
    );
  }

  summary(params: ProgrammeParams): Promise<CoverageSummary | null> {
    return this.#once(coverageRequest, params);
  }

  checklist(params: ProgrammeParams): Promise<Checklist | null> {
    return this.#once(checklistRequest, params);
  }

  outline(params: ProgrammeParams): Promise<ProgrammeOutline | null> {
    return this.#once(outlineRequest, params);
  }

  dispose(): void {
    for (const one of this.#listeners) one.dispose();
    this.#changes.dispose();
  }

  #forget(): void {
    this.#answers.clear();
    this.#changes.fire();
  }

  #once<P, R>(message: Message<P, R>, params: P): Promise<R> {
    const key = `${message.method} ${JSON.stringify(params)}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known as Promise<R>;
    const asked = this.#server.ask(message, params);
    this.#answers.set(key, asked);
    asked.catch(() => this.#answers.delete(key));
    return asked;
  }
}

/** A text that tells programmes apart. */
export function programmeKey({ root, programme }: ProgrammeParams): string {
  return `${root} ${programme ?? ''}`;
}

function paramsOf(root: string, { id }: ProgrammeHead): ProgrammeParams {
  return { root, ...(id === undefined ? {} : { programme: id }) };
}
