// Generated from schemas/ by scripts/gen/schemas.mjs: do not edit, run "npm run gen".
import type { JsonSchema } from '../vocabulary';

/** Every schema by its file name. */
export declare const schemas: Readonly<Record<string, JsonSchema>>;
