/**
 * Which rows of a table of people must stay hidden in all columns, when the sums of its rows and of its columns are shown?
 *
 * Every row with a small number (0 < n < k) is hidden whole. What a reader can still work out of a hidden number with row sum R, column
 * sum S and the sum T of the hidden part is exactly max(0, R + S − T) … min(R, S). The choice is safe when for every hidden small number
 * the highest possible value is at least k and lies at least k − 1 above the lowest; until then the row with the fewest people is hidden too.
 *
 * @param table people by row and column, each ≥ 0; every row has the same columns
 * @param alsoHidden rows that are hidden where their sums stand: they stay hidden here
 * @param k fewest people that may be shown
 * @returns hidden rows by position, empty when nothing is small; null when even hiding every row is not enough
 * @see A. Dobra, S. E. Fienberg (2000), "Bounds for cell entries in contingency tables", PNAS 97(22): the bounds of Fréchet
 * @example protectCrossed([[40, 3], [30, 12], [20, 9]], new Set(), 5); // Set { 0, 2 }: 3 is small, 20 and 9 blur it
 */
export function protectCrossed(
  table: readonly (readonly number[])[],
  alsoHidden: ReadonlySet<number>,
  k: number,
): ReadonlySet<number> | null {
  const isSmall = (people: number) => people > 0 && people < k;
  const hidden = new Set(table.flatMap((row, index) => (alsoHidden.has(index) || row.some(isSmall) ? [index] : [])));
  const others = table
    .map((row, index) => ({ index, people: sum(row) }))
    .filter(({ index, people }) => people > 0 && !hidden.has(index))
    .sort((one, other) => one.people - other.people || one.index - other.index);
  while (
    !isSafe(
      [...hidden].map((index) => table[index]!),
      k,
    )
  ) {
    const next = others.shift();
    if (next === undefined) return null;
    hidden.add(next.index);
  }
  return hidden;
}

function isSafe(rows: readonly (readonly number[])[], k: number): boolean {
  const columns = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column]!)));
  const total = sum(columns);
  return rows.every((row) =>
    row.every((people, column) => {
      if (people === 0 || people >= k) return true;
      const [rowSum, columnSum] = [sum(row), columns[column]!];
      const lowest = Math.max(0, rowSum + columnSum - total);
      const highest = Math.min(rowSum, columnSum);
      return highest >= k && highest - lowest >= k - 1;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
