// The snippets are whole documents that the checker takes, and never come up while somebody types YAML.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsOf, openFixture } from '../../server/test/check';
import { parseFixture } from '../../server/test/fixture';
import { newKinds } from '../../server/src/core/features/new-document/templates';

interface Snippet {
  readonly prefix?: string;
  readonly isFileTemplate: boolean;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('client/snippets.json', 'utf8')) as Readonly<Record<string, Snippet>>;

/** What is in the file when nothing is typed over. */
function expanded(body: readonly string[]): string {
  return `${body
    .join('\n')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1')}\n`;
}

describe('snippets', () => {
  it('are there for every kind of document', () => {
    assert.deepEqual(
      Object.keys(snippets),
      newKinds.map((kind) => `Curriculum: ${kind}`),
    );
  });

  for (const [name, { body, prefix, isFileTemplate }] of Object.entries(snippets))
    it(`${name} fills a file with what can be read`, () => {
      assert.equal(prefix, undefined);
      assert.ok(isFileTemplate);
      assert.match(body.join('\n'), /\$\{\d/);
      const path = 'new.curriculum.yaml';
      const { snapshot } = openFixture(parseFixture(`#- ${path}\n${expanded(body)}`));
      const broken = [
        'yaml-syntax',
        'unknown-property',
        'missing-required-field',
        'invalid-value',
        'wrong-type-scalar',
      ];
      const faults = findingsOf(snapshot, path).filter(({ rule }) => broken.includes(rule));
      assert.deepEqual(
        faults.map(({ message }) => message),
        [],
      );
    });
});
