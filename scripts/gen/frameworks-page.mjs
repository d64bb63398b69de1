// Makes docs/frameworks.md, what is known of every framework, pack and crosswalk that comes with the tool, from the files in frameworks/.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const head = `<!-- Generated from frameworks/ by scripts/gen/frameworks-page.mjs: do not edit, run "npm run gen". -->

# What comes with the tool

Frameworks, one pack of practice hours, and crosswalks. A programme names those it is held against, with their versions; the others are never read. \`care-curriculum explain ID\` shows one in the terminal, with every link of a crosswalk and what has no counterpart. Names and facts are the sources'; the wording is this project's own and not official. A framework of the same ID and version in a workspace takes the place of the one here.
`;

/** Returns the page about bundled documents. */
export function frameworksPage() {
  const documents = readdirSync('frameworks')
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => read(file));
  const frameworks = documents.filter(({ kind, items }) => kind === 'framework' && items.length > 0);
  const packs = documents.filter(({ kind, items }) => kind === 'framework' && items.length === 0);
  const crosswalks = documents.filter(({ kind }) => kind === 'crosswalk');
  const text = [
    head,
    chapter('Frameworks', frameworks.map(frameworkSection)),
    chapter('Packs', packs.map(frameworkSection)),
    chapter('Crosswalks', crosswalks.map(crosswalkSection)),
  ];
  return new Map([['docs/frameworks.md', text.join('')]]);
}

/** Reads a document with the comment at its head, the sentence on what it is apart from where it comes from. */
function read(file) {
  const text = readFileSync(`frameworks/${file}`, 'utf8').replace(/\r\n/g, '\n');
  const comment = text.slice(0, text.indexOf('\n\n')).replace(/^# ?/gm, '');
  const [what, ...provenance] = comment.split(/\n(?:\n|(?=Source: ))/);
  return { file, what: inLine(what), provenance: inLine(provenance.join(' ')), ...parse(text, { schema: 'failsafe' }) };
}

function chapter(title, sections) {
  return `\n## ${title}\n${sections.join('')}`;
}

function frameworkSection({ id, version, title, prefix, publisher, source, items, notes, practice, ...rest }) {
  const facts = [
    ['ID', code(`${id}@${version}`)],
    ['prefix', code(prefix)],
    ['publisher', publisher],
    ['source', source],
    ['items', counts(typesOf(items)) || 'none'],
    ['asks for', asked(rest, items, practice)],
    ['file', `[${rest.file}](../frameworks/${rest.file})`],
  ];
  return [
    `\n### ${title}\n\n${rest.what}\n`,
    table(facts),
    told('Provenance', rest.provenance),
    told('To know', paragraphs(notes)),
  ].join('');
}

function crosswalkSection({ id, from, to, links, what, provenance, file }) {
  const partial = links.filter(({ strength }) => strength === 'partial').length;
  const facts = [
    ['ID', code(id)],
    ['from', code(from)],
    ['to', code(to)],
    ['links', `${links.length}: ${tally(links.map(({ match }) => match))}${partial > 0 ? `; ${partial} in part` : ''}`],
    ['file', `[${file}](../frameworks/${file})`],
  ];
  return `\n### ${id}\n\n${what}\n${table(facts)}${told('Provenance', provenance)}`;
}

/** The type of every item, those below others included; what is a part of another counts as a part. */
function typesOf(items) {
  return items.flatMap(({ type, items: below = [], parts = [] }) => [
    type,
    ...parts.map(() => 'part'),
    ...typesOf(below),
  ]);
}

/** `4 areas, 36 components`, as the tool counts them in its hovers. */
function counts(types) {
  return tally(types, (type, count) => {
    const word = type.replaceAll('-', ' ');
    return count === 1 ? word : `${word.replace(/(?<=[^aeiou])y$/, 'ie')}s`;
  });
}

function tally(words, noun = (word) => word) {
  const counted = new Map();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return [...counted].map(([word, count]) => `${count} ${noun(word, count)}`).join(', ');
}

function asked({ required_types: types = [], policy = {} }, items, practice) {
  if (practice)
    return `${practice.minimum_hours} hours of practice, at most ${practice.simulated_maximum} of them simulated`;
  const what = types.length > 0 ? `every ${types.join(', ')}` : 'every item but areas, themes and parts';
  const severity = policy.enforce ? `, found missing as ${policy.enforce}` : '';
  return `${what}${policy.evidence ? `, ${policy.evidence}` : ''}${severity}`;
}

function table(facts) {
  return `\n| | |\n| --- | --- |\n${facts.map(([about, text]) => `| ${about} | ${text.replaceAll('|', '\\|')} |\n`).join('')}`;
}

function told(about, text) {
  return text === '' ? '' : `\n**${about}.** ${text}\n`;
}

function paragraphs(text = '') {
  return text.trim().split(/\n+/).join('\n\n');
}

function inLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function code(text) {
  return `\`${text}\``;
}
