// An object with some properties replaced and all others read through, getters and inherited ones included.

/**
 * Returns `base` with `changes` laid over it. Unlike a spread it calls no getter of `base` (the working directory may be
 * gone) and keeps what `base` inherits.
 */
export function extended<T extends object>(base: T, changes: Partial<T>): T {
  return Object.create(base, Object.getOwnPropertyDescriptors(changes)) as T;
}
