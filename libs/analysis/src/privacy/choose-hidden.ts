/**
 * Which numbers of a list must stay hidden so that nobody can work out a group of fewer than k people, when the sum of the list
 * is shown? The small ones themselves (0 < n < k), and the smallest others needed to blur them.
 *
 * Zero is shown, so a reader knows that each of m hidden numbers is at least 1; with S their sum, each can be anything from 1 to
 * S − m + 1. The choice is safe when S − m + 1 ≥ k and m ≥ 2.
 *
 * @param counts people by cell, each ≥ 0
 * @param k fewest people that may be shown
 * @param mayBeSmall cells that are shown even when small, because they are no attribute of a person; they may still be hidden
 *        to protect another
 * @returns hidden cells by position, empty when nothing is small; null when even hiding every number that is not 0 is not enough
 * @example chooseHidden([3, 40, 12], 5); // Set { 0, 2 }: 3 is small, 12 blurs it
 */
export function chooseHidden(
  counts: readonly number[],
  k: number,
  mayBeSmall: (cell: number) => boolean = () => false,
): Set<number> | null {
  const hidden = new Set(counts.flatMap((count, cell) => (count > 0 && count < k && !mayBeSmall(cell) ? [cell] : [])));
  if (hidden.size === 0) return hidden;
  const others = counts
    .map((count, cell) => ({ count, cell }))
    .filter(({ count, cell }) => count > 0 && !hidden.has(cell))
    .sort((a, b) => a.count - b.count || a.cell - b.cell);
  let sum = 0;
  for (const cell of hidden) sum += counts[cell];
  for (const { count, cell } of others) {
    if (isSafe(sum, hidden.size, k)) break;
    hidden.add(cell);
    sum += count;
  }
  return isSafe(sum, hidden.size, k) ? hidden : null;
}

function isSafe(sum: number, cells: number, k: number): boolean {
  return cells >= 2 && sum - cells + 1 >= k;
}
