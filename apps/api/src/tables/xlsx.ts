import { WORKBOOK_TYPE, workbookParts } from '#figures';
import { ZipFile } from 'yazl';
import { type Readable } from 'node:stream';
import { type FastifyReply } from 'fastify';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { markHidden } from './hidden-cells.js';
import { notesOf } from './notes.js';
import { type Table } from './table.js';

/**
 * The same table as a workbook of two sheets: the data, in which numbers are numbers, texts are texts that no spreadsheet computes, and a
 * hidden number is marked; and the notes that must travel with them.
 *
 * @param place what the route addresses, if anything
 */
export function toXlsx(table: Table, place: Place | ProcessPlace | undefined, now: Date): Readable {
  const zip = new ZipFile();
  const sheets = [
    { name: 'data', rows: [table.columns, ...markHidden(table)] },
    { name: 'Notes', rows: [['Uwagi', 'Notes', null], ...notesOf(table, place, now)], widths: [60, 60, 40] },
  ];
  for (const { path, content } of workbookParts(sheets)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return zip.outputStream as Readable;
}

/** Sends it as a download. */
export function sendXlsx(reply: FastifyReply, table: Table): void {
  void reply
    .header('content-disposition', `attachment; filename="${table.name}.xlsx"`)
    .header('cache-control', 'no-store')
    .header('content-type', WORKBOOK_TYPE)
    .send(toXlsx(table, reply.request.place, new Date()));
}
