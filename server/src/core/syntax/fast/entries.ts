// The entries of a mapping as they are gathered: a key that occurs twice is left to the full parser.
import type { MapEntry, ScalarNode, YamlNode } from '../tree';
import { Unusual } from './source';

/** From this many entries on, keys are looked up instead of compared one by one. */
const manyEntries = 12;

/** Gathers entries with keys that all differ. */
export class Entries {
  readonly all: MapEntry[] = [];
  #keys: Set<string> | undefined;

  add(key: ScalarNode, value: YamlNode | undefined): void {
    this.all.push({ key, value, merged: false });
  }

  /** Refuses a key that is there already, and `<<`, which merges. */
  check(key: ScalarNode): void {
    const { text } = key;
    if (text === '<<' && key.style === 'plain') throw new Unusual();
    if (this.#isKnown(text)) throw new Unusual();
  }

  #isKnown(text: string): boolean {
    if (this.all.length < manyEntries) {
      for (const entry of this.all) if (entry.key.text === text) return true;
      return false;
    }
    this.#keys ??= new Set(this.all.map((entry) => entry.key.text));
    const isKnown = this.#keys.has(text);
    this.#keys.add(text);
    return isKnown;
  }
}
