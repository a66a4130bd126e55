import { HIDDEN, type TableData } from '#figures';

/** Excel takes no longer name of a sheet, and none of these characters. */
const LONGEST_NAME = 31;

/** Tables as a workbook, a sheet each: headings first, no merged cells, texts as texts. */
export async function writeWorkbook(tables: readonly TableData[]): Promise<Buffer> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const names = new Set<string>();
  for (const { caption, columns, rows, notes } of tables) {
    const sheet = book.addWorksheet(sheetName(caption, names), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(columns.map(({ label }) => label)).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
    columns.forEach(({ kind }, index) => {
      const column = sheet.getColumn(index + 1);
      column.width = kind === 'text' ? 32 : 14;
      if (kind === 'share') column.numFmt = '0.0%';
      if (kind === 'ratio') column.numFmt = '0.00';
      if (kind === 'text') column.alignment = { wrapText: true, vertical: 'top' };
    });
    if (rows.some((row) => row.includes(HIDDEN))) for (const note of notes) sheet.addRow([note]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function sheetName(caption: string, taken: Set<string>): string {
  const plain = caption
    .replace(/[*?:\\/[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${plain.slice(0, LONGEST_NAME - 3)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
