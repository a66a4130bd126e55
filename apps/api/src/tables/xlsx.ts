import { ZipFile } from 'yazl';
import { type Readable } from 'node:stream';
import { type FastifyReply } from 'fastify';
import { type Table } from './table.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same table as a workbook of one sheet: numbers are numbers, texts are texts that no spreadsheet computes. */
export function toXlsx({ columns, rows }: Table): Readable {
  const zip = new ZipFile();
  const add = (path: string, content: string) => zip.addBuffer(Buffer.from(XML + content), path);
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  const lines = [columns, ...rows].map((row) => `<row>${row.map(cell).join('')}</row>`);
  add('xl/worksheets/sheet1.xml', `<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`);
  zip.end();
  return zip.outputStream as Readable;
}

/** Sends it as a download. */
export function sendXlsx(reply: FastifyReply, table: Table): void {
  void reply
    .header('content-disposition', `attachment; filename="${table.name}.xlsx"`)
    .header('cache-control', 'no-store')
    .header('content-type', `${SHEET}.sheet`)
    .send(toXlsx(table));
}

function cell(value: string | number | boolean | null): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${Number(value)}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML holds no control characters; they become spaces. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => SIGNS[sign]!)
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));
}
