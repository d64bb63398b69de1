// The quickest way to hold YAML against a schema that JavaScript has: js-yaml's values, without positions, and Ajv.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';

const [installed, folder] = process.argv.slice(2);
const require = createRequire(resolve(installed, 'package.json'));
const { CORE_SCHEMA, load } = require('js-yaml');
const Ajv = require('ajv');
const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(installed, 'schema.json'), 'utf8')),
);
let faulty = 0;
const names = readdirSync(folder);
for (const name of names)
  if (!validate(load(readFileSync(join(folder, name), 'utf8'), { schema: CORE_SCHEMA }))) faulty += 1;
console.log(JSON.stringify({ count: names.length, faulty }));
