// Names that one of several workspaces below PATH has, and the workbook that is read back.
import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { folderWith, runIn } from './run-once';

const formula = "=cmd|' /C calc'!A0";

const workspace = (folder: string, id: string, title: string): Record<string, string> => ({
  [`${folder}/care-curriculum.yaml`]: 'kind: settings\n',
  [`${folder}/m.module.yaml`]: `kind: module\nid: M${id}\ntitle: ${title}\noutcomes:\n  - {id: LO1, statement: "@SUM(1) -2 \\e[31m\\u202E.", addresses: [COM-03]}\n`,
  [`${folder}/p.programme.yaml`]: `kind: programme\nid: P${id}\ntitle: "+Programme\\a ${id}"\nframeworks: [hee-coordinated-care@2016.1]\nmodules: [M${id}]\n`,
  [`${folder}/r.role.yaml`]: 'kind: role\nid: navigator\ntitle: Navigator\nexpects: {COM-03: mastered}\n',
});

describe('several workspaces', () => {
  let root = '';

  before(() => {
    root = folderWith({ ...workspace('x', 'X', JSON.stringify(formula)), ...workspace('y', 'Y', 'Second') });
  });

  after(() => {
    rmSync(root, { recursive: true });
  });

  for (const argv of [
    ['coverage', '--programme', 'PY', '--format', 'csv'],
    ['export', '--to', 'csv', '--programme', 'PY'],
    ['export', '--to', 'csv', '--programme', 'PX'],
    ['export', '--to', 'job-description', '--role', 'navigator', '--programme', 'PY'],
    ['role', 'gap', 'navigator', '--programme', 'PY'],
  ])
    it(`finds what one of them has: ${argv.join(' ')}`, async () => {
      const { code, stderr } = await runIn(root, argv);
      deepEqual([code, stderr], [0, '']);
    });

  it('names what there is where none has it', async () => {
    const { code, stderr } = await runIn(root, ['export', '--to', 'csv', '--programme', 'PZ']);
    equal(code, 2);
    match(stderr, /"PZ" given with "--programme" is no programme: there are PX and PY/);
  });

  it('writes a workbook in which formulas and control codes are text', async () => {
    const { code } = await runIn(root, ['export', '--to', 'xlsx', '--programme', 'PX', '--output', 'x.xlsx']);
    equal(code, 0);
    const sheets = await readXlsxFile(readFileSync(join(root, 'x.xlsx')));
    const cells = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
    deepEqual(
      cells.filter((cell) => cell.includes('cmd|')),
      [formula],
    );
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    const steering = cells.filter((cell) => /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/.test(cell));
    deepEqual(steering, []);
    equal(
      cells.some((cell) => cell.includes('@SUM(1) -2')),
      true,
    );
  });
});
