// Checks of what a client sent, each of which names the first fault as a clause for an error message.

/** Judges a value found under a path: the fault as a clause, or undefined for a value that fits. */
export type Shape = (value: unknown, path: string) => string | undefined;

/** Any value, or none. */
export const anything: Shape = () => undefined;

export const text: Shape = (value, path) => (typeof value === 'string' ? undefined : isNo('text', value, path));

export const flag: Shape = (value, path) => (typeof value === 'boolean' ? undefined : isNo('boolean', value, path));

export const number: Shape = (value, path) => (Number.isFinite(value) ? undefined : isNo('number', value, path));

/** A whole number of any sign, as versions of documents are. */
export const integer: Shape = (value, path) =>
  Number.isInteger(value) ? undefined : isNo('whole number', value, path);

/** A whole number from 0, however large: the protocol moves what lies behind the end of a line or text to that end. */
export const count: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : isNo('whole number from 0', value, path);

/** The ID of a request or of its progress. */
export const token: Shape = (value, path) =>
  typeof value === 'string' || Number.isInteger(value) ? undefined : isNo('whole number or text', value, path);

/** One of a few words. */
export function oneOf(words: readonly string[]): Shape {
  return (value, path) =>
    words.some((word) => word === value)
      ? undefined
      : `"${path}" is none of ${words.map((word) => `"${word}"`).join(', ')}`;
}

/** Whatever fits, or nothing at all. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

/** Whatever fits, or null; clients write null for what they have none of. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}

/** A list of what fits. */
export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return isNo('list', value, path);
    return firstFault(value.entries(), ([place, one]) => shape(one, `${path}[${String(place)}]`));
  };
}

/** A mapping with these entries; it may have others. */
export function record(entries: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return isNo('mapping', value, path);
    const found = new Map(Object.entries(value));
    return firstFault(Object.entries(entries), ([name, shape]) => shape(found.get(name), below(path, name)));
  };
}

/** Mappings that one of their entries tells apart. */
export function variants(name: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const known = new Map(Object.entries(shapes));
  return (value, path) => {
    const fault = record({ [name]: oneOf([...known.keys()]) })(value, path);
    if (fault !== undefined) return fault;
    const kind = (value as Readonly<Record<string, string>>)[name] ?? '';
    return known.get(kind)?.(value, path);
  };
}

/** What fits the first shape and the second. */
export function both(first: Shape, second: Shape): Shape {
  return (value, path) => first(value, path) ?? second(value, path);
}

function firstFault<T>(ones: Iterable<T>, faultOf: (one: T) => string | undefined): string | undefined {
  for (const one of ones) {
    const fault = faultOf(one);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isNo(wanted: string, value: unknown, path: string): string {
  const subject = path === '' ? 'the value' : `"${path}"`;
  return value === undefined ? `${subject} is missing` : `${subject} is no ${wanted}`;
}
