import { checkReferenceTable, referenceTable, type CheckedTable } from '#analysis';
import { readPopulationFile, type PopulationFormat, type ReadPopulation } from '#connectors';
import { readAgeBand } from '#analysis';
import { InvalidInputError } from '#domain';

/** One table of a file, read and checked. */
export interface CheckedPopulation extends Omit<ReadPopulation, 'cells'> {
  readonly checked: CheckedTable;
  /** Youngest age in the table where it is not 0. */
  readonly ageFloor: number | null;
}

export interface CheckedPopulationFile {
  readonly format: PopulationFormat;
  readonly leftOut: readonly string[];
  readonly tables: readonly CheckedPopulation[];
}

/** What the numbers of a file are: people, shares, or told from the numbers. */
export type PopulationUnit = 'people' | 'shares' | 'auto';

/** Reads a file of residents and checks each of its tables; nothing is refused yet but what cannot be read. */
export async function readReference(
  file: { readonly name: string; readonly path: string },
  unit: PopulationUnit = 'auto',
): Promise<CheckedPopulationFile> {
  const { format, leftOut, tables } = await readPopulationFile(file);
  return { format, leftOut, tables: tables.map((table) => checkRead(table, unit)) };
}

export function checkRead(table: ReadPopulation, unit: PopulationUnit = 'auto'): CheckedPopulation {
  const { cells, ...about } = table;
  const checked = checkReferenceTable(referenceTable(cells), { unit, percentages: table.percentages });
  return { ...about, checked, ageFloor: youngestAge(checked) };
}

/** @throws {InvalidInputError} the first problem that makes the table unusable, with file and row */
export function refuseUnusable(file: string, { checked }: CheckedPopulation): void {
  const fatal = checked.problems.find((problem) => problem.fatal);
  if (fatal === undefined) return;
  const row = fatal.rows.at(-1);
  const what = [fatal.variable, fatal.group].filter(Boolean).join(' ');
  const sum = fatal.code === 'percentages-off' ? `, sum ${fatal.found}` : '';
  const where = row === undefined ? file : `${file}, row ${row}`;
  throw new InvalidInputError(
    fatal.code,
    `${where}: ${fatal.code.replaceAll('-', ' ')}${what ? ` (${what}${sum})` : ''}`,
    { file, ...(row === undefined ? {} : { row }) },
  );
}

function youngestAge({ groups }: CheckedTable): number | null {
  const ages = groups.flatMap(({ variable, group }) => {
    const band = variable === 'age' ? readAgeBand(group) : null;
    return band === null ? [] : [band.from];
  });
  const youngest = Math.min(...ages);
  return Number.isFinite(youngest) && youngest > 0 ? youngest : null;
}
