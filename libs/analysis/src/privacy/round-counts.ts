export interface RoundedCounts {
  readonly rounded: readonly number[];
  readonly sumOfRounded: number;
  /** The sum of the counts, rounded as they are. */
  readonly roundedTotal: number;
  /** Whether the shown cells sum to the shown total; where they do not, the reader has to be told. */
  readonly addsUp: boolean;
}

/**
 * Counts rounded to the nearest multiple of a base, halves up: what is left of them says nothing of single people.
 *
 * Cells and total are rounded each for itself, so they need not add up: 12, 12 and 12 become 10, 10 and 10, and their sum 36 becomes 35.
 *
 * @param counts people by cell
 * @param base a whole number ≥ 2, as 5
 * @throws {RangeError} if a count or the base is none
 * @example roundCounts([12, 12, 12], 5); // { rounded: [10, 10, 10], sumOfRounded: 30, roundedTotal: 35, addsUp: false }
 */
export function roundCounts(counts: readonly number[], base: number): RoundedCounts {
  checkCounts(counts, base);
  return describe(
    counts.map((count) => nearest(count, base)),
    sumOf(counts),
    base,
  );
}

/**
 * Counts rounded up or down so that they sum to their rounded total: those that are furthest above the lower multiple go up, the first of
 * equals first. No count moves by a whole base or more.
 *
 * @throws {RangeError} if a count or the base is none
 * @example roundToSum([12, 12, 12], 5).rounded; // [15, 10, 10]
 */
export function roundToSum(counts: readonly number[], base: number): RoundedCounts {
  checkCounts(counts, base);
  const lower = counts.map((count) => count - (count % base));
  const upwards = (nearest(sumOf(counts), base) - sumOf(lower)) / base;
  const order = [...counts.keys()].sort((a, b) => (counts[b]! % base) - (counts[a]! % base) || a - b);
  const up = new Set(order.slice(0, upwards));
  return describe(
    lower.map((count, cell) => (up.has(cell) ? count + base : count)),
    sumOf(counts),
    base,
  );
}

/** Between which multiples of the base a count lies, and how likely random rounding takes it up. */
export interface RoundingOdds {
  readonly lower: number;
  /** (count mod base) ÷ base, so that the rounded count is right on average. */
  readonly upperProbability: number;
  readonly expected: number;
}

/** @throws {RangeError} if the count or the base is none */
export function roundingOdds(count: number, base: number): RoundingOdds {
  checkCounts([count], base);
  const rest = count % base;
  return { lower: count - rest, upperProbability: rest / base, expected: count };
}

/**
 * Counts rounded by chance to the multiple below or above, right on average. Chance is drawn from the cell's name with a secret key, so
 * the same cell is rounded alike each time: who loads a page a hundred times cannot average the noise away.
 *
 * @param cells people by the name of the cell; variable, group, process and release belong into it
 * @param digestOf a keyed hash of a name, HMAC-SHA256 with the key of the workspace; an unkeyed one could be recomputed by the reader
 * @throws {RangeError} if a count or the base is none, or the hash has fewer than 6 bytes
 * @example roundByKey([{ key: 'age:18-24', people: 7 }], 5, hmac).rounded; // [5] or [10], always the same with one key
 */
export function roundByKey(
  cells: readonly { readonly key: string; readonly people: number }[],
  base: number,
  digestOf: (key: string) => Uint8Array,
): RoundedCounts {
  const counts = cells.map(({ people }) => people);
  checkCounts(counts, base);
  const rounded = cells.map(({ key, people }) => {
    const { lower, upperProbability } = roundingOdds(people, base);
    return chanceOf(digestOf(key)) < upperProbability ? lower + base : lower;
  });
  return describe(rounded, sumOf(counts), base);
}

/** A number from 0 to below 1, from the first 48 bits. */
function chanceOf(digest: Uint8Array): number {
  if (digest.length < 6) throw new RangeError('a keyed hash has at least 6 bytes');
  return digest.slice(0, 6).reduce((chance, byte) => chance * 256 + byte, 0) / 2 ** 48;
}

function describe(rounded: readonly number[], total: number, base: number): RoundedCounts {
  const sumOfRounded = sumOf(rounded);
  const roundedTotal = nearest(total, base);
  return { rounded, sumOfRounded, roundedTotal, addsUp: sumOfRounded === roundedTotal };
}

function nearest(count: number, base: number): number {
  return Math.floor((2 * count + base) / (2 * base)) * base;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function checkCounts(counts: readonly number[], base: number): void {
  if (!(Number.isSafeInteger(base) && base >= 2)) throw new RangeError(`base is no whole number from 2: ${base}`);
  const wrong = counts.find((count) => !(Number.isSafeInteger(count) && count >= 0));
  if (wrong !== undefined) throw new RangeError(`no count: ${wrong}`);
}
