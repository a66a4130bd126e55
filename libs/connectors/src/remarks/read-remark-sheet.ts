import { InvalidInputError, LONGEST_PASSAGE, MOST_SHEET_ROWS, type DecisionCode } from '#domain';
import type { CellSource } from '../files/cells.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { HEADERS, OTHER_HEADERS, readPosition, SHEET_COLUMNS, type SheetColumn } from './sheet-words.js';

/** One row of a sheet as it came back; `row` is the number that the spreadsheet shows. */
export interface SheetRow {
  readonly row: number;
  readonly id: string;
  readonly number: number | null;
  /** Null where the sheet has no such column. */
  readonly passage: string | null;
  readonly position: DecisionCode | null;
  /** What stands where a position is expected and is none. */
  readonly unknownPosition: string | null;
  readonly reason: string;
  readonly version: number | null;
  readonly mark: string | null;
  /** False where the sheet's own column of states says that the answer is still being written. */
  readonly isAccepted: boolean;
}

export interface RemarkSheet {
  /** Made here, with versions of rows; or an office's own, by ID uwagi, Rozstrzygnięcie, Uzasadnienie and Status. */
  readonly form: 'own' | 'office';
  readonly hasPassage: boolean;
  readonly rows: readonly SheetRow[];
}

type Place = Partial<Record<SheetColumn | 'stage', number>>;
const LAST_HEADER_ROW = 30;

/**
 * Reads a sheet of remarks: the one that was made here, or an office's own. Its table is the first with a column of remark ids and one of
 * positions or reasons; pages without them are passed over. Rows without any content are no rows.
 *
 * @throws {InvalidInputError} `no-remark-sheet` where no table has these columns, `too-many-rows`
 */
export async function readRemarkSheet(file: InputFile): Promise<RemarkSheet> {
  for (const source of (await openTables(file)).tables) {
    const sheet = await readTable(source);
    if (sheet !== null) return sheet;
  }
  throw fileError('missing-column', file.name, 'no sheet with a column of remark ids and one of positions', {
    column: `${HEADERS.pl.id}, ${HEADERS.pl.position}`,
  });
}

async function readTable(source: CellSource): Promise<RemarkSheet | null> {
  let place: Place | null = null;
  const rows: SheetRow[] = [];
  for await (const { row, cells } of source.read()) {
    if (place === null) {
      if (row > LAST_HEADER_ROW) return null;
      place = findHeader(cells);
      continue;
    }
    const read = readRow(row, cells, place);
    if (read === null) continue;
    if (rows.length === MOST_SHEET_ROWS)
      throw new InvalidInputError('too-many-rows', `A sheet holds at most ${MOST_SHEET_ROWS} remarks.`, {
        most: MOST_SHEET_ROWS,
      });
    rows.push(read);
  }
  if (place === null) return null;
  const isOwn = place.version !== undefined && place.mark !== undefined;
  return { form: isOwn ? 'own' : 'office', hasPassage: place.passage !== undefined, rows };
}

function findHeader(cells: readonly string[]): Place | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const place: Place = {};
  for (const column of [...SHEET_COLUMNS, 'stage'] as const) {
    const own = column === 'stage' ? [] : [HEADERS.pl[column], HEADERS.en[column]];
    const known = [...own.map((name) => name.toLowerCase()), ...(OTHER_HEADERS[column] ?? [])];
    const at = known.map((name) => names.indexOf(name)).find((found) => found >= 0);
    if (at !== undefined) place[column] = at;
  }
  return place.id !== undefined && (place.position ?? place.reason) !== undefined ? place : null;
}

function readRow(row: number, cells: readonly string[], place: Place): SheetRow | null {
  const text = (column: keyof Place) => (place[column] === undefined ? '' : (cells[place[column]] ?? '').trim());
  const [id, word, reason, stage] = [text('id'), text('position'), text('reason'), text('stage').toLowerCase()];
  if (cells.every((cell) => cell.trim() === '')) return null;
  const position = word === '' ? null : readPosition(word);
  return {
    row,
    id,
    number: wholeNumber(text('number')),
    passage: place.passage === undefined ? null : text('passage').slice(0, LONGEST_PASSAGE),
    position,
    unknownPosition: word !== '' && position === null ? word.slice(0, 80) : null,
    reason,
    version: wholeNumber(text('version')),
    mark: text('mark') === '' ? null : text('mark'),
    isAccepted: place.stage === undefined || stage === '' || stage === 'zaakceptowane',
  };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
