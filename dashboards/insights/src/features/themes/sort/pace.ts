/** Longer than this nobody reads one opinion: she was called away. */
export const LONGEST_MS = 120_000;
/** Of fewer decisions nothing is foretold. */
export const FEWEST = 5;
/** Only the latest count: people get quicker, and tired. */
const LATEST = 30;

export interface Pace {
  /** Half of the opinions took longer than this. */
  readonly secondsEach: number;
  readonly minutesLeft: number;
  /** So many decisions it rests on. */
  readonly decisions: number;
}

/**
 * How long the rest will take a person who goes on as she did: the median of her latest thirty decisions, pauses left out, times what
 * is left. Null below five decisions.
 *
 * @param tookMs how long each decision took, the oldest first
 * @example paceOf([4000, 6000, 8000, 5000, 7000], 100); // { secondsEach: 6, minutesLeft: 10, decisions: 5 }
 */
export function paceOf(tookMs: readonly number[], left: number): Pace | null {
  const counted = tookMs
    .filter((took) => took <= LONGEST_MS)
    .slice(-LATEST)
    .sort((a, b) => a - b);
  if (counted.length < FEWEST) return null;
  const middle = (counted.length - 1) / 2;
  const median = (counted[Math.floor(middle)]! + counted[Math.ceil(middle)]!) / 2;
  return {
    secondsEach: Math.max(1, Math.round(median / 1_000)),
    minutesLeft: Math.ceil((median * left) / 60_000),
    decisions: counted.length,
  };
}
