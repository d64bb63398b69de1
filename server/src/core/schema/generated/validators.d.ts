// Generated from schemas/ by scripts/gen/validators.mjs: do not edit, run "npm run gen".

/** One thing a schema finds wrong; `instancePath` is a JSON Pointer into the data. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether the data has the schema's shape, and leaves what is wrong in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

export declare const crosswalk: Validator;
export declare const framework: Validator;
export declare const module: Validator;
export declare const overlay: Validator;
export declare const programme: Validator;
export declare const resource: Validator;
export declare const role: Validator;
export declare const settings: Validator;
export declare const waivers: Validator;
