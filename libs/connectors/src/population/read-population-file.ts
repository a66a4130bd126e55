import { readFile, stat } from 'node:fs/promises';
import { fileKind, readHead } from '../files/file-kind.js';
import { type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { type CellSource } from '../files/cells.js';
import { populationError, type PopulationFile, type Sheet, type SheetRow } from './population-file.js';
import { readBdlApi } from './read-bdl-api.js';
import { readBdlData } from './read-bdl-data.js';
import { readBdlTable } from './read-bdl-table.js';
import { readColumns } from './read-columns.js';
import { readEurostat } from './read-eurostat.js';
import { readTemplate } from './read-template.js';

/** All municipalities of the country by age and sex over some years, one number a row, fit in. */
const MOST_ROWS = 1_000_000;
const LARGEST_JSON_BYTES = 100_000_000;

/**
 * The residents in a file: the project's template, an export of the Local Data Bank (CSV, workbook, answers of its API), Eurostat's
 * SDMX-CSV, or a table as people make and paste them. What it is, is told from the file itself, never from its name.
 *
 * @returns the tables of the file, one a territory and date, in its order
 * @throws {InvalidInputError} naming file, row, column and what to do
 */
export async function readPopulationFile(file: InputFile): Promise<PopulationFile> {
  if (await isJson(file)) return readBdlApi(file.name, await readFile(file.path, 'utf8'));
  const { tables } = await openTables(file);
  const visible = tables.filter(({ hidden }) => !hidden);
  const sheets: Sheet[] = [];
  for (const table of visible.length > 0 ? visible : tables) {
    const sheet = await rowsOf(table);
    if (!sheet.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) continue;
    const known = readBdlTable(sheet) ?? readBdlData(sheet) ?? readEurostat(sheet) ?? readTemplate(sheet);
    if (known !== null) return withNumbers(file.name, known);
    sheets.push(sheet);
  }
  const [first] = sheets;
  if (first === undefined)
    throw populationError('empty-table', 'no rows; give one row for each group', { file: file.name });
  return withNumbers(file.name, readColumns(first));
}

/** A file of headers alone counts nobody. */
function withNumbers(file: string, read: PopulationFile): PopulationFile {
  if (read.tables.some(({ cells }) => cells.length > 0)) return read;
  throw populationError('empty-table', 'no row below the header; give one row for each group', { file });
}

async function isJson(file: InputFile): Promise<boolean> {
  if ((await fileKind(file)) !== 'text') return false;
  const start = (await readHead(file.path, 64))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!/^[{[]/.test(start)) return false;
  const { size } = await stat(file.path);
  if (size > LARGEST_JSON_BYTES)
    throw populationError('file-too-large', `more than ${LARGEST_JSON_BYTES} bytes`, { file: file.name });
  return true;
}

async function rowsOf(source: CellSource): Promise<Sheet> {
  const rows: SheetRow[] = [];
  for await (const { row, cells } of source.read()) {
    rows.push({ row, cells });
    if (rows.length > MOST_ROWS) {
      throw populationError('file-too-large', `more than ${MOST_ROWS} rows; give fewer years or territories`, {
        file: source.file,
      });
    }
  }
  return { file: source.file, name: source.sheet, rows };
}
