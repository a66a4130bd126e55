import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { guardCell, NASLUCH_COLUMNS, NASLUCH_ORDER, type NasluchRow } from './columns.js';

/** What Excel holds in one cell; a longer text is whole in the CSV alone. */
export const LONGEST_XLSX_CELL = 32_767;

type Batches = AsyncIterable<readonly NasluchRow[]>;

/** The file of contributions as CSV: comma, UTF-8 with its mark, CRLF. Made as it is read, so that memory holds one batch. */
export function writeNasluchCsv(batches: Batches, language: 'pl' | 'en'): Readable {
  return Readable.from(csvLines(batches, language), { objectMode: false });
}

async function* csvLines(batches: Batches, language: 'pl' | 'en'): AsyncGenerator<string> {
  yield `\uFEFF${NASLUCH_ORDER.map((name) => quoted(NASLUCH_COLUMNS[name][language])).join(',')}\r\n`;
  for await (const rows of batches) {
    yield rows.map((row) => `${cellsOf(row).map(quoted).join(',')}\r\n`).join('');
  }
}

/** The same as a workbook of one sheet; its cells are texts, which no spreadsheet computes. Streamed as the CSV is. */
export function writeNasluchXlsx(batches: Batches, language: 'pl' | 'en'): Readable {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts(language === 'pl' ? 'opinie' : 'contributions')))
    zip.addBuffer(Buffer.from(content), path);
  const sheet = Readable.from(sheetXml(batches, language), { objectMode: false });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  const output = zip.outputStream as Readable;
  sheet.on('error', (error) => output.destroy(error));
  output.on('close', () => sheet.destroy());
  return output;
}

async function* sheetXml(batches: Batches, language: 'pl' | 'en'): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield rowXml(NASLUCH_ORDER.map((name) => NASLUCH_COLUMNS[name][language]));
  for await (const rows of batches) yield rows.map((row) => rowXml(cellsOf(row))).join('');
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly string[]): string {
  const inline = (text: string) =>
    text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return `<row>${cells.map((text) => inline(text.slice(0, LONGEST_XLSX_CELL))).join('')}</row>`;
}

function cellsOf(row: NasluchRow): string[] {
  return NASLUCH_ORDER.map((name) => guardCell(row[name]));
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What XML cannot hold becomes `_x000D_` and the like, and so does what would be read as such. */
function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (mark) => `_x005F${mark}`)
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function parts(sheet: string): Readonly<Record<string, string>> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
}
