import { basename } from 'node:path';
import { checkPopulation, type PopulationProblem } from '#analysis';
import { InvalidInputError, type PopulationGroup } from '#domain';
import { columnIndex } from './column-index.js';
import { readTable } from './table-file.js';

const POPULATION_COLUMN = 'population';

interface PopulationRow {
  /** As counted in the file. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly residents: number;
}

/**
 * The population table of a file with the columns of `variables` and `population`. A row is one group, or one cell of a joint
 * table (age × sex): residents are summed by group for each variable, groups in the order of the file.
 *
 * @throws {InvalidInputError} with one line that names file, row, column and remedy
 */
export async function readPopulation(path: string, variables: readonly string[]): Promise<PopulationGroup[]> {
  const file = basename(path);
  const { columns, rows } = await readTable(path);
  const residentsAt = columnIndex(columns, POPULATION_COLUMN, file);
  const variablesAt = variables.map((variable) => columnIndex(columns, variable, file));
  if (rows.length === 0) throw new InvalidInputError('empty-file', `${file}: no row below the header`, { file });
  const table = rows.map((cells, index) => ({
    row: index + 2,
    cells,
    residents: residentsIn(cells[residentsAt], file, index + 2),
  }));
  refusePercentages(table, file);
  refuseRepeatedRows(table, residentsAt, file);
  const groups = variables.flatMap((variable, index) =>
    groupsOf(table, variable, variablesAt[index], variablesAt, file),
  );
  for (const problem of checkPopulation(groups)) refuse(problem, groups, file);
  return groups;
}

function residentsIn(cell: string, file: string, row: number): number {
  const fail = (code: string, remedy: string): never => {
    const message = `${file}, row ${row}, column ${POPULATION_COLUMN}: "${cell.slice(0, 80)}" ${remedy}`;
    throw new InvalidInputError(code, message, { file, row, column: POPULATION_COLUMN });
  };
  if (cell.endsWith('%')) return fail('percentage', 'is a percentage; give the number of residents');
  const compact = cell.replace(/[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/^\d+[.,]\d{3}$/.test(compact))
    return fail('invalid-number', 'can be read in two ways; write it without separators');
  if (/^-\d/.test(compact)) return fail('negative-number', 'is below zero; give the number of residents');
  if (!/^\d+([.,]\d+)?$/.test(compact)) return fail('invalid-number', 'is not a number of residents');
  return Number(compact.replace(',', '.'));
}

/** Residents are whole but for a few estimated bands; decimals that sum to about 100 are shares. */
function refusePercentages(table: readonly PopulationRow[], file: string): void {
  const sum = table.reduce((all, { residents }) => all + residents, 0);
  if (sum > 101 || !table.some(({ residents }) => !Number.isInteger(residents))) return;
  throw new InvalidInputError(
    'percentage',
    `${file}, column ${POPULATION_COLUMN}: the numbers sum to ${Number(sum.toFixed(2))}, so they are percentages or shares; ` +
      'give numbers of residents',
    { file, column: POPULATION_COLUMN },
  );
}

/** The same cell twice would count its residents twice. */
function refuseRepeatedRows(table: readonly PopulationRow[], residentsAt: number, file: string): void {
  const seen = new Map<string, number>();
  for (const { row, cells } of table) {
    const key = JSON.stringify(cells.filter((_, index) => index !== residentsAt));
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      throw new InvalidInputError(
        'duplicate-group',
        `${file}, row ${row}: the same group as row ${earlier}; keep one`,
        {
          file,
          row,
        },
      );
    }
    seen.set(key, row);
  }
}

/** One variable's margin: rows where its cell is empty belong to other variables. */
function groupsOf(
  table: readonly PopulationRow[],
  variable: string,
  variableAt: number,
  variablesAt: readonly number[],
  file: string,
): PopulationGroup[] {
  const rows = table.filter(({ cells }) => cells[variableAt] !== '');
  const jointWith = ({ cells }: PopulationRow) => variablesAt.map((at) => (cells[at] === '' ? '-' : '+')).join('');
  const odd = rows.find((row) => jointWith(row) !== jointWith(rows[0]));
  if (odd) {
    throw new InvalidInputError(
      'mixed-table',
      `${file}, row ${odd.row}, column ${variable}: an empty cell beside filled ones would count residents twice; ` +
        'fill every column in every row, or give each variable rows of its own',
      { file, row: odd.row, column: variable },
    );
  }
  const residents = new Map<string, number>();
  for (const { cells, residents: count } of rows) {
    residents.set(cells[variableAt], (residents.get(cells[variableAt]) ?? 0) + count);
  }
  return [...residents].map(([group, population]) => ({ variable, group, population }));
}

function refuse(problem: PopulationProblem, groups: readonly PopulationGroup[], file: string): never {
  const { code, variable, group } = problem;
  const details = { file, column: variable };
  if (code === 'total-row') {
    const message = `${file}, column ${variable}: "${group}" looks like a total and would count everybody twice; remove the row`;
    throw new InvalidInputError(code, message, details);
  }
  if (code === 'variables-disagree') {
    const message =
      `${file}: the groups of ${variable} sum to ${problem.found} residents, those of ${groups[0].variable} to ` +
      `${problem.expected}; count the same residents, or measure one column at a time`;
    throw new InvalidInputError(code, message, details);
  }
  throw new InvalidInputError(code, `${file}, column ${variable ?? POPULATION_COLUMN}: ${code}`, details);
}
