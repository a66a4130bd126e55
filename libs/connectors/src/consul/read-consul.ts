import { createHash } from 'node:crypto';
import { type SourceRecord, type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { openTable, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { rowReader } from '../values/row-reader.js';
import { readFields, recogniseConsul, type ConsulTable, type Fields } from './fields.js';
import { readComment, readEntry, type ConsulContext } from './records.js';

/**
 * Reads the CSV files that administrators of Consul Democracy (2.5.1 and before) download, and the public ones of Madrid: budget
 * investments, proposals and debates. Separated by `,` (Madrid's by `;`, all cells quoted), UTF-8, headers in the administrator's
 * language, times `2026-06-01 14:56:10` or `01/06/2026`; the price stands inside the feasibility, `Feasible (€10,000)`.
 *
 * Since 2.5 an entry is repeated once for each comment, the comment's five columns last: the entry is read from its first row, the
 * other rows hold their comments alone. A row that repeats an entry otherwise is read again, and the import lists it as a duplicate.
 * Every data row is yielded once, in source order.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when nothing in a file is recognised
 */
export async function* readConsul(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    let recognised = 0;
    for (const source of sources) {
      const table = await openTable(source);
      const holds = table === null ? null : recogniseConsul(table);
      if (table === null || holds === null) continue;
      recognised += 1;
      yield* readRows(table, holds, options);
    }
    if (recognised === 0) throw fileError('unknown-columns', file.name, 'no part of it looks like an export of Consul');
  }
}

async function* readRows(table: Table, holds: ConsulTable, options: ReadOptions): AsyncGenerator<SourceRow> {
  const fields = readFields(table.columns);
  const context: ConsulContext = { holds, fields, options };
  const entries = new Map<string, string>();
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(fields.get('id'));
    if (reference === '') {
      reader.reject('missing-reference', fields.get('id'));
      yield reader.row([]);
      continue;
    }
    const records: SourceRecord[] = [];
    const comment = readComment(reader, reference, context);
    const digest = entryDigest(row, fields);
    const isRepeated = comment !== null && entries.get(reference) === digest;
    if (!isRepeated) {
      const entry = readEntry(reader, reference, context);
      if (entry !== null) records.push(entry);
      if (entry !== null && !row.broken && !entries.has(reference)) entries.set(reference, digest);
    }
    if (comment !== null) records.push(comment);
    yield reader.row(records);
  }
}

const COMMENT_COLUMNS = ['commentId', 'commentAuthor', 'commentContent', 'commentParent', 'commentCreatedAt'] as const;

/** All that a row says of its entry, without its comment. */
function entryDigest({ raw }: TableRow, fields: Fields): string {
  const ofComment = new Set(COMMENT_COLUMNS.map((field) => fields.get(field)));
  const cells = Object.entries(raw).flatMap(([column, cell]) => (ofComment.has(column) ? [] : [cell]));
  return createHash('sha256').update(JSON.stringify(cells)).digest('base64');
}
