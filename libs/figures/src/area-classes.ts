/** One of at most five classes of the map: the lowest and highest shown number in it. */
export interface RateClass {
  readonly from: number;
  readonly to: number;
}

/**
 * Places in classes of about equal size (quantiles), so that one crowded place does not paint all others alike; equal rates share a
 * class. Fewer than five different rates make fewer classes.
 * @example rateClasses([2, 4, 4, 7, 9, 20]); // [{ from: 2, to: 2 }, { from: 4, to: 4 }, { from: 7, to: 7 }, …]
 */
export function rateClasses(rates: readonly number[], most = 5): readonly RateClass[] {
  const sorted = rates.toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const starts = Array.from({ length: most }, (_, index) => sorted[Math.floor((index * sorted.length) / most)] ?? 0);
  const lows = different.length <= most ? different : [...new Set(starts)];
  return lows.flatMap((low, index) => {
    const next = lows[index + 1] ?? Infinity;
    const own = sorted.filter((rate) => rate >= low && rate < next);
    const [from, to] = [own[0], own.at(-1)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
