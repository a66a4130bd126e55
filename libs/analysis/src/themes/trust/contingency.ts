/** How many texts each pair of groups shares, in order of first appearance, with the sums of both sides. */
export interface Contingency {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** @throws {RangeError} when the two groupings are not of the same texts */
export function contingency(left: ArrayLike<unknown>, right: ArrayLike<unknown>): Contingency {
  if (left.length !== right.length) throw new RangeError(`${left.length} labels against ${right.length}`);
  const [leftCodes, rightCodes] = [numberOf(left), numberOf(right)];
  const [cells, rows, columns] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < left.length; at += 1) {
    const [row, column] = [leftCodes[at]!, rightCodes[at]!];
    add(cells, row * left.length + column);
    add(rows, row);
    add(columns, column);
  }
  return { cells: [...cells.values()], rows: [...rows.values()], columns: [...columns.values()], total: left.length };
}

function numberOf(labels: ArrayLike<unknown>): number[] {
  const codes = new Map<unknown, number>();
  return Array.from(labels, (label) => {
    const known = codes.get(label);
    if (known !== undefined) return known;
    codes.set(label, codes.size);
    return codes.size - 1;
  });
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
