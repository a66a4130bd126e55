import { fromBuffer, type Entry } from 'yauzl';
import ExcelJS from 'exceljs';
import { toXlsx } from './to-xlsx.js';
import { type TableData } from './table-data.js';

const table: TableData = {
  caption: 'Zasięg',
  columns: [
    { label: 'Grupa', kind: 'text' },
    { label: 'Osoby', kind: 'number' },
    { label: 'Udział', kind: 'share' },
  ],
  rows: [
    ['75+', 13, 0.0315533981],
    ['Łąki & <Nowe>', '[c]', null],
    ['=1+1', -1, 0.5],
  ],
  notes: ['[c] ukryto: mniej niż 5 osób'],
};
const written = toXlsx(table, { data: 'Dane', notes: 'Uwagi' }, [['Źródło', 'ewidencja ludności, 31 grudnia 2025']]);

describe('the table of a figure as a workbook', () => {
  it('holds numbers as numbers, marks as they stand, and no formula', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(written.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Dane', 'Uwagi']);
    const rows = book.worksheets[0]!.getSheetValues().slice(1) as unknown[][];
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['Grupa', 'Osoby', 'Udział'],
      ['75+', 13, 0.031553],
      ['Łąki & <Nowe>', '[c]'],
      ["'=1+1", -1, 0.5],
    ]);
    const notes = book.worksheets[1]!.getSheetValues().slice(1) as unknown[][];
    expect(notes.map((row) => row.slice(1))).toEqual([
      ['Źródło', 'ewidencja ludności, 31 grudnia 2025'],
      ['[c]', '[c] ukryto: mniej niż 5 osób'],
    ]);
  });

  it('is a zip whose checks hold', async () => {
    const names: string[] = [];
    await new Promise<void>((resolve, reject) => {
      fromBuffer(Buffer.from(written), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
        if (error || !zip) return reject(error ?? new Error('no zip'));
        zip.on('entry', (entry: Entry) => {
          names.push(entry.fileName);
          zip.readEntry();
        });
        zip.on('end', resolve);
        zip.readEntry();
      });
    });
    expect(names).toContain('xl/worksheets/sheet2.xml');
  });

  it('is the same file for the same table', () => {
    expect(
      toXlsx(table, { data: 'Dane', notes: 'Uwagi' }, [['Źródło', 'ewidencja ludności, 31 grudnia 2025']]),
    ).toEqual(written);
  });
});
