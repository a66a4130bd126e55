/** A number of people that is published, perhaps in several tables: one meaning, one cell. */
export interface LinkedCell {
  readonly id: string;
  readonly people: number;
  /** False where a small number says nothing of a person, as "did not tell their age"; true unless told. */
  readonly sensitive?: boolean;
}

/** Parts that sum to a cell, or to a number that is always shown. */
export interface LinkedEquation {
  readonly parts: readonly string[];
  readonly total: string | number;
}

/** A cell that counts some people of another one. */
export interface LinkedBound {
  readonly smaller: string;
  readonly larger: string;
  /** False where "nearly all" and "nobody" say nothing of a person; true unless told. */
  readonly sensitive?: boolean;
}

/** Cells that are shown together, and withheld together where they cannot be protected one by one. */
export interface LinkedTable {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Everything that is published about the same people at the same time. */
export interface LinkedTables {
  readonly cells: readonly LinkedCell[];
  readonly equations: readonly LinkedEquation[];
  readonly bounds: readonly LinkedBound[];
  readonly tables: readonly LinkedTable[];
}

export interface PeopleOfGroup {
  readonly group: string;
  readonly people: number;
}

/** The group of people who did not tell, of those whose group the population table does not hold, and the sum of all its groups. */
export const UNKNOWN_CELL = 'unknown';
export const OUTSIDE_CELL = 'outside';
export const KNOWN_CELL = 'known';

/** The cell of a group of a variable, `known`, `outside` and `unknown` among them. */
export function groupCellId(variable: string, group: string): string {
  return JSON.stringify([variable, group]);
}

/** The cell of two groups crossed; the same whichever comes first. */
export function crossedCellId(variable: string, group: string, other: string, otherGroup: string): string {
  return variable < other
    ? JSON.stringify([variable, group, other, otherGroup])
    : JSON.stringify([other, otherGroup, variable, group]);
}

/** The cell of a group's people who raised a theme. */
export function themeCellId(theme: string, variable: string, group: string): string {
  return JSON.stringify({ theme, variable, group });
}

/**
 * People by the groups of one variable: groups of the population table sum to `known`; known, outside and unknown sum to all people, a
 * number that is always shown.
 *
 * @example oneWayTable({ variable: 'sex', groups: [{ group: 'f', people: 60 }, { group: 'm', people: 40 }], unknown: 12 })
 */
export function oneWayTable({
  variable,
  groups,
  outside = 0,
  unknown = 0,
}: {
  readonly variable: string;
  readonly groups: readonly PeopleOfGroup[];
  readonly outside?: number;
  readonly unknown?: number;
}): LinkedTables {
  const known = sumOf(groups);
  const groupCells = groups.map(({ group, people }) => ({ id: groupCellId(variable, group), people }));
  const around = [
    { id: groupCellId(variable, KNOWN_CELL), people: known, sensitive: false },
    { id: groupCellId(variable, OUTSIDE_CELL), people: outside },
    { id: groupCellId(variable, UNKNOWN_CELL), people: unknown, sensitive: false },
  ];
  return {
    cells: [...groupCells, ...around],
    equations: [
      { parts: groupCells.map(idOf), total: around[0]!.id },
      { parts: around.map(idOf), total: known + outside + unknown },
    ],
    bounds: [],
    tables: [{ name: variable, cells: [...groupCells, ...around].map(idOf) }],
  };
}

/**
 * People by the groups of two variables; `outside` and `unknown` are groups like others here. Its rows and columns sum to the cells of
 * the one-way tables of both variables, which must be declared too. Combinations that are not named hold nobody.
 */
export function twoWayTable({
  rows,
  columns,
  cells,
}: {
  readonly rows: string;
  readonly columns: string;
  readonly cells: readonly { readonly row: string; readonly column: string; readonly people: number }[];
}): LinkedTables {
  const crossed = cells.map(({ row, column, people }) => ({
    id: crossedCellId(rows, row, columns, column),
    people,
    sensitive: row !== UNKNOWN_CELL || column !== UNKNOWN_CELL,
  }));
  const sums = (variable: string, groupOf: (cell: (typeof cells)[number]) => string) =>
    [...new Set(cells.map(groupOf))].map((group) => ({
      parts: cells.flatMap((cell, index) => (groupOf(cell) === group ? [crossed[index]!.id] : [])),
      total: groupCellId(variable, group),
    }));
  return {
    cells: crossed,
    equations: [...sums(rows, (cell) => cell.row), ...sums(columns, (cell) => cell.column)],
    bounds: [],
    tables: [{ name: [rows, columns].sort().join(' × '), cells: crossed.map(idOf) }],
  };
}

/**
 * People who raised a theme, by the groups of one variable; they sum to the people of the theme, a number that is always shown. Each is a
 * part of its group, whose one-way table must be declared too. People can raise several themes, so nothing is summed over themes.
 */
export function themeTable({
  theme,
  variable,
  groups,
  outside = 0,
  unknown = 0,
}: {
  readonly theme: string;
  readonly variable: string;
  readonly groups: readonly PeopleOfGroup[];
  readonly outside?: number;
  readonly unknown?: number;
}): LinkedTables {
  const all = [...groups, { group: OUTSIDE_CELL, people: outside }, { group: UNKNOWN_CELL, people: unknown }];
  const cells = all.map(({ group, people }) => ({
    id: themeCellId(theme, variable, group),
    people,
    sensitive: group !== UNKNOWN_CELL,
  }));
  return {
    cells,
    equations: [{ parts: cells.map(idOf), total: sumOf(all) }],
    bounds: all.map(({ group }, index) => ({
      smaller: cells[index]!.id,
      larger: groupCellId(variable, group),
      sensitive: group !== UNKNOWN_CELL,
    })),
    tables: [{ name: JSON.stringify({ theme, variable }), cells: cells.map(idOf) }],
  };
}

/**
 * All tables that are published together. A cell that stands in several is one cell.
 *
 * @throws {RangeError} if two tables disagree about a cell
 */
export function linkTables(...parts: readonly LinkedTables[]): LinkedTables {
  const cells = new Map<string, LinkedCell>();
  for (const cell of parts.flatMap((part) => part.cells)) {
    const same = cells.get(cell.id);
    if (same && same.people !== cell.people) {
      throw new RangeError(`two tables disagree about ${cell.id}: ${same.people} and ${cell.people}`);
    }
    cells.set(cell.id, same ?? cell);
  }
  return {
    cells: [...cells.values()],
    equations: parts.flatMap((part) => part.equations),
    bounds: parts.flatMap((part) => part.bounds),
    tables: parts.flatMap((part) => part.tables),
  };
}

function sumOf(groups: readonly PeopleOfGroup[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0);
}

function idOf({ id }: LinkedCell): string {
  return id;
}
