import { type PopulationCell } from '#domain';
import { headerKey } from '../files/header.js';
import {
  populationError,
  type PopulationFile,
  type PopulationFormat,
  type ReadPopulation,
  type Sheet,
  type SheetRow,
} from './population-file.js';
import { ageCode, dayOf, isTotal, populationGroup, populationVariable, sexCode } from './population-labels.js';
import { numberOfResidents } from './population-number.js';
import { groupsOf } from './read-template.js';

const VARIABLE = ['variable', 'cecha'];
const GROUP = ['group', 'grupa'];
const COUNT = [
  'population',
  'ludność',
  'ludnosc',
  'mieszkańcy',
  'mieszkancy',
  'liczba mieszkańców',
  'liczba mieszkancow',
  'liczba ludności',
  'liczba osób',
  'osoby',
  'liczba',
  'residents',
  'count',
];
const DATE = ['data', 'date', 'stan na', 'stan na dzień', 'stan w dniu'];
const CODE = ['teryt', 'kod teryt', 'kod', 'territory_code', 'lau'];
const PERCENT = /%|procent|odsetek|udział|percent|share/i;

interface Columns {
  readonly format: PopulationFormat;
  readonly data: readonly SheetRow[];
  readonly names: readonly string[];
  readonly variableAt: number;
  readonly groupAt: number;
  /** Columns of numbers, with the sex that each counts; null counts both. */
  readonly counts: readonly { readonly at: number; readonly sex: string | null }[];
  /** Columns of labels, with their variables. */
  readonly labels: readonly { readonly at: number; readonly variable: string }[];
  readonly dateAt: number;
  readonly codeAt: number;
  readonly percentages: boolean;
}

/**
 * Tables as people make them: long (`cecha,grupa,ludność`), wide (a column a variable beside the number), two columns that were pasted (band
 * and number, with or without a header), band with men and women, and counts of the residents' register by village or district with
 * their date.
 *
 * @throws {InvalidInputError} naming file, row and column: `missing-columns`, `empty-table`, and those of the numbers
 */
export function readColumns(sheet: Sheet): PopulationFile {
  const rows = withoutTitles(splitWhereOneColumn(sheet.rows));
  const titles = sheet.rows.slice(0, 10).filter(({ row }) => row < (rows[0]?.row ?? 0));
  const columns = findColumns(sheet.file, rows);
  if (columns.data.length === 0) {
    throw populationError('empty-table', 'no row below the header; give one row for each group', { file: sheet.file });
  }
  const titleDate = [...titles.flatMap(({ cells }) => cells), ...columns.names]
    .map((text) => dayIn(text))
    .find(Boolean);
  const tables = new Map<string, ReadPopulation & { cells: PopulationCell[] }>();
  let percentages = columns.percentages;
  for (const { row, cells } of columns.data) {
    const date = (columns.dateAt < 0 ? null : dayOf(cells[columns.dateAt] ?? '')) ?? titleDate ?? null;
    const code = columns.codeAt < 0 ? '' : (cells[columns.codeAt] ?? '').trim();
    const key = `${code} ${date}`;
    const table = tables.get(key) ?? {
      territory: null,
      territoryCode: code || null,
      date,
      source: null,
      percentages: false,
      cells: [],
    };
    for (const { at, sex } of columns.counts) {
      const place = { file: sheet.file, row, column: columns.names[at] ?? `${at + 1}` };
      const { population, mark, percent } = numberOfResidents(cells[at] ?? '', place);
      percentages ||= percent;
      const groups = { ...groupsIn(columns, cells), ...(sex === null ? {} : { sex }) };
      table.cells.push({ groups, population, mark, row, estimated: false });
    }
    tables.set(key, table);
  }
  return {
    format: columns.format,
    tables: [...tables.values()].map((table) => ({ ...table, percentages })),
    leftOut: [],
  };
}

function groupsIn({ variableAt, groupAt, labels }: Columns, cells: readonly string[]): Record<string, string> {
  if (variableAt >= 0) return groupsOf([[(cells[variableAt] ?? '').trim(), (cells[groupAt] ?? '').trim()]]);
  const groups: Record<string, string> = {};
  for (const { at, variable } of labels) {
    const label = (cells[at] ?? '').trim();
    if (label === '' && labels.length > 1) continue;
    if (!isTotal(label)) groups[variable] = populationGroup(variable, label);
  }
  return groups;
}

function findColumns(file: string, rows: readonly SheetRow[]): Columns {
  const [first] = rows;
  if (first === undefined) throw populationError('empty-table', 'no rows; give one row for each group', { file });
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (isData(first)) return withoutHeader(rows, width);
  const names = first.cells;
  const keys = names.map((name) => headerKey(name).replace(/\s*[([].*$/, ''));
  const data = rows.slice(1);
  const at = (wanted: readonly string[]) => keys.findIndex((key) => wanted.includes(key));
  const [variableAt, groupAt, countAt, dateAt, codeAt] = [VARIABLE, GROUP, COUNT, DATE, CODE].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const percentAt = names.findIndex((name) => PERCENT.test(name));
  const bySex = keys.flatMap((key, index) =>
    sexCode(key) !== null && isNumbers(data, index) ? [{ at: index, sex: sexCode(key) }] : [],
  );
  const totalAt = bySex.length > 0 ? keys.findIndex((key) => isTotal(key)) : -1;
  const only = width === 2 && isNumbers(data, 1) ? 1 : -1;
  const single = countAt >= 0 ? countAt : percentAt >= 0 ? percentAt : only;
  const counts =
    bySex.length > 0
      ? [...bySex, ...[totalAt, countAt].filter((index) => index >= 0).map((index) => ({ at: index, sex: null }))]
      : single >= 0
        ? [{ at: single, sex: null }]
        : [];
  if (counts.length === 0) {
    const message = `there is no column "population"; the columns are ${names.map((name) => name.slice(0, 40)).join(', ')}. Name the one with the number of residents "population" or "ludność"`;
    throw populationError('missing-columns', message, { file, column: 'population' });
  }
  const taken = new Set([...counts.map(({ at: index }) => index), dateAt, codeAt, percentAt]);
  const labels = names.flatMap((name, index) =>
    taken.has(index) || data.every(({ cells }) => (cells[index] ?? '').trim() === '')
      ? []
      : [
          {
            at: index,
            variable: variableOfColumn(
              name,
              data.map(({ cells }) => cells[index] ?? ''),
            ),
          },
        ],
  );
  const isLong = variableAt >= 0 && groupAt >= 0;
  return {
    format: isLong ? 'long' : 'wide',
    data,
    names,
    variableAt: isLong ? variableAt : -1,
    groupAt,
    counts,
    labels,
    dateAt,
    codeAt,
    percentages: single >= 0 && single === percentAt,
  };
}

/** Pasted columns: label and number, label with men and women, or label, number and date. */
function withoutHeader(rows: readonly SheetRow[], width: number): Columns {
  const dateAt = rows.every(({ cells }) => dayOf(cells[2] ?? '') !== null && !/^\d+$/.test((cells[2] ?? '').trim()))
    ? 2
    : -1;
  const counts =
    width >= 3 && dateAt < 0
      ? [{ at: 1, sex: 'male' }, { at: 2, sex: 'female' }, ...(width >= 4 ? [{ at: 3, sex: null }] : [])]
      : [{ at: 1, sex: null }];
  const variable = variableOfColumn(
    '',
    rows.map(({ cells }) => cells[0] ?? ''),
  );
  return {
    format: 'wide',
    data: rows,
    names: [],
    variableAt: -1,
    groupAt: -1,
    counts,
    labels: [{ at: 0, variable }],
    dateAt,
    codeAt: -1,
    percentages: false,
  };
}

/** What a column of labels tells apart: its header where that is known, else what most labels look like. */
function variableOfColumn(name: string, labels: readonly string[]): string {
  const variable = populationVariable(name);
  if (['age', 'sex', 'place', 'education'].includes(variable)) return variable;
  const filled = labels.filter((label) => label.trim() !== '' && !isTotal(label));
  const share = (fits: (label: string) => boolean) => filled.filter(fits).length / Math.max(1, filled.length);
  if (share((label) => ageCode(label) !== null) >= 0.6) return 'age';
  if (share((label) => sexCode(label) !== null) >= 0.6) return 'sex';
  return variable === '' || /^(band|wyszczególnienie|nazwa|kategoria|category)$/i.test(variable) ? 'place' : variable;
}

const isNumber = (cell: string): boolean => /^(\d[\d\s\u00A0\u202F]*([.,]\d+)?\s*%?|[-–—.x])$/.test(cell.trim());

function isNumbers(rows: readonly SheetRow[], at: number): boolean {
  const filled = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
  return filled.length > 0 && filled.filter(({ cells }) => isNumber(cells[at] ?? '')).length >= 0.5 * filled.length;
}

function isData({ cells }: SheetRow): boolean {
  const [label = '', ...numbers] = cells;
  const filled = numbers.filter((cell) => cell.trim() !== '');
  return label.trim() !== '' && filled.length > 0 && filled.every((cell) => isNumber(cell) || dayOf(cell) !== null);
}

/** Titles and notes above a table fill one cell only. */
function withoutTitles(rows: readonly SheetRow[]): readonly SheetRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const start = filled.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return start < 0 ? filled : filled.slice(start);
}

/** Text pasted from a page has spaces where columns were: `15-24 3 096`. */
function splitWhereOneColumn(rows: readonly SheetRow[]): readonly SheetRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const isOne = filled.length > 0 && filled.every(({ cells }) => cells.slice(1).every((cell) => cell.trim() === ''));
  if (!isOne) return rows;
  const split = filled.map(({ row, cells }) => {
    const parts = /^(.*?\S)[\s:]+(\d[\d\s\u00A0]*(?:[.,]\d+)?\s*%?)$/.exec((cells[0] ?? '').trim());
    return parts ? { row, cells: [parts[1]!, parts[2]!] } : { row, cells };
  });
  return split.some(({ cells }) => cells.length === 2) ? split : rows;
}

/** A day that a title or a header names: `stan na 31.12.2024`. */
function dayIn(text: string): string | null {
  return /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}/.test(text) ? dayOf(text) : null;
}
