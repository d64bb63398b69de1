// Workbooks, read back by another package: what was written is there, as text, in the same bytes each time.
import assert from 'node:assert/strict';
import readXlsxFile from 'read-excel-file/node';
import { textCell, type Paper } from '../core/report/paper';
import { workbook } from './workbook';

const paper: Paper = {
  title: 'Care coordinator & co',
  sort: 'Job description: a [very] long name for one sheet',
  orientation: 'landscape',
  blocks: [
    { kind: 'text', text: 'Read <this>.' },
    { kind: 'facts', facts: [{ about: 'Also called', text: 'Case Manager' }] },
    { kind: 'fields', labels: ['Name'] },
    { kind: 'heading', text: 'Duties' },
    {
      kind: 'table',
      table: {
        caption: 'Communication (COM)',
        columns: [
          { title: 'ID', width: 10 },
          { title: 'Text', width: 50 },
          { title: 'Now', width: 20 },
        ],
        rows: [
          [
            textCell('COM-01'),
            textCell('=1+1', 'a "note"'),
            { kind: 'choice', label: 'COM-01: now', options: ['not yet', 'introduced'] },
          ],
          [textCell('7.10'), textCell('@SUM(A1)'), { kind: 'pick', label: '7.10: now', options: ['a,b'] }],
        ],
      },
    },
  ],
  footnotes: ['The end.'],
};

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  return sheet?.data ?? [];
}

describe('a workbook', () => {
  it('holds everything that the paper says, in its order', async () => {
    const said = (await rowsOf(await workbook(paper))).flat().filter((cell) => cell !== null && cell !== '');
    assert.deepEqual(said, [
      'Care coordinator & co',
      'Job description: a [very] long name for one sheet',
      'Read <this>.',
      'Also called: Case Manager',
      'Name',
      'Duties',
      'Communication (COM)',
      'ID',
      'Text',
      'Now',
      'COM-01',
      '=1+1\na "note"',
      '7.10',
      '@SUM(A1)',
      'The end.',
    ]);
  });

  it('leaves out what would steer, and cuts what no cell can hold', async () => {
    const title = `Care \u202E\u001B[31m${'long '.repeat(8000)}`;
    const [first] = await rowsOf(await workbook({ ...paper, title }));
    const shown = String(first?.[0]);
    assert.equal(shown.slice(0, 14), 'Care [31mlong ');
    assert.ok(shown.endsWith('…') && shown.length > 32_000 && shown.length <= 32_767);
  });

  it('has the same bytes each time it is written', async () => {
    assert.deepEqual(await workbook(paper), await workbook(paper));
  });

  it('dates no entry of the archive', async () => {
    const bytes = await workbook(paper);
    const view = new DataView(bytes.buffer);
    assert.equal(view.getUint32(0, true), 0x04034b50);
    assert.equal(view.getUint32(10, true), 0x00210000);
  });
});
