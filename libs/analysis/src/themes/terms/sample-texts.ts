/** A text's position takes 23 bits and its hash 30, which a double holds exactly. */
const POSITIONS = 2 ** 23;

/**
 * An even sample of distinct texts that depends on what they say alone: those of the smallest hash. The same text is drawn whatever
 * else there is beside it, as long as the sample is not full of smaller ones.
 *
 * @param hashes 30 bits of each text, at most 8,388,608 texts (see `contentHash`)
 * @param most how many are drawn, at most
 * @returns their positions, ascending
 * @throws {RangeError} when there are more texts than positions
 * @example sampleTexts([5, 3, 9], 2); // [0, 1]
 */
export function sampleTexts(hashes: ArrayLike<number>, most: number): Int32Array {
  const texts = hashes.length;
  if (texts <= most) return Int32Array.from({ length: texts }, (_, at) => at);
  if (texts > POSITIONS) throw new RangeError(`${texts} texts, at most ${POSITIONS}`);
  const keys = Float64Array.from(hashes, (hash, at) => hash * POSITIONS + at);
  return Int32Array.from(keys.sort().subarray(0, most), (key) => key % POSITIONS).sort();
}
