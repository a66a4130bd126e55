/** A text's position takes 23 bits and its hash 30, which a double holds exactly. */
const POSITIONS = 2 ** 23;

/**
 * An even sample of distinct texts that depends on what they say alone: those of the smallest hash. The same text is drawn whatever
 * else there is beside it, as long as the sample is not full of smaller ones.
 *
 * @param contents distinct, at most 8,388,608
 * @param most how many are drawn, at most
 * @returns their positions, ascending
 * @throws {RangeError} when there are more texts than positions
 * @example sampleTexts(['park', 'droga'], 5); // [0, 1]
 */
export function sampleTexts(contents: readonly string[], most: number): Int32Array {
  if (contents.length <= most) return Int32Array.from(contents.keys());
  if (contents.length > POSITIONS) throw new RangeError(`${contents.length} texts, at most ${POSITIONS}`);
  const keys = new Float64Array(contents.length);
  contents.forEach((content, at) => (keys[at] = hashOf(content) * POSITIONS + at));
  return Int32Array.from(keys.sort().subarray(0, most), (key) => key % POSITIONS).sort();
}

/** FNV-1a over the code units, its bits mixed once more (the last step of MurmurHash3), 30 bits. */
function hashOf(content: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}
