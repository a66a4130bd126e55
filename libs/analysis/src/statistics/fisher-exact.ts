/** R's rule: outcomes whose probabilities differ by less than this part are taken for equally likely. */
const TIES = 1 + 1e-7;

/**
 * How likely chance alone gives a table of two by two at least as unlikely as this one: Fisher's exact test, two-sided. It holds for
 * any counts, however small.
 *
 *     p = Σ P(k) over all k with P(k) ≤ P(x),   P(k) = C(n₁, k) · C(n₂, m − k) / C(n₁ + n₂, m),   m = x₁ + x₂
 *
 * The probabilities are built outwards from the most likely outcome by their ratios, so nothing overflows and only outcomes that can
 * matter are visited: about 6,000 for 100,000 people.
 *
 * @param firstCount those of the kind in question among `firstSize`
 * @param secondCount the same among `secondSize`
 * @returns 0…1; 1 where a margin is empty, because only one outcome is possible
 * @throws {RangeError} unless all are whole numbers with 0 ≤ count ≤ size
 * @see R. A. Fisher (1935), "The Logic of Inductive Inference", JRSS 98; two-sided as R's `fisher.test`
 * @example fisherExact(18, 51, 60, 361); // 0.003454
 */
export function fisherExact(firstCount: number, firstSize: number, secondCount: number, secondSize: number): number {
  checkCounts(firstCount, firstSize);
  checkCounts(secondCount, secondSize);
  const drawn = firstCount + secondCount;
  const [lowest, highest] = [Math.max(0, drawn - secondSize), Math.min(firstSize, drawn)];
  const mostLikely = Math.floor(((drawn + 1) * (firstSize + 1)) / (firstSize + secondSize + 2));
  const mode = Math.min(highest, Math.max(lowest, mostLikely));
  const spare = secondSize - drawn;

  // P(k) ÷ P(mode), walked in the same steps as the sums so that `limit` meets its own outcome; written out, because these loops run
  // millions of times for one report
  let limit = 1;
  for (let k = mode; k < firstCount && limit > 0; k += 1)
    limit *= ((firstSize - k) * (drawn - k)) / ((k + 1) * (spare + k + 1));
  for (let k = mode - 1; k >= firstCount && limit > 0; k -= 1)
    limit /= ((firstSize - k) * (drawn - k)) / ((k + 1) * (spare + k + 1));
  limit *= TIES;
  let [all, asUnlikely] = [1, limit >= 1 ? 1 : 0];
  for (let k = mode, weight = 1; k < highest && weight > 0; k += 1) {
    weight *= ((firstSize - k) * (drawn - k)) / ((k + 1) * (spare + k + 1));
    all += weight;
    if (weight <= limit) asUnlikely += weight;
  }
  for (let k = mode - 1, weight = 1; k >= lowest && weight > 0; k -= 1) {
    weight /= ((firstSize - k) * (drawn - k)) / ((k + 1) * (spare + k + 1));
    all += weight;
    if (weight <= limit) asUnlikely += weight;
  }
  return Math.min(1, asUnlikely / all);
}

function checkCounts(count: number, size: number): void {
  const isValid = Number.isInteger(count) && Number.isInteger(size) && count >= 0 && count <= size;
  if (!isValid) throw new RangeError(`${count} of ${size} is no count of people`);
}
