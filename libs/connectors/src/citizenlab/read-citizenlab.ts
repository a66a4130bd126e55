import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { openTable, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { registrationColumns } from '../values/attributes.js';
import { readFields, recogniseSheet, type SheetKind } from './headers.js';
import { readComment, readInput, readVotes, type SheetContext } from './inputs.js';
import { surveyRowReader } from './survey.js';
import { readUser } from './users.js';
import { unreadSheet } from '../survey/unread-sheet.js';

/**
 * Reads exports of CitizenLab / Go Vocal: workbooks (or the same sheets saved as CSV) with one header row. Ideas, comments and users
 * in the flat export bear fixed English headers; inputs, survey results and votes of a phase stand on a sheet named after it with
 * translated headers. Each sheet is recognised by its headers. Quirks: an apostrophe before `= + - @`, several values joined by `;`
 * or `,`, times as true dates or as text in UTC, exports without author columns for those who may not see private data.
 *
 * Every data row is yielded once, in source order. A sheet that is none of these is yielded as one rejected row at its header.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when no sheet of a file is recognised
 */
export async function* readCitizenlab(
  files: readonly InputFile[],
  options: ReadOptions = {},
): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    const sheets: Table[] = [];
    for (const source of sources) {
      const table = await openTable(source);
      if (table !== null) sheets.push(table);
    }
    if (!sheets.some((table) => recogniseCitizenlab(table) !== null)) {
      throw fileError('unknown-columns', file.name, 'no sheet looks like an export of CitizenLab');
    }
    for (const table of sheets) yield* readSheet(table, options);
  }
}

/** What a table holds if it comes from CitizenLab, else null. */
export function recogniseCitizenlab(table: Table): SheetKind | null {
  return recogniseSheet(readFields(table.columns));
}

async function* readSheet(table: Table, options: ReadOptions): AsyncGenerator<SourceRow> {
  const fields = readFields(table.columns);
  const kind = recogniseSheet(fields);
  if (kind === null) {
    yield unreadSheet(table);
    return;
  }
  const context: SheetContext = {
    sheet: table.source.sheet,
    fields,
    registration: registrationColumns(table.columns, options),
    time: { zone: options.timeZone ?? DEFAULT_TIME_ZONE },
    options,
  };
  const read = rowReaderOf(kind, table, context);
  for await (const row of table.rows()) yield read(row);
}

function rowReaderOf(kind: SheetKind, table: Table, context: SheetContext): (row: TableRow) => SourceRow {
  if (kind === 'comments') return (row) => readComment(row, context);
  if (kind === 'users') return (row) => readUser(row, context);
  if (kind === 'votes') return (row) => readVotes(row, context);
  if (kind === 'ideas') return (row) => readInput(row, context);
  return surveyRowReader(table, context);
}
