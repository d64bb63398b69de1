// One string for each short text that occurs over and over: IDs, levels, kinds.

/** Longer texts hardly ever occur twice. */
const longest = 32;
/** From so many on the pool begins anew, so that words that are typed once do not stay for ever. */
const most = 50_000;

/** Gives the same string for the same text. What it holds changes how much memory is used, and nothing else. */
export class TextPool {
  #texts = new Map<string, string>();

  text(text: string): string {
    if (text.length > longest) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size >= most) this.#texts = new Map();
    this.#texts.set(text, text);
    return text;
  }
}
