import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { openTable, type Table, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { unreadSheet } from '../survey/unread-sheet.js';
import { recogniseFieldwork } from './columns.js';
import { sheetContext, type SheetContext } from './context.js';
import { ballotReader, readHeads } from './counts.js';
import { readNote } from './notes.js';
import { paperReader } from './paper.js';
import { type FieldworkKind } from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';

const READERS: Readonly<Record<FieldworkKind, (table: Table, context: SheetContext) => (row: TableRow) => SourceRow>> =
  {
    workshop: (_, context) => (row) => readNote(row, context),
    walk: (_, context) => (row) => readNote(row, context),
    paper: paperReader,
    ballots: (_, context) => ballotReader(context),
    heads: (_, context) => (row) => readHeads(row, context),
  };

/**
 * Reads what was filled in by hand in the templates that the product offers (`writeFieldworkTemplate`): notes of workshops, cafés and
 * walks, paper forms, results of urns, head counts; as the workbook or as a CSV of one sheet, several kinds in one workbook too. A
 * sheet is known by the marker in its first row or by its headers in Polish or English; renamed headers by their places. The
 * instructions and the example row, as long as nobody wrote over it, are passed over; every other row is yielded once, in order.
 *
 * Notes are nobody's: what a group or a facilitator said is one contribution and no person, and so is what one person said at a
 * table. A paper form is a person, by the number on it.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when no sheet is one of the templates
 */
export async function* readFieldwork(
  files: readonly InputFile[],
  options: ReadOptions = {},
): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    const sheets: { table: Table; kind: FieldworkKind | 'how-to' | null }[] = [];
    for (const source of sources) {
      const table = await openTable(source);
      if (table !== null) sheets.push({ table, kind: recogniseFieldwork(table) });
    }
    if (!sheets.some(({ kind }) => kind !== null && kind !== 'how-to')) {
      throw fileError('unknown-columns', file.name, 'no sheet is one of the templates for fieldwork');
    }
    for (const { table, kind } of sheets) {
      if (kind === null) yield unreadSheet(table);
      else if (kind !== 'how-to') yield* readSheet(table, kind, options);
    }
  }
}

async function* readSheet(table: Table, kind: FieldworkKind, options: ReadOptions): AsyncGenerator<SourceRow> {
  const context = sheetContext(table, FIELDWORK_TEMPLATES[kind], options);
  const read = READERS[kind](table, context);
  for await (const row of table.rows()) if (!context.isExample(row)) yield read(row);
}
