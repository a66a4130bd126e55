import { tableFromIPC } from 'apache-arrow';
import ExcelJS from 'exceljs';
import { buffer } from 'node:stream/consumers';
import { toArrow } from './arrow.js';
import { toCsv } from './csv.js';
import { toXlsx } from './xlsx.js';

const table = {
  name: 'reach',
  columns: ['group', 'people', 'ratio', 'protected'],
  rows: [
    ['15-24', 31, 0.629, false],
    ['=SUM(A1)', null, null, true],
    ['one, "two"', 5, -1.5, false],
  ],
} as const;

describe('a table as a file', () => {
  it('is CSV in which a formula is text, a comma is quoted and an unknown is empty', () => {
    expect(toCsv(table)).toBe(
      'group,people,ratio,protected\r\n15-24,31,0.629,false\r\n\'=SUM(A1),,,true\r\n"one, ""two""",5,-1.5,false\r\n',
    );
  });

  it('is Arrow with the same cells, nulls included', () => {
    const read = tableFromIPC(toArrow(table));
    expect(read.schema.fields.map((field) => String(field.type))).toEqual(['Utf8', 'Float64', 'Float64', 'Bool']);
    expect(read.toArray().map((row) => Object.values(row?.toJSON() ?? {}))).toEqual(table.rows.map((row) => [...row]));
  });

  it('is a workbook with the same cells, a mark where a number is hidden, and a sheet of notes', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await buffer(toXlsx(table, undefined, new Date('2026-03-31T10:00:00Z')));
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['data', 'Notes']);
    const rowsOf = (sheet: number) =>
      (book.worksheets[sheet]!.getSheetValues().slice(1) as unknown[][]).map((row) => row.slice(1));
    expect(rowsOf(0)).toEqual([
      ['group', 'people', 'ratio', 'protected'],
      ['15-24', 31, 0.629, false],
      ["'=SUM(A1)", '[c]', '[c]', true],
      ['one, "two"', 5, -1.5, false],
    ]);
    expect(rowsOf(1)).toContainEqual(['Plik utworzono (UTC)', 'File made (UTC)', '2026-03-31T10:00:00.000Z']);
  });
});
