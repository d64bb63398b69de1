// The samples give exactly the findings that the annotations in their files announce.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Diagnostic } from '../src/core/base/diagnostic';
import { hoverAt } from '../src/core/features/hover';
import { derivedCoverageQuery } from '../src/core/index/derived-coverage';
import type { Snapshot } from '../src/core/snapshot';
import { findingsOf, openFixture } from './check';
import { parseFixture, renderFile, type FixtureFile } from './fixture';

const paths = globSync('**/*.{yaml,yml}', { cwd: 'samples' }).sort();
const raw = new Map(paths.map((path) => [path, readFileSync(`samples/${path}`, 'utf8').replace(/\r\n/g, '\n')]));

/** The files without their annotations. */
const files: readonly FixtureFile[] = [...raw].flatMap(([path, text]) => parseFixture(`#- ${path}\n${text}`));
const { snapshot } = openFixture(files);

function announcement({ severity, rule, message }: Diagnostic): string {
  return `${severity} ${rule}: ${message}`;
}

function said(from: Snapshot, uri: string): readonly string[] {
  return findingsOf(from, uri).map(announcement);
}

describe('samples', () => {
  for (const file of files) {
    it(`${file.path} says what it announces`, () => {
      const annotations = findingsOf(snapshot, file.path).map((one) => ({ ...one.range, text: announcement(one) }));
      const actual = renderFile(file, annotations, false);
      if (process.env['UPDATE_FIXTURES'] !== undefined && actual !== raw.get(file.path))
        writeFileSync(`samples/${file.path}`, actual);
      else assert.equal(actual, raw.get(file.path));
    });
  }

  it('say the same with the announcements in place, as an author opens them', () => {
    const opened = openFixture(
      [...raw].map(([path, text]) => ({ path, text, flags: [], cursors: [], annotations: [] })),
    );
    for (const path of paths) assert.deepEqual(said(opened.snapshot, path), said(snapshot, path), path);
  });

  it('show every grade of coverage, an item set aside, and a waived finding', () => {
    const items = snapshot.programmes().flatMap((id) => snapshot.coverage(id).flatMap((coverage) => coverage.items));
    const grades = new Set(items.map((item) => item.grade));
    assert.deepEqual([...grades].sort(), ['assessed', 'assured', 'declared', 'none', 'taught']);
    assert.ok(items.some((one) => one.item.narrowed !== undefined));
    assert.ok(paths.reduce((sum, path) => sum + snapshot.findings(path).waived, 0) >= 2);
  });

  it('show three frameworks for one programme, what crosswalks derive beside what is covered', () => {
    const programme = 'pgcert-care-coordination';
    const found = snapshot
      .coverage(programme)
      .map(({ view, policy, totals }) => `${view.name} ${String(totals[policy.evidence])}`);
    assert.deepEqual(found, [
      'hee-coordinated-care@2016.1 33',
      'sfc-care-coordination-functions@2016.1 3',
      'nwl-integrated-care@2014.1 3',
    ]);
    const derived = snapshot.ask(derivedCoverageQuery, {
      programme,
      reference: 'sfc-care-coordination-functions@2016.1',
    });
    assert.deepEqual(
      ['SFC-4', 'SFC-5'].map((id) =>
        derived.get(id)?.map(({ item, match, partial }) => `${item} ${match} ${String(partial)}`),
      ),
      [['LRN-01 close true'], ['REL-10 close true']],
    );
  });

  it("show a region's adaptation, and an employer's layer on top of it, in hovers and in coverage", () => {
    const path = 'severn-vale/ol-01.module.yaml';
    const hover = hoverAt(snapshot, path, snapshot.file(path)?.text.indexOf('OL-COM-01') ?? 0);
    assert.ok(
      hover
        ?.plain()
        .includes('Added by: Orchard Lea, refining SV-COM-01 of Severn Vale, refining COM-04 of HEE 2016.1'),
    );
    const counted = ['severn-vale-care-navigation', 'orchard-lea-development-year'].map((programme) => {
      const [coverage] = snapshot.coverage(programme);
      const { assured, items, notApplicable } = coverage?.totals ?? assert.fail(programme);
      return [coverage?.view.overlays.join(', '), items, notApplicable, assured];
    });
    assert.deepEqual(counted, [
      ['severn-vale', 36, 1, 34],
      ['severn-vale, orchard-lea', 36, 2, 34],
    ]);
  });
});
