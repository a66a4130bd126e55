import { demographicValue, variableOf } from '#connectors';
import { InvalidInputError, type PopulationGroup } from '#domain';

/** What the columns of a table are called, in English and Polish. */
const NAMES = {
  variable: ['variable', 'cecha'],
  group: ['group', 'grupa'],
  population: ['population', 'ludność', 'ludnosc', 'mieszkańcy', 'liczba mieszkańców'],
} as const;

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
 * Residents by group out of a table: long (`variable,group,population`, in Polish `cecha,grupa,ludność`), or wide (one column a variable
 * beside `population`; the rows are cells that are summed for each variable). Variables and sexes are brought to our names.
 *
 * @param rowNumbers where each row stands in the file; without it the header is row 1 and no row is left out
 * @throws {InvalidInputError} naming file, row and column
 */
export function readPopulation(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rowNumbers: readonly number[] = rows.map((_, index) => index + 2),
): PopulationRows {
  const names = columns.map((column) => column.trim().toLowerCase());
  const at = (column: keyof typeof NAMES) =>
    names.findIndex((name) => (NAMES[column] as readonly string[]).includes(name));
  const [variableAt, groupAt, populationAt] = [at('variable'), at('group'), at('population')];
  if (populationAt < 0) {
    throw new InvalidInputError(
      'missing-columns',
      `${file}: there is no column "population"; the columns are ${columns.join(', ')}`,
      { file, column: 'population' },
    );
  }
  const numbers = rows.map((row, index) =>
    countOf(row[populationAt] ?? '', file, rowNumbers[index]!, columns[populationAt] ?? ''),
  );
  if (variableAt >= 0 && groupAt >= 0) return readLong(variableAt, groupAt, rows, numbers, rowNumbers);
  const variables = columns
    .map((column, position) => ({ variable: ourVariable(column), position }))
    .filter(({ position }) => position !== populationAt);
  const cells = variables.flatMap(({ variable, position }) =>
    sumBy(
      variable,
      rows.map((row) => ourGroup(variable, row[position] ?? '')),
      numbers,
      rowNumbers,
    ),
  );
  return { groups: cells.map(({ group }) => group), rows: cells.map(({ row }) => row), total: null };
}

function readLong(
  variableAt: number,
  groupAt: number,
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
  rowNumbers: readonly number[],
): PopulationRows {
  const all = rows.map((row, index) => {
    const variable = ourVariable(row[variableAt] ?? '');
    const group = ourGroup(variable, row[groupAt] ?? '');
    return { row: rowNumbers[index]!, group: { variable, group, population: numbers[index] ?? 0 } };
  });
  const isTotal = ({ group }: PopulationRow) => ['total', 'ogółem'].includes(group.variable.toLowerCase());
  const groups = all.filter((row) => !isTotal(row));
  return {
    groups: groups.map(({ group }) => group),
    rows: groups.map(({ row }) => row),
    total: all.find(isTotal)?.group.population ?? null,
  };
}

/** `wiek` is age and `płeć` sex, as in the files of participants that the table is compared with. */
function ourVariable(name: string): string {
  return variableOf(name) ?? name.trim();
}

/** `kobieta` is female and `15–24` the band 15-24; every other name stands as it is. */
function ourGroup(variable: string, name: string): string {
  if (variable === 'age') return name.trim().replace(/\s*[-–—]\s*/, '-');
  return variable === 'sex' ? demographicValue(variable, name, null).value || name.trim() : name.trim();
}

function sumBy(
  variable: string,
  groups: readonly string[],
  numbers: readonly number[],
  rowNumbers: readonly number[],
): PopulationRow[] {
  const sums = new Map<string, { row: number; population: number }>();
  groups.forEach((group, index) => {
    const { row = rowNumbers[index]!, population = 0 } = sums.get(group) ?? {};
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
