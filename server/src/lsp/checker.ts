// Keeps findings up to date: open files at once, then every other, in slices, given up as soon as something newer comes.
import type { Uri } from '../core/base/uri';
import type { Area } from './area';
import type { Entry, Ledger } from './ledger';
import { inSlices, Slices, turn, type Clock } from './slices';

/** What the checker works with. */
export interface CheckerSurroundings {
  readonly clock: Clock;
  readonly ledger: Ledger;
  areas(): readonly Area[];
  /** Open files, the one most likely looked at first. */
  openUris(): readonly Uri[];
  /** Whether the client is told of a file's findings: it lies in a folder that the client opened, or is open itself. */
  isShown(uri: Uri): boolean;
  /** The diagnostics of a file have been looked at; `isNew` when they are others than before. */
  checked(uri: Uri, entry: Entry, isNew: boolean): void;
  /** The file is not in any workspace any more. */
  gone(uri: Uri): void;
  /** A pass came to its end: every finding is up to date. */
  finished(): void;
  failed(error: unknown): void;
}

/** The longest that a burst of edits may put off a pass, in milliseconds. */
const patience = 50;

/** Runs passes over the files whose findings may have changed. A request for a pass during a pass ends that one early. */
export class Checker {
  readonly #around: CheckerSurroundings;
  #wanted = 0;
  #running: Promise<void> | undefined;
  #areas: readonly Area[] = [];
  readonly #faulty = new Set<string>();

  constructor(around: CheckerSurroundings) {
    this.#around = around;
  }

  /** Asks for a pass; edits that are already waiting to be taken in are part of it. */
  request(): void {
    this.#wanted += 1;
    this.#running ??= this.#run()
      .catch((error: unknown) => this.#around.failed(error))
      .finally(() => {
        this.#running = undefined;
      });
  }

  /** Resolves when no pass is wanted any more: every finding is up to date, and has been told. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    for (let isDone = false; !isDone;) {
      await this.#gather();
      isDone = await this.#pass(this.#wanted);
    }
    this.#around.finished();
  }

  /** Waits while edits keep coming from one turn of the event loop to the next. */
  async #gather(): Promise<void> {
    const { clock } = this.#around;
    const begun = clock.now();
    for (let seen = -1; seen !== this.#wanted && clock.now() - begun < patience;) {
      seen = this.#wanted;
      await turn(clock);
    }
  }

  /** Looks at every file that may have changed; false when something newer ended it. */
  async #pass(wanted: number): Promise<boolean> {
    const slices = new Slices(this.#around.clock);
    const goesOn = (): boolean => wanted === this.#wanted;
    for (const area of this.#around.areas())
      if ((await inSlices(area.pendingSteps(), slices, goesOn)) === undefined) return false;
    this.#clear();
    for (const [area, uri, isOpen] of this.#stale()) {
      if (area.isRead && (await inSlices(area.flush().findingSteps(uri), slices, goesOn)) === undefined) return false;
      this.#check(area, uri);
      // Who has typed asks for proposals next, and waits for one closed file at most.
      if (isOpen && !slices.isOver) continue;
      await slices.rest();
      if (wanted !== this.#wanted) return false;
    }
    return wanted === this.#wanted;
  }

  /** Open files first, so that an edit shows at once; says of each whether it is open. */
  *#stale(): Generator<readonly [Area, Uri, boolean]> {
    const open = this.#around.openUris();
    for (const uri of open) {
      const area = this.#areas.find((one) => one.isStale(uri));
      if (area !== undefined) yield [area, uri, true];
    }
    for (const area of this.#areas) {
      if (!area.isRead || area.isBusy) continue;
      for (const uri of area.staleUris()) {
        const isOpen = open.includes(uri);
        try {
          yield [area, uri, isOpen];
        } finally {
          // Of a closed file nothing is kept but what others need of it, also where something newer ends the pass here.
          if (!isOpen) area.release(uri);
        }
      }
    }
  }

  #check(area: Area, uri: Uri): void {
    const { ledger } = this.#around;
    area.markFresh(uri);
    if (!this.#around.isShown(uri)) return;
    try {
      const before = ledger.idOf(uri);
      const entry = ledger.update(area, uri);
      if (entry === undefined) return;
      this.#around.checked(uri, entry, before !== entry.id);
      for (const { rule, error } of entry.faults) this.#report(rule, error);
    } catch (error) {
      this.#around.failed(error);
    }
  }

  /** A rule that fails does so in many files and at every keystroke: it is told of once. */
  #report(rule: string, error: unknown): void {
    if (this.#faulty.has(rule)) return;
    this.#faulty.add(rule);
    this.#around.failed(new Error(`the rule "${rule}" failed`, { cause: error }));
  }

  /** Brings all areas up to date and forgets the files that left them. */
  #clear(): void {
    const { ledger } = this.#around;
    const before = this.#areas;
    this.#areas = this.#around.areas();
    const moved = this.#areas.flatMap((area) => {
      area.flush();
      const uris = [...area.takeMoved()];
      for (const uri of uris.flatMap((one) => ledger.pointingTo(one))) area.markStale(uri);
      return uris;
    });
    const hasLess = before.some((area) => !this.#areas.includes(area));
    const gone = hasLess ? [...ledger.uris()] : moved;
    for (const uri of gone) {
      if (this.#areas.some((area) => area.has(uri)) || !ledger.forget(uri)) continue;
      this.#around.gone(uri);
    }
  }
}
