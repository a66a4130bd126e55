import { InvalidInputError, type PopulationGroup } from '#domain';

const LONG = ['variable', 'group', 'population'] as const;

/** The header is row 1. */
const FIRST_DATA_ROW = 2;

interface PopulationRow {
  readonly row: number;
  readonly group: PopulationGroup;
}

export interface PopulationRows {
  readonly groups: readonly PopulationGroup[];
  /** For each group, the row of the file in which it stands first. */
  readonly rows: readonly number[];
  /** The stated number of residents: a row `total,total`; null where none is given. */
  readonly total: number | null;
}

/**
 * Residents by group out of a table: long (`variable,group,population`), or wide (one column a variable beside `population`; the rows
 * are cells that are summed for each variable).
 *
 * @throws {InvalidInputError} naming file, row and column
 */
export function readPopulation(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): PopulationRows {
  const names = columns.map((column) => column.trim().toLowerCase());
  const populationAt = names.findIndex((name) => name === 'population' || name === 'ludność' || name === 'ludnosc');
  if (populationAt < 0) {
    throw new InvalidInputError(
      'missing-columns',
      `${file}: there is no column "population"; the columns are ${columns.join(', ')}`,
      { file, column: 'population' },
    );
  }
  const numbers = rows.map((row, index) =>
    countOf(row[populationAt] ?? '', file, index + FIRST_DATA_ROW, columns[populationAt] ?? ''),
  );
  if (LONG.every((name) => names.includes(name))) return readLong(names, rows, numbers);
  const variables = columns
    .map((column, at) => ({ variable: column.trim(), at }))
    .filter(({ at }) => at !== populationAt);
  const cells = variables.flatMap(({ variable, at }) =>
    sumBy(
      variable,
      rows.map((row) => (row[at] ?? '').trim()),
      numbers,
    ),
  );
  return { groups: cells.map(({ group }) => group), rows: cells.map(({ row }) => row), total: null };
}

function readLong(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): PopulationRows {
  const [variableAt, groupAt] = [names.indexOf('variable'), names.indexOf('group')];
  const all = rows.map((row, index) => ({
    row: index + FIRST_DATA_ROW,
    group: {
      variable: (row[variableAt] ?? '').trim(),
      group: (row[groupAt] ?? '').trim(),
      population: numbers[index] ?? 0,
    },
  }));
  const isTotal = ({ group }: PopulationRow) => group.variable.toLowerCase() === 'total';
  const groups = all.filter((row) => !isTotal(row));
  return {
    groups: groups.map(({ group }) => group),
    rows: groups.map(({ row }) => row),
    total: all.find(isTotal)?.group.population ?? null,
  };
}

function sumBy(variable: string, groups: readonly string[], numbers: readonly number[]): PopulationRow[] {
  const sums = new Map<string, { row: number; population: number }>();
  groups.forEach((group, index) => {
    const { row = index + FIRST_DATA_ROW, population = 0 } = sums.get(group) ?? {};
    sums.set(group, { row, population: population + (numbers[index] ?? 0) });
  });
  return [...sums].map(([group, { row, population }]) => ({ row, group: { variable, group, population } }));
}

/** Spaces and no-break spaces between thousands are read away; anything else that is no whole number is named. */
function countOf(cell: string, file: string, row: number, column: string): number {
  const digits = cell.replace(/[\s\u00A0\u202F]/g, '');
  if (!/^-?\d+$/.test(digits)) {
    throw new InvalidInputError(
      'invalid-number',
      `${file}, row ${row}, column "${column}": "${cell.slice(0, 40)}" is no number of residents`,
      {
        file,
        row,
        column,
      },
    );
  }
  const count = Number(digits);
  if (count < 0) {
    throw new InvalidInputError(
      'negative-population',
      `${file}, row ${row}, column "${column}": a number of residents cannot be negative`,
      {
        file,
        row,
        column,
      },
    );
  }
  return count;
}
