/**
 * Cuts weights at a cap and spreads what was cut evenly over all other people, again where that lifts others over the cap: nobody's weight is
 * above the cap and the sum stays.
 *
 *     w ← min(cap, w + δ), δ such that Σw stays
 *
 * @param weights one per cell, 1 on average over people
 * @param people how many carry each weight
 * @param cap at least the mean
 * @see T. Lumley, R package survey, `trimWeights(strict = TRUE)`
 * @example capOnce(Float64Array.of(2.5, 0.5), [1, 3], 2); // [2, 0.667]
 */
export function capOnce(weights: Float64Array, people: ArrayLike<number>, cap: number): Float64Array {
  const isCapped = Array.from(weights, (weight) => weight > cap);
  const sum = weights.reduce((total, weight, index) => total + weight * people[index], 0);
  let lift = 0;
  for (let grows = isCapped.includes(true); grows;) {
    let [free, left] = [0, sum];
    weights.forEach((weight, index) => {
      left -= people[index] * (isCapped[index] ? cap : weight);
      if (!isCapped[index]) free += people[index];
    });
    lift = free > 0 ? left / free : 0;
    grows = false;
    weights.forEach((weight, index) => {
      if (isCapped[index] || weight + lift <= cap) return;
      isCapped[index] = true;
      grows = true;
    });
  }
  return weights.map((weight, index) => (isCapped[index] ? cap : weight + lift));
}
