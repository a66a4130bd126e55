import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { InvalidInputError } from '#domain';
import { collect, temporaryFiles } from '../testing/temporary-files.js';
import { readFieldwork } from './read-fieldwork.js';
import { FIELDWORK_KINDS, markerOf } from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';
import { writeFieldworkTemplate } from './write-template.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
/** Rows are as wide as the widest template, so that none is shorter than its header. */
const WIDEST = Math.max(...FIELDWORK_KINDS.map((kind) => FIELDWORK_TEMPLATES[kind].columns.length));
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');

describe('broken templates', () => {
  it('cut off in the middle are refused', async () => {
    const whole = await writeFieldworkTemplate('walk', 'pl');
    const file = files.write('obcięty.xlsx', whole.subarray(0, whole.length - 900));
    await expect(collect(readFieldwork([file]))).rejects.toMatchObject({ code: 'truncated-file' });
  });

  it.each(FIELDWORK_KINDS)('%s: odd cells cost a cell or a row, never the file', async (kind) => {
    const { columns } = FIELDWORK_TEMPLATES[kind];
    const odd = [
      '=1+1',
      '1899-12-31',
      '99999999999',
      '-1',
      '__proto__',
      '<script>x()</script>',
      'a'.repeat(40_000),
      '\uFFFE',
      "'+48",
      'NaN',
    ];
    const rows = odd.map((cell) => columns.map(() => cell));
    const file = files.write(
      `${kind}.csv`,
      csv([[markerOf({ kind, version: 1 })], columns.map(({ header }) => header.pl), ...rows]),
    );
    const read = await collect(readFieldwork([file]));
    expect(read).toHaveLength(odd.length);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    for (const { records } of read) {
      for (const record of records) {
        if ('votes' in record) expect(record.votes).toBeLessThanOrEqual(10_000_000);
        if ('people' in record) expect(record.people).toBeLessThanOrEqual(10_000_000);
        if ('groupSize' in record) expect(record.groupSize ?? 1).toBeLessThanOrEqual(10_000_000);
      }
    }
  });

  it('with a formula, a merged cell and a row of errors are read', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeFieldworkTemplate('heads', 'pl')) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    sheet.getRow(4).values = [
      '1',
      'Otwarcie',
      '',
      'spotkanie',
      'razem',
      '',
      { formula: '20+7', result: 27 },
      'policzone',
    ];
    sheet.getRow(5).values = ['2', 'Otwarcie', '', 'spotkanie', 'razem', '', { error: '#DIV/0!' }, 'policzone'];
    sheet.mergeCells('A6:C6');
    const rows = await collect(
      readFieldwork([files.write('formuły.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))]),
    );
    expect(rows[0]!.records).toMatchObject([{ people: 27 }]);
    expect(rows[1]!.rejections).toMatchObject([{ code: 'invalid-number' }]);
  });

  it('of any cells under any of the headers are read row by row or refused with a code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIELDWORK_KINDS),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: WIDEST, maxLength: WIDEST }), { maxLength: 8 }),
        async (kind, missing, rows) => {
          const { columns } = FIELDWORK_TEMPLATES[kind];
          const header = columns.map(({ header: words }) => words.en).slice(0, columns.length - missing);
          const data = rows.map((cells) => cells.slice(0, header.length));
          const file = files.write('dowolny.csv', csv([[markerOf({ kind, version: 1 })], header, ...data]));
          try {
            const read = await collect(readFieldwork([file]));
            expect(read.length).toBeLessThanOrEqual(data.length);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidInputError);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
