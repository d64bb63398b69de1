// How much work one broken text may cause: counts of repairs, complaints and characters, never time, so that results repeat.

/** The repairs that are applied to one text to read on. */
const repairLimit = 20;

/** The complaints of one reading that are kept and explained; the place of the next one is where reading stops. */
export const complaintLimit = 100;

/** The problems of one text that are reported. */
export const problemLimit = 100;

/** The characters that the explanations of one reading go through, in UTF-16 code units. */
export const scanLimit = 1_000_000;

/** The characters that are read to mend one text, in UTF-16 code units: twenty readings of a text of 200,000. */
const readLimit = 4_000_000;

/** How many characters repairs may add beside as many as the text has: a repair that calls for the next one doubles the text. */
const growthLimit = 1_000;

/** Counts the readings of one text. A text of any length gets one repair, and the same number however it is read. */
export class ReadingBudget {
  #repairs = 0;
  #read = 0;
  #hasGrown = false;
  readonly #mostLength: number;

  /** A budget for a text of `length` characters. */
  constructor(length: number) {
    this.#mostLength = 2 * length + growthLimit;
  }

  /** Notes that a text of `count` characters is read once more. */
  read(count: number): void {
    this.#read += count;
    this.#hasGrown ||= count > this.#mostLength;
  }

  /** Notes that a repair is applied. */
  repair(): void {
    this.#repairs++;
  }

  /** Whether one more repair may be looked for. */
  get allowsRepair(): boolean {
    const isSpent = this.#hasGrown || this.#repairs >= repairLimit || this.#read > readLimit;
    return this.#repairs === 0 || !isSpent;
  }
}
