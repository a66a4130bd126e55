import { headerKey } from '../files/header.js';
import {
  populationError,
  type PopulationFile,
  type ReadPopulation,
  type Sheet,
  type SheetRow,
} from './population-file.js';
import { type PopulationCell } from '#domain';
import { ageCode, isTotal, sexCode } from './population-labels.js';
import { numberOfResidents } from './population-number.js';

/**
 * The export of the Local Data Bank (*Bank Danych Lokalnych*) as a table: a row a territory (`Kod`, `Nazwa`), a column for each age, sex
 * and year. In a CSV a header holds all parts, `0-4;kobiety;2021;[osoba]`; in a workbook (sheet TABLICA) they stand in two to four rows, the
 * upper ones over several columns. Marks: `-` nobody, `0` less than half a unit, `.` no information, `x` not applicable.
 */
export function readBdlTable(sheet: Sheet): PopulationFile | null {
  const top = sheet.rows.findIndex(
    ({ cells }) => headerKey(cells[0] ?? '') === 'kod' && headerKey(cells[1] ?? '') === 'nazwa',
  );
  if (top < 0 || top > 20) return null;
  const first = sheet.rows.findIndex(({ cells }, index) => index > top && /^\d{4,12}$/.test(codeIn(cells[0] ?? '')));
  if (first < 0) return null;
  const header = headerParts(sheet.rows.slice(top, first), sheet.rows[first]!);
  const columns = header.map((parts, index) => describe(parts, index + 2));
  if (!columns.some((column) => column.group !== null)) return null;
  return {
    format: 'bdl-table',
    tables: sheet.rows.slice(first).flatMap((row) => tablesOf(row, columns, sheet)),
    leftOut: [...new Set(columns.flatMap(({ leftOut }) => leftOut))],
  };
}

interface Column {
  readonly index: number;
  readonly name: string;
  /** Null where the column counts no group of persons. */
  readonly group: Readonly<Record<string, string>> | null;
  readonly year: string | null;
  readonly percentages: boolean;
  readonly leftOut: readonly string[];
}

/** The parts of each column's header, from all header rows; a cell over several columns fills those to its right. */
function headerParts(rows: readonly SheetRow[], data: SheetRow): string[][] {
  const width = withoutTail(data.cells).length;
  const [only] = rows;
  const spread = withoutTail(only!.cells).length - 2;
  const times = spread / (width - 2);
  if (rows.length === 1 && Number.isInteger(times) && times >= 2) {
    // the parts of a header stand unquoted, each as a cell of its own
    const parts = only!.cells.slice(2);
    return Array.from({ length: width - 2 }, (_, index) => parts.slice(index * times, (index + 1) * times));
  }
  const widest = Math.max(width, ...rows.map(({ cells }) => withoutTail(cells).length));
  const columns = Array.from({ length: widest - 2 }, (): string[] => []);
  for (const { cells } of rows) {
    let standing = '';
    columns.forEach((parts, index) => {
      const cell = (cells[index + 2] ?? '').trim();
      if (cell !== '') standing = cell;
      if (standing !== '') parts.push(...standing.split(';').map((part) => part.trim()));
    });
  }
  return columns;
}

function withoutTail(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}

function describe(parts: readonly string[], index: number): Column {
  const group: Record<string, string> = {};
  const leftOut: string[] = [];
  let [year, percentages, totals]: [string | null, boolean, number] = [null, false, 0];
  for (const part of parts) {
    const unit = /^\[(.*)\]$/.exec(part)?.[1];
    if (part === '' || part === '-') continue;
    if (/^(1[89]|20)\d\d$/.test(part)) year = part;
    else if (unit !== undefined || /^(osob[ay]|osób|%)$/i.test(part)) percentages = (unit ?? part).includes('%');
    else if (isTotal(part)) totals += 1;
    else if (sexCode(part) !== null) group['sex'] = sexCode(part)!;
    else if (ageCode(part) !== null) group['age'] = ageCode(part)!;
    else if (!/^(ludność|stan ludności|stan w dniu 31 ?xii|faktyczne miejsce zamieszkania)/i.test(part))
      leftOut.push(part);
  }
  const isPersons = leftOut.length === 0 && (totals > 0 || Object.keys(group).length > 0);
  return { index, name: parts.join(';'), group: isPersons ? group : null, year, percentages, leftOut };
}

function tablesOf({ row, cells }: SheetRow, columns: readonly Column[], sheet: Sheet): ReadPopulation[] {
  const code = codeIn(cells[0] ?? '');
  if (!/^\d{4,12}$/.test(code)) {
    if (cells.every((cell) => cell.trim() === '') || !/\d/.test(code)) return [];
    throw populationError(
      'wrong-code',
      `"${code.slice(0, 20)}" is no code of a territory; keep only rows of territories`,
      {
        file: sheet.file,
        row,
        column: 'Kod',
      },
    );
  }
  const years = [...new Set(columns.filter(({ group }) => group !== null).map(({ year }) => year))];
  return years.map((year) => {
    const own = columns.filter((column) => column.group !== null && column.year === year);
    return {
      territory: (cells[1] ?? '').trim() || null,
      territoryCode: code,
      date: year === null ? null : `${year}-12-31`,
      source: 'GUS, Bank Danych Lokalnych',
      percentages: own.some(({ percentages }) => percentages),
      cells: own.map((column): PopulationCell => {
        const at = { file: sheet.file, row, column: column.name };
        const { population, mark } = numberOfResidents(cells[column.index] ?? '', at, { empty: 'no-information' });
        return { groups: column.group!, population, mark, row, estimated: false };
      }),
    };
  });
}

/** Excel keeps a code as text behind an apostrophe. */
const codeIn = (cell: string): string => cell.trim().replace(/^'/, '').replace(/\s/g, '');
