// Documents that come with the tool: known without being read, read once, and then no different from any other.
import assert from 'node:assert/strict';
import { compareText } from '../base/diagnostic';
import { Workspace } from '../workspace';
import { BundledFile, type BundledDocument } from './bundled-file';
import { frameworkQuery } from './framework-view';
import { readFile } from './file-state';
import type { FileSummary, StatedFact } from './summarise';

const environment = { today: undefined, severities: {} };

function framework(id: string): { readonly document: BundledDocument; readonly file: BundledFile } {
  const text = (): string => `kind: framework\nid: ${id}\nversion: "1"\nitems: [{id: ${id}-1, label: One}]\n`;
  const document = { file: `${id}.framework.yaml`, kind: 'framework', id, text } as const;
  return { document, file: new BundledFile(document) };
}

function crosswalk(from: string, to: string): BundledFile {
  const text = `kind: crosswalk\nid: walk\nfrom: ${from}@1\nto: ${to}@1\nlinks: [{from: ${from}-1, to: ${to}-1, match: exact}]\n`;
  const head = {
    file: 'walk.crosswalk.yaml',
    kind: 'crosswalk',
    id: 'walk',
    from: `${from}@1`,
    to: `${to}@1`,
  } as const;
  return new BundledFile({ ...head, text: () => text });
}

function workspaceWith(files: readonly BundledFile[], programme: string): Workspace {
  const workspace = new Workspace({ bundled: new Map(files.map((file) => [file.uri, file])), environment });
  const module = 'kind: module\nid: M\ntitle: M\noutcomes: [{id: LO1, statement: Do it., addresses: [near-1]}]\n';
  workspace.apply({ files: new Map([['p.curriculum.yaml', `${programme}---\n${module}`]]) });
  return workspace;
}

/** The facts as plain records, by what they are filed under. */
function inOrder({ facts: stated }: FileSummary): readonly StatedFact[] {
  const plain = stated.map(({ name, id, place, facts }) => ({ name, id, place, facts }));
  return plain.sort((a, b) => compareText(`${a.name} ${a.id}`, `${b.name} ${b.id}`));
}

const programme = 'kind: programme\nid: P\ntitle: P\nframeworks: [near@1]\nmodules: [M]\n';

describe('a document that comes with the tool', () => {
  it('is not read as long as nobody refers to it, whatever is checked', () => {
    const [near, far] = [framework('near').file, framework('far').file];
    const walk = crosswalk('near', 'far');
    const role = 'kind: role\nid: R\ntitle: R\nexpects: {near-1: mastered}\n';
    const { snapshot } = workspaceWith([near, far, walk], `${programme}---\n${role}`);
    assert.deepEqual(snapshot.findings('p.curriculum.yaml').faults, []);
    assert.equal(snapshot.coverage('P')[0]?.items.length, 1);
    assert.deepEqual(
      [near, far, walk].map(({ isRead }) => isRead),
      [true, false, false],
    );
  });

  it('is read when a document that is tied to no framework names an item that no other has', () => {
    const [near, far] = [framework('near').file, framework('far').file];
    const role = 'kind: role\nid: R\ntitle: R\nexpects: {far-1: mastered}\n';
    const { snapshot } = workspaceWith([near, far], `${programme}---\n${role}`);
    const rules = snapshot.findings('p.curriculum.yaml').diagnostics.map(({ rule }) => rule);
    assert.ok(!rules.includes('unknown-competency'), rules.join());
    assert.ok(far.isRead);
  });

  it('files the same facts whether it has been read or not', () => {
    for (const file of [framework('near').file, crosswalk('near', 'far')]) {
      const read = readFile(file.uri, file.text, { bundled: true }).reading.summary;
      assert.deepEqual({ ...file.summary, facts: inOrder(file.summary) }, { ...read, facts: inOrder(read) });
    }
  });

  it('is read once for all workspaces', () => {
    let count = 0;
    const { document } = framework('near');
    const counted = (): string => {
      count++;
      return document.text();
    };
    const file = new BundledFile({ ...document, text: counted });
    for (let nth = 0; nth < 3; nth++) {
      const { snapshot } = workspaceWith([file], programme);
      assert.equal(snapshot.ask(frameworkQuery, 'near@1').framework?.facts.items.length, 1);
    }
    assert.equal(count, 1);
  });
});
