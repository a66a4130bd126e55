import { type KnownSum, type Puzzle, type Secret } from '../../../libs/analysis/src/privacy/attacker.fixture.js';

const TINY = 1e-7;

/** What a reader can work out of one secret. */
export interface FoundSecret extends Secret {
  readonly low: number;
  readonly high: number;
}

/**
 * The lowest and the highest that each secret can be under all sums, no number below 0: two linear programs each, by the textbook's simplex
 * on a whole tableau, written apart from the program. Whole people can be narrower than fractions, never wider, so what is found to be
 * out is out.
 *
 * Upper bounds follow from the sums, because everybody is counted in one of them.
 *
 * @returns the secrets that can be narrowed too far
 */
export function findNarrow({ least, sums }: Puzzle, secrets: readonly Secret[]): FoundSecret[] {
  const table = startTable(least.length, sums);
  const low = new Float64Array(least.length).fill(Infinity);
  const high = new Float64Array(least.length).fill(-Infinity);
  const note = () => {
    for (let cell = 0; cell < least.length; cell += 1) {
      if (table.isBasic[cell]) continue;
      low[cell] = Math.min(low[cell]!, 0);
      high[cell] = Math.max(high[cell]!, 0);
    }
    table.basis.forEach((cell, row) => {
      if (cell >= least.length) return;
      const value = table.rows[row]![table.width]!;
      low[cell] = Math.min(low[cell]!, value);
      high[cell] = Math.max(high[cell]!, value);
    });
  };
  note();
  const isOpen = ({ cell, highest, range }: Secret) =>
    high[cell]! > highest - TINY && high[cell]! - low[cell]! > range - TINY;
  const found: FoundSecret[] = [];
  for (const secret of secrets) {
    for (const sign of [-1, 1]) {
      if (isOpen(secret)) break;
      const cost = new Float64Array(table.width);
      cost[secret.cell] = sign;
      minimise(table, cost, note);
    }
    const { cell } = secret;
    if (!isOpen(secret))
      found.push({ ...secret, low: Math.ceil(low[cell]! - TINY), high: Math.floor(high[cell]! + TINY) });
  }
  return found;
}

interface Tableau {
  readonly rows: Float64Array[];
  readonly basis: number[];
  readonly isBasic: Uint8Array;
  /** Columns without the right-hand side. */
  width: number;
}

/** A table that fits all sums: numbers that make up for what is missing are driven out. */
function startTable(cells: number, sums: readonly KnownSum[]): Tableau {
  const width = cells + sums.length;
  const rows = sums.map(({ terms, sum }, at) => {
    const row = new Float64Array(width + 1);
    for (const { cell, sign } of terms) row[cell] += sign;
    row[width] = sum;
    if (sum < 0) for (let column = 0; column <= width; column += 1) row[column] = -row[column]!;
    row[cells + at] = 1;
    return row;
  });
  const table: Tableau = {
    rows,
    basis: sums.map((_, at) => cells + at),
    isBasic: new Uint8Array(width),
    width,
  };
  for (const cell of table.basis) table.isBasic[cell] = 1;
  const missing = new Float64Array(width).fill(1, cells);
  minimise(table, missing, () => {});
  const left = table.basis.reduce((sum, cell, row) => sum + (cell >= cells ? table.rows[row]![width]! : 0), 0);
  if (left > 1e-5) throw new Error(`nothing fits what is told: ${left}`);
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    if (table.basis[row]! < cells) continue;
    const column = table.rows[row]!.findIndex((value, at) => at < cells && Math.abs(value) > TINY);
    if (column >= 0) pivot(table, row, column);
    else {
      // the sum says nothing that the others do not say
      table.isBasic[table.basis[row]!] = 0;
      table.rows.splice(row, 1);
      table.basis.splice(row, 1);
    }
  }
  table.rows.forEach((row, at) => {
    const kept = new Float64Array(cells + 1);
    kept.set(row.subarray(0, cells));
    kept[cells] = Math.abs(row[width]!) < TINY ? 0 : row[width]!;
    table.rows[at] = kept;
  });
  table.width = cells;
  return table;
}

/** Walks from one corner to a better one until there is none; every corner is a table that fits. */
function minimise(table: Tableau, cost: Float64Array, note: () => void): void {
  const { basis } = table;
  const reduced = new Float64Array(table.width + 1);
  reduced.set(cost.subarray(0, table.width));
  basis.forEach((cell, row) => {
    const price = cost[cell]!;
    if (price === 0) return;
    table.rows[row]!.forEach((value, column) => (reduced[column] = reduced[column]! - price * value));
  });
  for (let step = 0; ; step += 1) {
    const column =
      step < 2_000
        ? cheapest(reduced, table.width)
        : reduced.findIndex((value, at) => at < table.width && value < -TINY);
    if (column < 0) return;
    let row = -1;
    let ratio = Infinity;
    table.rows.forEach((line, at) => {
      const value = line[column]!;
      if (value <= TINY) return;
      const here = line[table.width]! / value;
      if (here < ratio - 1e-12 || (here < ratio + 1e-12 && row >= 0 && basis[at]! < basis[row]!))
        [row, ratio] = [at, here];
    });
    if (row < 0) throw new Error('a number without an end');
    pivot(table, row, column, reduced);
    note();
    if (step > 20_000) throw new Error('no end to it');
  }
}

function cheapest(reduced: Float64Array, width: number): number {
  let best = -1;
  let least = -TINY;
  for (let column = 0; column < width; column += 1)
    if (reduced[column]! < least) [best, least] = [column, reduced[column]!];
  return best;
}

function pivot(table: Tableau, row: number, column: number, reduced?: Float64Array): void {
  const line = table.rows[row]!;
  const by = line[column]!;
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === 0) continue;
    line[at] = line[at]! / by;
    if (Math.abs(line[at]!) < 1e-11) line[at] = 0;
    else places.push(at);
  }
  const clear = (other: Float64Array) => {
    const times = other[column]!;
    if (times === 0) return;
    for (const at of places) other[at] = other[at]! - times * line[at]!;
    other[column] = 0;
  };
  table.rows.forEach((other, at) => {
    if (at !== row) clear(other);
  });
  if (reduced) clear(reduced);
  table.isBasic[table.basis[row]!] = 0;
  table.isBasic[column] = 1;
  table.basis[row] = column;
}
