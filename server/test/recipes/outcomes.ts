// What each recipe ends with where that is not plain success, and why a few cannot run in a test.

/** How a recipe ends: its exit code, what it prints, and what a file that it writes holds. */
export interface Outcome {
  readonly code: number;
  readonly prints?: RegExp;
  readonly writes?: { readonly file: string; readonly text: RegExp };
}

const oddName = /curriculum\/modules\/Modul ä & hc501\.module\.yaml/;
const findings = { file: 'findings.json', text: /"file": "curriculum\/modules\/Modul ä & hc501\.module\.yaml"/ };

/** The recipes that do more than end with exit code 0, by their text; the samples have findings on purpose. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  'node dist/cli.js check samples': { code: 1, prints: /\[weighting-total\]/ },
  'node dist/cli.js check curriculum --fail-on warning': { code: 1, prints: oddName },
  'node dist/cli.js check curriculum --format json --output findings.json': { code: 1, writes: findings },
  'node dist/cli.js coverage curriculum --format csv --output coverage.csv': {
    code: 0,
    writes: { file: 'coverage.csv', text: /^programme,framework,item/ },
  },
  'node dist/cli.js coverage curriculum --min 90': { code: 1, prints: /"--min" asks for 90 %/ },
  'care-curriculum check --format json --output findings.json': { code: 1, writes: findings },
  'care-curriculum check --fail-on warning --rule unmeasurable-verb=hint': { code: 1, prints: oddName },
  'care-curriculum coverage --programme pgcert-care-coordination --evidence assured --min 80 --format md --output coverage.md':
    { code: 1, prints: /"--min" asks for 80 %/, writes: { file: 'coverage.md', text: /^\|/m } },
  "care-curriculum check --format text | sed -n 's/.*\\[\\(.*\\)\\]$/\\1/p' | sort | uniq -c | sort -rn": {
    code: 1,
    prints: /^ *\d+ competency-not-covered\n/,
  },
  'npx care-curriculum check --fail-on warning': { code: 1, prints: oddName },
};

/** The recipes that cannot run in a test, by their text, and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  'node dist/cli.js check cc701.module.yaml --format pretty':
    'checks the module that stands above it; server/test/readme.test.ts runs it on that',
  'npm ci': 'asks a registry for packages; the long test of a fresh clone does so',
  'code --install-extension care-curriculum-0.1.0.vsix':
    'needs VS Code; client/test installs the package in its builds',
};

/** A script of this repository, by its name: the checks of the repository run them, and here they must exist. */
export function scriptOf(command: string): string | undefined {
  const [, name] = /^npm (?:run )?(start|test|(?<=run )[\w:-]+)(?: --.*)?$/.exec(command) ?? [];
  return name;
}
