import { crossedName, type PopulationCell, type ReferenceGroup } from '#domain';
import { readAgeBand, type AgeBand } from './age-band.js';

/** A group of the table with the rows of the file that it was read from. */
export interface ReadGroup extends ReferenceGroup {
  readonly rows: readonly number[];
}

/** A published table, its margins and its joint cells apart. */
export interface ReferenceTable {
  /** Margins first, variable by variable in the order of the table; then crossed variables (`age:sex`, codes `15-24:female`). */
  readonly groups: readonly ReadGroup[];
  readonly total: number | null;
  /** Age bands that are sums of others in the table, such as 0-14 beside 0-4, 5-9, 10-14. */
  readonly blocks: readonly { readonly group: string; readonly population: number }[];
  /** Cells without a number: they stand in no group. */
  readonly missing: readonly {
    readonly variable: string;
    readonly group: string;
    readonly row: number;
    readonly mark: string | null;
  }[];
  /** Cells that stand twice, with both rows. */
  readonly repeated: readonly { readonly variable: string; readonly group: string; readonly rows: readonly number[] }[];
}

/**
 * Margins and joint cells out of the cells of a published table, whatever its form. A margin that the table does not give is summed from
 * the cells of a joint table; a joint table stays, because it is what a pyramid and weighting need.
 *
 * @example referenceTable(ageBySexCells).groups.map(({ variable }) => variable); // ['age', …, 'sex', …, 'age:sex', …]
 */
export function referenceTable(cells: readonly PopulationCell[]): ReferenceTable {
  const bySet = new Map<string, PopulationCell[]>();
  for (const cell of cells) {
    const name = crossedName(Object.keys(cell.groups));
    bySet.set(name, [...(bySet.get(name) ?? []), cell]);
  }
  const total = bySet.get('')?.find(({ population }) => population !== null)?.population ?? null;
  bySet.delete('');
  const blocks = new Set(agesThatAreSums([...bySet.values()].flat()));
  const isBlock = ({ groups }: PopulationCell) => groups['age'] !== undefined && blocks.has(groups['age']);
  const kept = [...bySet].map(([name, own]) => ({ name, cells: own.filter((cell) => !isBlock(cell)) }));
  const margins = kept.filter(({ name }) => !name.includes(':'));
  const joints = kept.filter(({ name }) => name.includes(':'));
  const summed = variablesOf(joints.map(({ name }) => name))
    .filter((variable) => !margins.some(({ name }) => name === variable))
    .map((variable) => marginOf(variable, joints.find(({ name }) => name.split(':').includes(variable))!.cells));
  const groups = [...margins.map((margin) => groupsOf(margin.name, margin.cells)), ...summed].sort(
    (a, b) => rank(a[0]?.variable) - rank(b[0]?.variable),
  );
  return {
    groups: [...groups, ...joints.map(({ name, cells: own }) => groupsOf(name, own))].flat(),
    total,
    blocks: (bySet.get('age') ?? [])
      .filter((cell) => isBlock(cell) && cell.population !== null)
      .map((cell) => ({ group: cell.groups['age']!, population: cell.population! })),
    missing: kept.flatMap(({ name, cells: own }) =>
      own
        .filter(({ population }) => population === null)
        .map((cell) => ({ variable: name, group: codeOf(name, cell), row: cell.row, mark: cell.mark })),
    ),
    repeated: kept.flatMap(({ name, cells: own }) => repeatedIn(name, own)),
  };
}

/** The code of a cell in a crossed variable: `15-24:female`. */
function codeOf(name: string, cell: PopulationCell): string {
  return name
    .split(':')
    .map((variable) => cell.groups[variable] ?? '')
    .join(':');
}

function groupsOf(variable: string, cells: readonly PopulationCell[]): ReadGroup[] {
  return cells
    .filter(({ population }) => population !== null)
    .map((cell) => ({
      variable,
      group: codeOf(variable, cell),
      population: cell.population!,
      estimated: cell.estimated,
      rows: [cell.row],
    }));
}

/** A margin as the sum of joint cells; a group with a cell that holds no number has no sum. */
function marginOf(variable: string, cells: readonly PopulationCell[]): ReadGroup[] {
  const sums = new Map<string, { population: number | null; rows: number[]; estimated: boolean }>();
  for (const cell of cells) {
    const group = cell.groups[variable]!;
    const known = sums.get(group) ?? { population: 0, rows: [], estimated: false };
    sums.set(group, {
      population: known.population === null || cell.population === null ? null : known.population + cell.population,
      rows: [...known.rows, cell.row],
      estimated: known.estimated || cell.estimated,
    });
  }
  return [...sums].flatMap(([group, { population, rows, estimated }]) =>
    population === null ? [] : [{ variable, group, population, rows: [...new Set(rows)], estimated }],
  );
}

function variablesOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.split(':')))];
}

/** The order in which variables are shown; others stand behind in the order of the table. */
function rank(variable: string | undefined): number {
  return ['age', 'sex', 'place'].indexOf(variable ?? '') + 1 || 9;
}

/** Age bands that two or more others of the table fill exactly. */
function agesThatAreSums(cells: readonly PopulationCell[]): string[] {
  const codes = [...new Set(cells.flatMap(({ groups }) => (groups['age'] === undefined ? [] : [groups['age']])))];
  const bands = codes.flatMap((code) => {
    const band = readAgeBand(code);
    return band === null ? [] : [{ code, band }];
  });
  return bands
    .filter(({ code, band }) =>
      isFilled(
        band,
        bands.filter((other) => other.code !== code).map(({ band: other }) => other),
      ),
    )
    .map(({ code }) => code);
}

/** Walks from the band's first year to its last over the shortest of the other bands; `70+` is filled by 70-74 … 85+. */
function isFilled(band: AgeBand, others: readonly AgeBand[]): boolean {
  let [year, steps] = [band.from, 0];
  while (year <= band.to) {
    const next = others
      .filter(({ from, to }) => from === year && to <= band.to && !(from === band.from && to === band.to))
      .sort((a, b) => a.to - b.to)[0];
    if (next === undefined) return false;
    steps += 1;
    if (next.to === Infinity) break;
    year = next.to + 1;
  }
  return steps > 1;
}

function repeatedIn(name: string, cells: readonly PopulationCell[]) {
  const rows = new Map<string, number[]>();
  for (const cell of cells) rows.set(codeOf(name, cell), [...(rows.get(codeOf(name, cell)) ?? []), cell.row]);
  return [...rows].flatMap(([group, own]) => (own.length > 1 ? [{ variable: name, group, rows: own }] : []));
}
