// Makes docs/settings.md, what care-curriculum.yaml may hold, from the schema of the settings.
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

const head = `<!-- Generated from schemas/settings.schema.json by scripts/gen/settings-page.mjs: do not edit, run "npm run gen". -->

# Settings

Settings live in \`care-curriculum.yaml\` at the root of a workspace folder and begin with \`kind: settings\`. Every other
line is optional.
`;

/** Returns the page about settings. */
export function settingsPage() {
  const schema = JSON.parse(readFileSync('schemas/settings.schema.json', 'utf8'));
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => name !== 'kind'));
  return new Map([['docs/settings.md', head + sections(properties, [], schema).join('')]]);
}

/** Writes a section for each setting; one that holds further settings is followed by theirs. */
function sections(properties, path, schema) {
  return Object.entries(properties).flatMap(([name, own]) => {
    const setting = { ...referred(own, schema), ...own };
    const here = [...path, name];
    return [section(here, setting, schema), ...sections(setting.properties ?? {}, here, schema)];
  });
}

function section(path, setting, schema) {
  const values = setting.enum ?? referred(setting.additionalProperties ?? {}, schema).enum;
  const facts = [
    setting.description,
    values && `Values: ${values.map(code).join(', ')}.`,
    setting.default !== undefined && `Default: ${code(inLine(setting.default))}.`,
  ];
  const example = path.reduceRight((inner, name) => ({ [name]: inner }), setting.examples[0]);
  const block = `\`\`\`yaml\n${stringify(example)}\`\`\``;
  return `\n## ${code(path.join('.'))}\n\n${facts.filter(Boolean).join('\n\n')}\n\n${block}\n`;
}

/** Returns what a schema's reference to its own definitions stands for; one to another file has nothing to add here. */
function referred({ $ref }, schema) {
  return $ref?.startsWith('#/$defs/') ? schema.$defs[$ref.slice('#/$defs/'.length)] : {};
}

function inLine(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function code(text) {
  return `\`${text}\``;
}
