// Keeps findings up to date: the edited file at once, then every other, in slices, given up as soon as something newer comes.
import type { Uri } from '../core/base/uri';
import type { Area } from './area';
import type { Entry, Ledger } from './ledger';
import { Slices, turn, type Clock } from './slices';

/** What the checker works with. */
export interface CheckerSurroundings {
  readonly clock: Clock;
  readonly ledger: Ledger;
  areas(): readonly Area[];
  /** Open files, the one most likely looked at first. */
  openUris(): readonly Uri[];
  isOpen(uri: Uri): boolean;
  /** The diagnostics of a file are these now, or still these. */
  checked(uri: Uri, entry: Entry, isNew: boolean): void;
  /** The file is not in any workspace any more. */
  gone(uri: Uri): void;
  /** A pass came to its end: every finding is up to date. */
  finished(): void;
  failed(error: unknown): void;
}

/** The longest that a burst of edits may put off a pass, in milliseconds. */
const patience = 50;

/** Runs passes over all files. A request for a pass during a pass ends that one early. */
export class Checker {
  readonly #around: CheckerSurroundings;
  #wanted = 0;
  #running: Promise<void> | undefined;

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

  /** Resolves when no pass is running. */
  async settled(): Promise<void> {
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

  /** Goes through all files; false when something newer ended it. */
  async #pass(wanted: number): Promise<boolean> {
    const { clock } = this.#around;
    const slices = new Slices(clock);
    for (const [area, uri] of this.#order()) {
      this.#check(area, uri);
      if (!slices.isOver) continue;
      await slices.rest();
      if (wanted !== this.#wanted) return false;
    }
    for (const uri of [...this.#around.ledger.uris()]) {
      if (this.#around.areas().some((area) => area.has(uri))) continue;
      this.#around.ledger.forget(uri);
      this.#around.gone(uri);
    }
    return wanted === this.#wanted;
  }

  /** Every file once: edited ones, then open ones, then the rest. */
  *#order(): Generator<readonly [Area, Uri]> {
    const around = this.#around;
    const edited = around.areas().flatMap((area) => {
      area.flush();
      return [...area.takeEdited()]
        .filter((uri) => around.isOpen(uri) && area.has(uri))
        .map((uri) => [area, uri] as const);
    });
    yield* edited;
    const done = new Set(edited.map(([, uri]) => uri));
    for (const uri of around.openUris()) {
      const area = around.areas().find((one) => one.has(uri));
      if (area !== undefined && !done.has(uri)) yield [area, uri];
    }
    for (const area of around.areas()) {
      if (!area.isRead || area.isBusy) continue;
      for (const uri of area.uris()) if (!around.isOpen(uri)) yield [area, uri];
    }
  }

  #check(area: Area, uri: Uri): void {
    const { ledger } = this.#around;
    const before = ledger.get(uri);
    try {
      const entry = ledger.update(area, area.flush(), uri);
      this.#around.checked(uri, entry, before?.id !== entry.id);
    } catch (error) {
      this.#around.failed(error);
    }
  }
}
