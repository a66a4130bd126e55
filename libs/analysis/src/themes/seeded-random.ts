/**
 * A source of numbers that look random and are the same every time: sfc32, whose state is made of the seed and the stream.
 *
 * @param seed any integer
 * @param stream which of many independent series of this seed
 * @returns a function that gives the next number, 0 ≤ x < 1
 * @see C. Doty-Humphrey, PractRand (sfc32)
 * @example const random = seededRandom(1, 0); random() === seededRandom(1, 0)(); // true
 */
export function seededRandom(seed: number, stream = 0): () => number {
  let [a, b, c, counter] = [seed | 0, Math.trunc(seed / 0x100000000) | 0, stream | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x100000000;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
