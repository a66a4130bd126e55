import { type PairReach, type PopulationGroup } from '#domain';
import { crossCodes } from '../../cube/cross-people.js';
import { suppressTable } from '../../privacy/suppress-table.js';
import { type Classes } from './classes.js';

/** A table in which more than this part of its cells would be hidden says nothing. */
const MOST_HIDDEN = 0.5;

/** People by two attributes at once, complete and as everybody may see it. */
export interface CrossedPair {
  readonly complete: PairReach;
  readonly shown: PairReach;
  /** Cells of the table, those of everybody else among them, and how many of them are hidden. */
  readonly cells: number;
  readonly hidden: number;
}

/**
 * Crosses two variables over what is shown of each. All sums of rows and columns are public, those of everybody else by subtraction; so
 * the table is proven safe by itself, whatever other tables are shown.
 *
 * @param population residents by both, named `first:second`; none where the table of residents does not cross them
 * @returns shown is empty, with the reason `suppressed`, where sums would have to be hidden or more than half of the cells
 */
export function crossPair(first: Classes, second: Classes, population: readonly PopulationGroup[]): CrossedPair {
  const k = Math.max(first.least, second.least);
  const [rows, columns] = [first.groups.length + 1, second.groups.length + 1];
  const counts = crossCodes(first.codes, second.codes, rows, columns);
  // people who told no group of one variable are no secret: the table stands without them, and its sums too
  const table = Array.from({ length: rows - (first.restIsUnknown ? 1 : 0) }, (_, row) => [
    ...counts.subarray(row * columns, row * columns + columns - (second.restIsUnknown ? 1 : 0)),
  ]);
  const complete = pairOf(first, second, population, (row, column) => table[row]![column]!);
  const { hidden, hiddenRowTotals, hiddenColumnTotals, safe, withheld } = suppressTable({ cells: table, k });
  const isOpen =
    safe && !withheld && hiddenRowTotals.length + hiddenColumnTotals.length === 0 && complete.cells.length > 0;
  const cells = table.flat().length;
  if (!isOpen || hidden.length > MOST_HIDDEN * cells)
    return { complete, shown: { ...complete, cells: [], reason: 'suppressed' }, cells, hidden: cells };
  const closed = new Set(hidden.map(([row, column]) => row * columns + column));
  const seen = (row: number, column: number) => (closed.has(row * columns + column) ? null : table[row]![column]!);
  return { complete, shown: pairOf(first, second, population, seen), cells, hidden: hidden.length };
}

function pairOf(
  first: Classes,
  second: Classes,
  population: readonly PopulationGroup[],
  peopleAt: (row: number, column: number) => number | null,
): PairReach {
  const residents = new Map(
    population
      .filter(({ variable }) => variable === `${first.name}:${second.name}`)
      .map(({ group, population: people }) => [group, people]),
  );
  return {
    first: first.name,
    second: second.name,
    rows: first.groups.map(({ group }) => group),
    columns: second.groups.map(({ group }) => group),
    cells: first.groups.flatMap((row, i) =>
      second.groups.map((column, j) => {
        const people = peopleAt(i, j);
        return {
          row: row.group,
          column: column.group,
          people,
          population: residentsOf(residents, row.members, column.members),
          protected: people === null,
        };
      }),
    ),
    reason: null,
  };
}

/** Residents of merged groups together; null where one of them is not in the table. */
function residentsOf(
  residents: ReadonlyMap<string, number>,
  rows: readonly string[],
  columns: readonly string[],
): number | null {
  const cells = rows.flatMap((row) => columns.map((column) => residents.get(`${row}:${column}`) ?? null));
  if (cells.length === 0) return null;
  return cells.reduce((sum, people) => (sum === null || people === null ? null : sum + people), 0);
}
