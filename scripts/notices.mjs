// Writes the licences of the packages that the bundles hold, as the bundler and the packages name them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the notices are shipped, beside the bundles. */
export const noticesPath = 'dist/ThirdPartyNotices.txt';

const licenceFile = /^(?:licen[cs]e|copying|notice|third-?party-?notices?)(?:\.(?:md|txt))?$/i;
const rule = `\n${'-'.repeat(80)}\n\n`;

/**
 * The notices of every package that has code in one of the bundles.
 *
 * @param metafiles esbuild's descriptions of the bundles
 * @throws when a package has no licence file: what may be shipped is then a question for a person
 */
export function notices(metafiles) {
  const bundlesOf = new Map();
  for (const { outputs } of metafiles) {
    for (const [output, { inputs }] of Object.entries(outputs)) {
      const folders = Object.entries(inputs).flatMap(([input, { bytesInOutput }]) =>
        bytesInOutput > 0 ? packagesOf(input) : [],
      );
      for (const folder of folders) bundlesOf.set(folder, (bundlesOf.get(folder) ?? new Set()).add(basename(output)));
    }
  }
  const packages = [...bundlesOf].map(([folder, bundles]) => noticeOf(folder, [...bundles].sort()));
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const head = `Third-party notices

The bundles of care-curriculum hold code of these ${packages.length} packages, under the licences that follow:

${packages.map(({ title, licence, bundles }) => `  ${title}, ${licence}: ${bundles.join(', ')}`).join('\n')}
`;
  return [head, ...packages.map(({ title, text }) => `${title}\n\n${text}\n`)].join(rule);
}

/** The folders of packages that an input comes from; generated code names in comments what was put into it. */
function packagesOf(input) {
  const own = folderOf(input);
  if (own !== undefined) return [own];
  if (!input.includes('/generated/')) return [];
  const copied = readFileSync(input, 'utf8').matchAll(/^\/\/ (node_modules\/\S+)$/gm);
  return [...copied].map(([, path]) => folderOf(path));
}

/** The innermost package's folder on a path. */
function folderOf(path) {
  return /(?:^|:)(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** A package's name and version, its licence's name, and every text it comes with. */
function noticeOf(folder, bundles) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (files.length === 0 || typeof license !== 'string')
    throw new Error(`${folder} names no licence, or has no text of it: find out whether the bundles may hold it`);
  const further = `scripts/third-party/${name.replace('/', '-')}.txt`;
  const paths = [...files.sort().map((file) => join(folder, file)), ...(existsSync(further) ? [further] : [])];
  const text = paths.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { title: `${name} ${version}`, licence: license, bundles, text };
}
