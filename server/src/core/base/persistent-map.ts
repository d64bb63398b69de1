// A map that is never changed: an update makes a new map and shares nearly all of the old one.

const bucketCount = 1024;

type Bucket<V> = ReadonlyMap<string, V>;

/** An immutable map from text to values; an update copies one bucket of 1,024, so its cost hardly grows with the size. */
export class PersistentMap<V> {
  readonly #buckets: readonly (Bucket<V> | undefined)[];
  /** The number of entries. */
  readonly size: number;

  private constructor(buckets: readonly (Bucket<V> | undefined)[], size: number) {
    this.#buckets = buckets;
    this.size = size;
  }

  /** The map without entries. */
  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>([], 0);
  }

  /** The value of a key, or undefined. */
  get(key: string): V | undefined {
    return this.#buckets[bucketOf(key)]?.get(key);
  }

  /** Whether the key has a value. */
  has(key: string): boolean {
    return this.#buckets[bucketOf(key)]?.has(key) ?? false;
  }

  /** A map with these values put in; `undefined` takes a key out. */
  with(changes: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    const buckets = [...this.#buckets];
    const fresh = new Map<number, Map<string, V>>();
    let size = this.size;
    for (const [key, value] of changes) {
      const place = bucketOf(key);
      let bucket = fresh.get(place);
      if (bucket === undefined) {
        bucket = new Map(buckets[place]);
        fresh.set(place, bucket);
        buckets[place] = bucket;
      }
      const had = bucket.has(key);
      if (value === undefined) bucket.delete(key);
      else bucket.set(key, value);
      size += Number(bucket.has(key)) - Number(had);
    }
    return fresh.size === 0 ? this : new PersistentMap(buckets, size);
  }

  /** All keys, in no order that may be relied on. */
  *keys(): Generator<string> {
    for (const bucket of this.#buckets) if (bucket !== undefined) yield* bucket.keys();
  }
}

function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}
