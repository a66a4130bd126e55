import fc from 'fast-check';
import { type TableMapping } from '#domain';
import { readTable } from '../table/read-table.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { type CellRow } from './cells.js';
import { openCsv, type CsvFormat } from './csv.js';
import { sniffDelimiter } from './delimiter.js';
import { detectEncoding } from './encoding.js';
import { findHeader, nameColumns } from './header.js';
import { openTables } from './open-tables.js';
import { openTable } from './table.js';

const files = temporaryFiles();
afterAll(() => files.remove());

async function cellsOf(content: string | Uint8Array, format: CsvFormat = {}): Promise<CellRow[]> {
  const rows: CellRow[] = [];
  for await (const row of (await openCsv(files.write('any.csv', content), format)).read()) rows.push(row);
  return rows;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('reading a CSV', () => {
  it('gives back any cells, whatever they hold, under the separator they were written with', async () => {
    // control characters are what a file that is no text is known by; U+FFFD stands for what could not be read
    const sign = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((one) => !/[\p{Cc}\uFFFD]/u.test(one));
    const cell = fc.string({ unit: fc.oneof(sign, fc.constantFrom(...'",;\t\r\n ')), maxLength: 20 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), async (rows, delimiter) => {
        const content = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');
        fc.pre(content.replace(/["\s,;]/g, '') !== '');
        const read = await cellsOf(Buffer.from(`a,b,c\r\n`.replaceAll(',', delimiter) + content), {
          delimiter,
          encoding: 'utf-8',
        });
        expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows);
        expect(read.map(({ row }) => row)).toEqual(read.map((_, index) => index + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('numbers rows as a spreadsheet does: a cell with line breaks is one row, an empty line is one too', async () => {
    const file = files.write('wiersze.csv', 'id,text\n1,"a\nb\r\nc"\n\n2,d\n');
    const mapping: TableMapping = { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } };
    const rows = await collect(readTable([file], { mapping }));
    expect(rows.map(({ origin }) => origin.row)).toEqual([2, 4]);
  });

  const polish = 'id;treść\n1;zażółć gęślą jaźń\n';
  const inWindows1250 = Buffer.from(
    '69643b7472651ee6e60a'.replace('1ee6e6', '9ce6') + '313b7a61bff3b3e62067ea9c6cb9206a619ff10a',
    'hex',
  );
  const inIso88592 = Buffer.from('69643b747265b6e60a313b7a61bff3b3e62067eab66cb1206a61bcf10a', 'hex');
  it.each([
    ['utf-8', Buffer.from(polish)],
    ['utf-8', Buffer.from(`\uFEFF${polish}`)],
    ['utf-16le', Buffer.from(`\uFEFF${polish}`, 'utf16le')],
    ['windows-1250', inWindows1250],
    ['iso-8859-2', inIso88592],
  ])('finds the encoding %s and reads Polish letters in it', async (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect((await cellsOf(bytes)).map(({ cells }) => cells)).toEqual([
      ['id', 'treść'],
      ['1', 'zażółć gęślą jaźń'],
    ]);
  });

  it.each([
    [';', 'id;text;n\n1;"a, b; c, d";2\n2;x, y, z;3\n'],
    [',', 'id,text\n1,"a; b; c"\n2,"d; e"\n'],
    ['\t', 'id\ttext\n1\ta, b; c\n2\td, e\n'],
    ['|', 'id|text\n1|a\n2|b\n'],
    [';', 'Raport z konsultacji, maj 2026\n\nid;text;n\n1;a;2\n2;b;3\n3;c;4\n'],
  ])('finds the separator %j', (delimiter, text) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });

  it('does not split the sentences of a table of one column', async () => {
    const read = await cellsOf('uwaga\nŁadnie, ale drogo\nTak\nNie, bo hałas, smród i kurz\n');
    expect(read.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

describe('headers', () => {
  const rows = (...cells: string[][]): CellRow[] =>
    cells.map((row, index) => ({ row: index + 1, cells: row, problems: [] }));

  it('passes over title lines', () => {
    expect(
      findHeader(rows(['Wykaz uwag', '', ''], ['', '', ''], ['Lp.', 'Treść', 'Data'], ['1', 'a', '2026-01-01'])),
    ).toBe(2);
    expect(findHeader(rows(['sep=;'], ['id', 'text'], ['1', 'a']))).toBe(1);
  });

  it('numbers equal headers and names empty ones by their letter', () => {
    expect(nameColumns(['a', 'a', '', 'a', 'a (2)'], 0)).toEqual(['a', 'a (2)', '(C)', 'a (3)', 'a (2) (2)']);
  });

  it('finds the header of a workbook below its title and keeps the row numbers of the sheet', async () => {
    const file = await files.workbook('tytuł.xlsx', {
      Wykaz: [['Wykaz uwag do projektu'], [], ['Lp.', 'Treść uwagi'], [1, 'Więcej ławek'], [], [2, 'Mniej hałasu']],
    });
    const mapping: TableMapping = { version: 1, kind: 'remark', columns: { reference: 'Lp.', text: ['Treść uwagi'] } };
    const read = await collect(readTable([file], { mapping }));
    expect(read.map(({ origin }) => [origin.sheet, origin.row])).toEqual([
      ['Wykaz', 4],
      ['Wykaz', 6],
    ]);
    expect(recordsOf(read, 'contribution').map(({ reference, body }) => [reference, body])).toEqual([
      ['1', 'Więcej ławek'],
      ['2', 'Mniej hałasu'],
    ]);
  });
});

describe('reading a workbook', () => {
  it('keeps every Polish letter of a long sheet', async () => {
    // letters of two bytes fall on the borders of the chunks in which a zip is unpacked
    const texts = Array.from({ length: 3000 }, (_, index) => `zażółć gęślą jaźń ${'ąę'.repeat(index % 37)}${index}`);
    const file = await files.workbook('litery.xlsx', {
      A: [['n', 'tekst'], ...texts.map((text, index) => [index, text])],
    });
    const table = await openTable((await openTables(file)).tables[0]!);
    const read: string[] = [];
    for await (const row of table!.rows()) read.push(row.raw['tekst']!);
    expect(read).toEqual(texts);
  });

  it('shows dates, numbers, formulas, rich text and links as a person sees them', async () => {
    const file = await files.workbook('rodzaje.xlsx', {
      A: [
        ['dzień', 'liczba', 'ułamek', 'wzór', 'tekst', 'prawda', 'długi numer'],
        [
          new Date(Date.UTC(2026, 2, 2)),
          12,
          0.1 + 0.2,
          { formula: '1+1', result: 2 },
          { richText: [{ text: 'Więcej ' }, { text: 'drzew', font: { bold: true } }] },
          true,
          '00123',
        ],
      ],
    });
    const table = await openTable((await openTables(file)).tables[0]!);
    expect({ ...table!.sample[0]!.raw }).toEqual({
      dzień: '2026-03-02',
      liczba: '12',
      ułamek: '0.3',
      wzór: '2',
      tekst: 'Więcej drzew',
      prawda: 'true',
      'długi numer': '00123',
    });
  });
});
