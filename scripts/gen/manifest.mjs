// Writes the editor's settings into package.json and docs/editor-settings.md, from client/settings.json and package.nls.json.
import { readFileSync } from 'node:fs';

const section = 'careCurriculum';
const head = `<!-- Generated from client/settings.json and package.nls.json by scripts/gen/manifest.mjs: do not edit, run "npm run gen". -->

# Settings of VS Code

These settings are the reader's own, for one machine or one workspace folder: what VS Code shows. What a curriculum is held against stands
in [\`care-curriculum.yaml\`](settings.md), which everyone shares.
`;

/** Returns package.json with the settings, and the page about them. */
export function manifest() {
  const settings = Object.entries(json('client/settings.json'));
  const texts = json('package.nls.json');
  const manifest = json('package.json');
  manifest.contributes.configuration = {
    title: '%configuration.title%',
    properties: Object.fromEntries(
      settings.map(([name, own], place) => [`${section}.${name}`, property(name, own, place)]),
    ),
  };
  const page = head + settings.map(([name, own]) => chapter(name, own, texts)).join('');
  return new Map([
    ['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`],
    ['docs/editor-settings.md', page],
  ]);
}

function property(name, own, order) {
  const values = own.enum?.map((value) => `%configuration.${name}.${value}%`);
  return {
    ...own,
    ...(values && { enumDescriptions: values }),
    scope: 'window',
    order,
    markdownDescription: `%configuration.${name}%`,
  };
}

function chapter(name, own, texts) {
  const values = own.enum?.map((value) => `- \`${value}\`: ${text(texts, `configuration.${name}.${value}`)}`);
  const parts = [text(texts, `configuration.${name}`), values?.join('\n'), `Default: \`${own.default}\`.`];
  return `\n## \`${section}.${name}\`\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function text(texts, key) {
  if (texts[key] === undefined) throw new Error(`package.nls.json has no text for "${key}": write one`);
  return texts[key];
}

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
