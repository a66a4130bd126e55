import { checkedRow, type CellRow, type CellSource } from './cells.js';
import { fileError, LONGEST_CELL, MOST_COLUMNS, type InputFile } from './input-file.js';
import { collectStrings, type SharedStrings } from './shared-strings.js';
import { numberText, serialToText } from './xlsx-number.js';
import {
  readSharedStrings,
  readWorkbookParts,
  unescapeText,
  type SheetPart,
  type WorkbookParts,
} from './xlsx-parts.js';
import { readXml } from './xml.js';
import { openZipEntry } from './zip.js';

/**
 * The sheets of a workbook in the order of its tabs. Parts are found through the zip's table of contents, so the order in which a
 * program wrote them does not matter; rows are streamed, only the shared strings stay in memory, and only while the sheets are used.
 */
export async function openWorkbook(file: InputFile, workbookPath: string): Promise<readonly CellSource[]> {
  const parts = await readWorkbookParts(file, workbookPath);
  let strings: Promise<SharedStrings> | null = null;
  const sharedStrings = () =>
    (strings ??=
      parts.stringsPath === null ? Promise.resolve(collectStrings()) : readSharedStrings(file, parts.stringsPath));
  return Promise.all(
    parts.sheets.map(async (sheet) => ({
      file: file.name,
      sheet: sheet.name,
      format: 'xlsx' as const,
      hidden: sheet.hidden,
      encoding: null,
      delimiter: null,
      bytes: null,
      claimedRows: await readClaimedRows(file, sheet),
      read: () => readSheet(file, sheet, parts, sharedStrings),
    })),
  );
}

/** The cell that is being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

async function* readSheet(
  file: InputFile,
  sheet: SheetPart,
  parts: WorkbookParts,
  sharedStrings: () => Promise<SharedStrings>,
): AsyncGenerator<CellRow> {
  const strings = await sharedStrings();
  const bytes = await openZipEntry(file, sheet.path);
  if (bytes === null) throw fileError('truncated-file', file.name, `the sheet ${sheet.name} is missing`);
  let rows: CellRow[] = [];
  let [row, nextRow, nextColumn] = [0, 1, 0];
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let [inValue, inRuby] = [false, false];
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'row') {
      row = Number(attributes['r'] ?? nextRow);
      [nextRow, nextColumn, cells] = [row + 1, 0, []];
    } else if (name === 'c') {
      const column = attributes['r'] === undefined ? nextColumn : columnOf(attributes['r']);
      nextColumn = column + 1;
      cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
    } else if (name === 'v' || name === 't') inValue = cell !== null;
    else if (name === 'rPh') inRuby = true;
  };
  const close = (name: string) => {
    if (name === 'v' || name === 't') inValue = false;
    else if (name === 'rPh') inRuby = false;
    else if (name === 'c' && cell !== null) {
      putCell(file, row, cells, cell.column, cellText(cell, strings, parts));
      cell = null;
    } else if (name === 'row') rows.push(checkedRow(row, cells));
  };
  const text = (part: string) => {
    if (inValue && !inRuby && cell !== null && cell.text.length <= LONGEST_CELL) cell.text += part;
  };
  for await (const _ of readXml(file.name, bytes, { open, close, text })) {
    yield* rows;
    rows = [];
  }
  yield* rows;
}

function cellText(cell: OpenCell, strings: SharedStrings, parts: WorkbookParts): string {
  if (cell.text === '') return '';
  if (cell.type === 's') return strings.at(Number(cell.text));
  if (cell.type === 'inlineStr' || cell.type === 'str') return unescapeText(cell.text);
  if (cell.type === 'b') return cell.text === '1' ? 'true' : 'false';
  if (cell.type !== 'n') return cell.text;
  const shape = parts.shapes[cell.style] ?? 'number';
  const time = shape === 'number' ? null : serialToText(Number(cell.text), shape, parts.date1904);
  return time ?? numberText(cell.text);
}

function putCell(file: InputFile, row: number, cells: string[], column: number, text: string): void {
  if (text === '') return;
  if (column >= MOST_COLUMNS) {
    throw fileError('too-many-columns', file.name, `more than ${MOST_COLUMNS} columns`, { row, columns: column + 1 });
  }
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The last row by the sheet's own claim (`<dimension ref="A1:H500"/>`), good enough for an estimate. */
async function readClaimedRows(file: InputFile, sheet: SheetPart): Promise<number | null> {
  const bytes = await openZipEntry(file, sheet.path);
  if (bytes === null) return null;
  for await (const chunk of bytes) {
    const claim = /<(?:\w+:)?dimension[^>]*ref="(?:[A-Z]+\d+:)?[A-Z]+(\d+)"/.exec(
      chunk.toString('latin1').slice(0, 4096),
    );
    return claim ? Number(claim[1]) : null;
  }
  return null;
}
