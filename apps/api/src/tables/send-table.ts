import { type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { toArrow } from './arrow.js';
import { toCsv } from './csv.js';
import { type Table } from './table.js';
import { sendXlsx } from './xlsx.js';

/** Sends a table as a download in the format that was asked for. */
export function sendTable(reply: FastifyReply, format: Exclude<TableQuery['format'], 'json'>, table: Table): void {
  if (format === 'xlsx') {
    sendXlsx(reply, table);
    return;
  }
  void reply
    .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
    .header('cache-control', 'no-store');
  if (format === 'csv') void reply.header('content-type', 'text/csv; charset=utf-8').send(toCsv(table));
  else void reply.header('content-type', 'application/vnd.apache.arrow.stream').send(Buffer.from(toArrow(table)));
}
