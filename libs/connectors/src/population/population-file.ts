import { InvalidInputError, type PopulationCell } from '#domain';

export const POPULATION_FORMATS = ['template', 'long', 'wide', 'bdl-table', 'bdl-data', 'bdl-api', 'eurostat'] as const;
export type PopulationFormat = (typeof POPULATION_FORMATS)[number];

/** The table of one territory and date. What the file does not tell is null, for a person to fill in. */
export interface ReadPopulation {
  readonly territory: string | null;
  readonly territoryCode: string | null;
  /** ISO date of the count. */
  readonly date: string | null;
  readonly source: string | null;
  /** The file itself says that these are percentages. */
  readonly percentages: boolean;
  readonly cells: readonly PopulationCell[];
}

export interface PopulationFile {
  readonly format: PopulationFormat;
  readonly tables: readonly ReadPopulation[];
  /** Labels of columns or rows that hold no group of persons (functional ages, dependency ratios): named, not read. */
  readonly leftOut: readonly string[];
}

/** A row of cells as a spreadsheet numbers it. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
}

/** A refusal that names file, row and column, and says what to do. */
export function populationError(
  code: string,
  message: string,
  at: { readonly file: string; readonly row?: number; readonly column?: string },
): InvalidInputError {
  const where = [
    at.file,
    ...(at.row === undefined ? [] : [`row ${at.row}`]),
    ...(at.column === undefined ? [] : [`column "${at.column.slice(0, 60)}"`]),
  ];
  return new InvalidInputError(code, `${where.join(', ')}: ${message}`, { ...at });
}
