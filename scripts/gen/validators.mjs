// Compiles schemas/*.json to validators in plain code, so that the core needs neither Ajv nor `new Function`.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { compact } from './compact.mjs';

const require = createRequire(import.meta.url);
const Ajv2020 = require('ajv/dist/2020').default;
const standaloneCode = require('ajv/dist/standalone').default;
const { _ } = require('ajv');

/** The kinds of document, each with a schema of its name and an exported validator. */
export const kinds = [
  'crosswalk',
  'framework',
  'module',
  'overlay',
  'programme',
  'resource',
  'role',
  'settings',
  'waivers',
];

const folder = 'server/src/core/schema/generated';

/** The module that says what the formats of the schemas mean, by name; the one import of the validators. */
const formatsModule = '../formats';
const formats = ['date'];
const header = '// Generated from schemas/ by scripts/gen/validators.mjs: do not edit, run "npm run gen".\n';

/** Returns the validators and their declarations: one exported function for each kind. */
export async function validators() {
  const schemas = readSchemas();
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    verbose: false,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { esm: true, source: true, lines: true, formats: _`formats` },
    formats: Object.fromEntries(formats.map((name) => [name, () => true])),
  });
  ajv.opts.unevaluated = JSON.stringify(schemas).includes('"unevaluated');
  const code = standaloneCode(ajv, Object.fromEntries(kinds.map((kind) => [kind, idOf(kind, schemas)])));
  return new Map([
    [
      `${folder}/validators.js`,
      header + (await selfContained(`import { formats } from "${formatsModule}";\n${compact(code)}`)),
    ],
    [`${folder}/validators.d.ts`, header + declarations()],
  ]);
}

/**
 * Reads every schema without what only people read, which would otherwise be shipped in the validators; each definition
 * becomes a schema of its own, because Ajv compiles a definition again for every file that refers to it.
 */
function readSchemas() {
  const files = readdirSync('schemas').filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const { $defs = {}, ...schema } = withoutProse(JSON.parse(readFileSync(join('schemas', file), 'utf8')));
    const defined = Object.entries($defs).map(([name, inner]) => ({ $id: `${schema.$id}/$defs/${name}`, ...inner }));
    return [schema, ...defined].map((part) => withReferencesToParts(part, schema.$id));
  });
}

/** Returns the schema with `other.json#/$defs/x` written as the address that `readSchemas` gave to that definition. */
function withReferencesToParts(schema, base) {
  const rewrite = (key, value) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    return new URL(value, base).href.replace('#/$defs/', '/$defs/');
  };
  return JSON.parse(JSON.stringify(schema, rewrite));
}

function idOf(kind, schemas) {
  const found = schemas.find(({ $id }) => $id?.endsWith(`/${kind}.schema.json`));
  if (found === undefined) throw new Error(`no schema in schemas/ has an $id that ends in "/${kind}.schema.json"`);
  return found.$id;
}

const prose = new Set(['title', 'description', 'examples', 'default', '$comment', 'deprecated']);
const mapsOfSchemas = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const values = new Set(['enum', 'const', 'required', 'type']);

/** Returns the schema without its annotations; a property that is called "title" stays. */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  // Beside a format, the pattern is for tools that do not know the format.
  const told = 'format' in schema && typeof schema.format === 'string' ? new Set([...prose, 'pattern']) : prose;
  const kept = Object.entries(schema).filter(([key]) => !told.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (values.has(key)) return [key, value];
      if (!mapsOfSchemas.has(key)) return [key, withoutProse(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutProse(inner)]))];
    }),
  );
}

/** Puts Ajv's run-time helpers into the code and makes sure that nothing but the formats is left to import or to evaluate. */
async function selfContained(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    preserveSymlinks: true,
    minifySyntax: true,
    external: [formatsModule],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  const own = text.replace(`import { formats } from "${formatsModule}";\n`, '');
  const left = /\bnew Function\b|\beval\s*\(|^import\b|\bimport\s*\(/m.exec(own);
  if (left) throw new Error(`the generated validators contain "${left[0]}", which a web extension may not run`);
  return text;
}

function declarations() {
  const functions = kinds.map((kind) => `export declare const ${kind}: Validator;\n`);
  return `
/** One thing a schema finds wrong; \`instancePath\` is a JSON Pointer into the data. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether the data has the schema's shape, and leaves what is wrong in \`errors\` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

${functions.join('')}`;
}
