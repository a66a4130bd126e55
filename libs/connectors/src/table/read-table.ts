import { type SourceRow, type TableMapping } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { openTable, type Table } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { withQuestions } from '../survey/questionnaire.js';
import { checkMapping, droppedColumns } from './mapping.js';
import { tableQuestions } from './questions.js';
import { readMappedRow } from './records.js';
import { tableContext } from './row-context.js';

export interface ReadTableOptions extends ReadOptions {
  readonly mapping: TableMapping;
}

/**
 * Reads any CSV, workbook or zip of CSVs by a mapping that says what a row is and which column holds what. Encoding, separator and
 * header row are found where the mapping does not tell them; of a workbook the named sheet is read, else the first with data.
 * Several text columns give one contribution each. A column with identity numbers (PESEL) is never read, not even as a raw cell;
 * addresses and telephone numbers that identify nobody here are left out of the raw cells too.
 *
 * Every data row is yielded once, in source order: an optional cell that cannot be read is listed beside the record, a row without
 * reference or text is rejected whole. Rows without an id column are referred to by a hash of their content.
 *
 * @throws {InvalidInputError} a file that is no table; `missing-column`, `missing-sheet`, `missing-header`, `identity-column`, `personal-column`
 */
export async function* readTable(files: readonly InputFile[], options: ReadTableOptions): AsyncGenerator<SourceRow> {
  const { mapping } = options;
  for (const file of files) {
    for (const table of await chooseTables(file, mapping)) {
      checkMapping(table, mapping);
      const context = tableContext(table, mapping, options);
      const dropped = droppedColumns(table, mapping);
      const bringQuestions = withQuestions(tableQuestions(mapping));
      for await (const row of table.rows()) yield bringQuestions(without(readMappedRow(row, context), dropped));
    }
  }
}

function without(row: SourceRow, columns: readonly string[]): SourceRow {
  if (columns.length === 0) return row;
  const raw = Object.fromEntries(Object.entries(row.raw).filter(([column]) => !columns.includes(column)));
  return { ...row, raw };
}

/** The tables of a delivered file that a mapping reads. */
export async function chooseTables(file: InputFile, mapping: TableMapping): Promise<readonly Table[]> {
  const { encoding, delimiter, sheet, headerRow, notPersonal } = mapping;
  const opened = await openTables(file, { encoding: encoding ?? 'auto', delimiter: delimiter ?? 'auto' });
  const named = sheet === undefined ? opened.tables : opened.tables.filter((table) => table.sheet === sheet);
  if (sheet !== undefined && named.length === 0 && opened.format !== 'csv') {
    const sheets = opened.tables.map((table) => table.sheet ?? '').join(', ');
    throw fileError('missing-sheet', file.name, `there is no sheet "${sheet}"`, { sheet, sheets });
  }
  const sources =
    opened.format === 'csv' ? opened.tables : named.filter(({ hidden }) => sheet !== undefined || !hidden);
  const tables: Table[] = [];
  for (const source of sources) {
    const table = await openTable(source, { headerRow, notPersonal });
    if (table !== null) tables.push(table);
    if (opened.format === 'xlsx' && tables.length > 0) break;
  }
  if (tables.length === 0) throw fileError('empty-file', file.name, 'the file holds no rows');
  return tables;
}
