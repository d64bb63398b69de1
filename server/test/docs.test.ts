// Every rule page is a test: its Invalid examples give the annotated findings of the rule, its Valid examples none.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/core/rules';
import { annotated, checkDiagnostics, checkNone } from './check';

const folder = 'docs/rules';
const headings = ['Why', 'Invalid', 'Valid', 'Fix', 'Settings'];

describe('rule pages', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

  it('are there for every rule and for nothing else', () => {
    assert.deepEqual(pages.map((name) => name.replace(/\.md$/, '')).sort(), rules.map((rule) => rule.id).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const text = pageOf(rule.id);

      it('has the headings, its summary and its severity', () => {
        assert.deepEqual(headingsOf(text), headings);
        assert.ok(
          text.startsWith(`# ${rule.id}\n\n${capitalised(rule.summary)}.\n`),
          'begins with the ID and the summary',
        );
        assert.match(text, new RegExp(`Default severity: \`${rule.severity}\``));
      });

      const invalid = examplesOf(text, 'Invalid');
      const valid = examplesOf(text, 'Valid');
      it('has examples of both sorts', () => {
        assert.ok(invalid.length > 0 && valid.length > 0);
      });
      invalid.forEach((example, nth) => {
        it(`finds what invalid example ${String(nth + 1)} announces`, () => {
          assert.match(example, /\^ |#< /, 'an invalid example announces its findings');
          checkDiagnostics(example, rule.id);
        });
      });
      valid.forEach((example, nth) => {
        it(`finds nothing in valid example ${String(nth + 1)}`, () => {
          checkNone(example, rule.id);
        });
      });
    });
  }
});

/** The page; with UPDATE_FIXTURES set, the announcements in its Invalid examples are first made true. */
function pageOf(rule: string): string {
  const path = `${folder}/${rule}.md`;
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  if (process.env['UPDATE_FIXTURES'] === undefined) return text;
  const updated = text.replace(/(^## Invalid\n)([\s\S]*?)(^## )/m, (_all, head: string, body: string, next: string) => {
    return (
      head +
      body.replace(
        /(^```yaml\n)([\s\S]*?)(^```$)/gm,
        (_block, open: string, example: string, close: string) => open + annotated(example, [rule]) + close,
      ) +
      next
    );
  });
  if (updated !== text) writeFileSync(path, updated);
  return updated;
}

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
}

function examplesOf(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
