// The floor that figures are held against: every file through the yaml package's parseDocument and its schema through Ajv.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const validators = compile();
let faulty = 0;
let count = 0;
for (const path of yamlFiles(folder)) {
  const document = parseDocument(readFileSync(path, 'utf8'), { logLevel: 'silent', lineCounter: new LineCounter() });
  const value = document.toJS();
  const validate = validators.get(value?.kind);
  count += 1;
  if (document.errors.length > 0 || validate === undefined || !validate(value)) faulty += 1;
}
console.log(JSON.stringify({ count, faulty }));

/** One compiled validator for each kind of document. */
function compile() {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
  const schemas = names.map((name) => JSON.parse(readFileSync(join('schemas', name), 'utf8')));
  for (const schema of schemas) ajv.addSchema(schema);
  const kinds = schemas.filter(({ properties }) => properties?.kind?.enum !== undefined);
  return new Map(kinds.map((schema) => [schema.properties.kind.enum[0], ajv.getSchema(schema.$id)]));
}

function yamlFiles(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
  return found.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
