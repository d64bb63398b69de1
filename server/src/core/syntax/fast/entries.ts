// The entries of a mapping as they are gathered, and the keys that are there already.
import type { MapEntry, ScalarNode, YamlNode } from '../tree';
import { Unusual } from './source';

/** From this many entries on, keys are looked up instead of compared one by one. */
const manyEntries = 12;

/** Gathers entries with keys that all differ. */
export class Entries {
  readonly all: MapEntry[] = [];
  #byKey: Map<string, MapEntry> | undefined;

  add(key: ScalarNode, value: YamlNode | undefined): void {
    const entry = { key, value, merged: false };
    this.all.push(entry);
    this.#byKey?.set(key.text, entry);
  }

  /** The entry that has this key already. Refuses `<<`, which merges. */
  known(key: ScalarNode): MapEntry | undefined {
    const { text } = key;
    if (text === '<<' && key.style === 'plain') throw new Unusual();
    if (this.all.length < manyEntries) {
      for (const entry of this.all) if (entry.key.text === text) return entry;
      return undefined;
    }
    this.#byKey ??= new Map(this.all.map((entry) => [entry.key.text, entry]));
    return this.#byKey.get(text);
  }

  /** Refuses a key that is there already. */
  check(key: ScalarNode): void {
    if (this.known(key) !== undefined) throw new Unusual();
  }
}
