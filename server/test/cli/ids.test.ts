// A framework of 105 items with IDs that look like numbers, 31 modules and one programme: every ID stays as it is written.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { folderWith, runIn } from './run-once';

/** 6.1 to 6.35, 7.1 to 7.35 and 8.1 to 8.35: 6.9 and 6.90 would be one number, and so would 7.1 and 7.10. */
const ids = [6, 7, 8].flatMap((chapter) =>
  Array.from({ length: 35 }, (_none, nth) => `${String(chapter)}.${String(nth + 1)}`),
);

const moduleIds = Array.from({ length: 31 }, (_none, nth) => String(nth + 1).padStart(3, '0'));

function moduleText(id: string, items: readonly string[]): string {
  return `kind: module
id: ${id}
title: Module number ${id}
outcomes:
${items.map((item, nth) => `  - {id: 1.${String(nth + 1)}0, statement: Perform task ${item}., addresses: {${item}: introduced}}`).join('\n')}
activities:
  - {id: 1, title: Practice, type: workshop, professions: [nursing, medicine], supports: [${items.map((_item, nth) => `1.${String(nth + 1)}0`).join(', ')}]}
assessments:
  - {id: 2.0, title: Stations, type: osce, weighting: 100, assesses: [${items.map((_item, nth) => `1.${String(nth + 1)}0`).join(', ')}]}
`;
}

interface CoverageJson {
  readonly coverage: readonly {
    readonly programme: string | null;
    readonly totals: { readonly items: number; readonly assured: number };
    readonly items: readonly {
      readonly id: string;
      readonly places: readonly {
        readonly module: string;
        readonly outcome: string;
        readonly assessments: readonly string[];
      }[];
    }[];
  }[];
}

describe('IDs that look like numbers', () => {
  const share = Math.ceil(ids.length / moduleIds.length);
  const files: Record<string, string> = {
    'numbers.framework.yaml': `kind: framework\nid: numbers\nversion: "1.10"\ntitle: Numbers\nitems:\n${ids.map((id) => `  - {id: ${id}, type: skill, label: Skill ${id}}`).join('\n')}\n`,
    'all.programme.yaml': `kind: programme\nid: 2026.10\ntitle: All of them\npurpose: cpd\nframeworks: [numbers@1.10]\nmodules: [${moduleIds.join(', ')}]\n`,
  };
  moduleIds.forEach((id, nth) => {
    files[`modules/${id}.module.yaml`] = moduleText(id, ids.slice(nth * share, (nth + 1) * share));
  });

  let root = '';
  before(() => {
    root = folderWith(files);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('give no error in any of the 33 files', async () => {
    const { code, stdout, stderr } = await runIn(root, ['check', '--format', 'json']);
    const { summary, findings } = JSON.parse(stdout) as {
      summary: { files: number };
      findings: { severity: string }[];
    };
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(summary.files, 33);
    assert.equal(code, 0, stderr);
  });

  it('are all there, as written, in coverage', async () => {
    const { stdout } = await runIn(root, ['coverage', '--format', 'json']);
    const [entry] = (JSON.parse(stdout) as CoverageJson).coverage;
    assert.equal(entry?.programme, '2026.10');
    assert.deepEqual(
      entry.items.map(({ id }) => id),
      ids,
    );
    assert.equal(entry.totals.items, 105);
    assert.equal(entry.totals.assured, 105);
    const places = entry.items.flatMap((item) => item.places);
    assert.equal(places.length, 105);
    assert.ok(
      places.every(
        ({ module, outcome, assessments }) =>
          /^0\d\d$/.test(module) && /^1\.\d0$/.test(outcome) && assessments[0] === '2.0',
      ),
    );
  });
});
