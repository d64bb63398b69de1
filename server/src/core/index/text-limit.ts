// How long a text may be that is read as YAML.

/** The longest text that is read as YAML, in UTF-16 code units; a curriculum of thousands of items stays far below. */
export const textLimit = 4_000_000;
