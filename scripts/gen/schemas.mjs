// Copies schemas/*.json into the core as data: descriptions, examples and allowed keys for messages and the editor.
import { readFileSync } from 'node:fs';
import { kinds } from './validators.mjs';

const folder = 'server/src/core/schema/generated';
const header = '// Generated from schemas/ by scripts/gen/schemas.mjs: do not edit, run "npm run gen".\n';
const declaration = `import type { JsonSchema } from '../vocabulary';

/** Every schema of a kind of document, and the definitions they share, by file name. */
export declare const schemas: Readonly<Record<string, JsonSchema>>;
`;

/** Returns the schemas as a module of the core, with its declaration. */
export function schemas() {
  const entries = ['common', ...kinds].map((name) => {
    const file = `${name}.schema.json`;
    const schema = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
    delete schema.$schema;
    delete schema.$id;
    return `  '${file}': ${JSON.stringify(schema)},\n`;
  });
  return new Map([
    [`${folder}/schemas.js`, `${header}export const schemas = {\n${entries.join('')}};\n`],
    [`${folder}/schemas.d.ts`, header + declaration],
  ]);
}
