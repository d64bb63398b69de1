// Makes docs/rules/README.md, the table of every rule, from the list of rules in the core.
import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { shared } from '../bundles.mjs';

const chapters = {
  structure: 'Structure',
  coverage: 'Coverage',
  alignment: 'Alignment',
  'credit-and-time': 'Credit and time',
  context: 'Context',
  governance: 'Governance',
};

const head = `<!-- Generated from server/src/core/rules/ by scripts/gen/rule-list.mjs: do not edit, run "npm run gen". -->

# Rules

Every rule has a page with examples of what it finds and what it accepts. Settings and \`--rule ID=SEVERITY\` change how
serious a rule is; \`ignore\` turns it off.
`;

/** Returns the index of the rule pages. */
export async function ruleList() {
  const rules = await loadRules();
  const unknown = rules.find(({ category }) => chapters[category] === undefined);
  if (unknown)
    throw new Error(`rule "${unknown.id}" has the category "${unknown.category}": add it to scripts/gen/rule-list.mjs`);
  const tables = Object.entries(chapters).map(([category, title]) => {
    const rows = rules.filter((rule) => rule.category === category).map(row);
    return rows.length === 0
      ? ''
      : `\n## ${title}\n\n| rule | finds | severity | fix |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  return new Map([['docs/rules/README.md', head + tables.join('')]]);
}

function row({ id, summary, severity, fixable }) {
  return `| [\`${id}\`](${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity} | ${fixable ? 'yes' : ''} |\n`;
}

/** Runs the list of rules as the product has it; the core is pure, so its bundle runs from memory. */
async function loadRules() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['server/src/core/rules/index.ts'],
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const { rules } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return rules;
}
