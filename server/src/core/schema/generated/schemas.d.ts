// Generated from schemas/ by scripts/gen/schemas.mjs: do not edit, run "npm run gen".
import type { JsonSchema } from '../vocabulary';

/** Every schema of a kind of document, and the definitions they share, by file name. */
export declare const schemas: Readonly<Record<string, JsonSchema>>;
