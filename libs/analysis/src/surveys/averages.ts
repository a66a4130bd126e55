import { type AnswerTally, type NumberBounds, type NumberResult, type QuestionScale, type ScaleResult } from '#domain';

/** Under fewer people the middle of the normal distribution is no good picture of a mean. */
export const FEWEST_FOR_INTERVAL = 30;
/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

interface Weighted {
  readonly value: number;
  readonly people: number;
}

/** Median and mean of the people whose answer has a place on the scale; the interval of the mean from 30 people on. */
export function scaleResult(scale: QuestionScale, given: readonly AnswerTally[]): ScaleResult {
  const scores = new Map(scale.steps.map(({ value, score }) => [value, score]));
  const placed = given.flatMap(({ values, people }) => {
    const score = values.length === 1 ? scores.get(values[0]!) : undefined;
    return score === undefined ? [] : [{ value: score, people }];
  });
  const people = countOf(placed);
  return { placed: people, median: quantile(placed, 0.5), ...meanOf(placed), reason: people === 0 ? 'nobody' : null };
}

/** Median, quartiles and mean of a number; answers that are none, or that the source does not let through, are only counted. */
export function numberResult(given: readonly AnswerTally[], bounds: NumberBounds | null): NumberResult {
  const [lowest, highest] = [bounds?.lowest ?? -Infinity, bounds?.highest ?? Infinity];
  const read = given.map(({ values, people }) => ({ value: numberOf(values[0]!), people }));
  const counted = read.filter(
    (entry): entry is Weighted => entry.value !== null && entry.value >= lowest && entry.value <= highest,
  );
  const people = countOf(counted);
  return {
    counted: people,
    unreadable: given.reduce((sum, tally) => sum + tally.people, 0) - people,
    median: quantile(counted, 0.5),
    lowerQuartile: quantile(counted, 0.25),
    upperQuartile: quantile(counted, 0.75),
    low: quantile(counted, 0),
    high: quantile(counted, 1),
    ...meanOf(counted),
    reason: people === 0 ? 'nobody' : null,
  };
}

/** `1 234,5` as people write it. */
export function numberOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.');
  return /^[-+]?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : null;
}

/**
 * The value below which a part of the people lie, between two neighbours in proportion to the place.
 *
 *     place = (n − 1) · part + 1
 *
 * @see R. J. Hyndman, Y. Fan (1996), "Sample Quantiles in Statistical Packages", type 7: the default of R and NumPy
 */
export function quantile(weighted: readonly Weighted[], part: number): number | null {
  const n = countOf(weighted);
  if (n === 0) return null;
  const sorted = [...weighted].sort((one, other) => one.value - other.value);
  const place = (n - 1) * part;
  const below = valueAt(sorted, Math.floor(place));
  const above = valueAt(sorted, Math.ceil(place));
  return below + (place - Math.floor(place)) * (above - below);
}

/** The answer of the person at a place, the lowest first; the first place is 0. */
export function valueAt(sorted: readonly Weighted[], place: number): number {
  let passed = 0;
  for (const { value, people } of sorted) {
    passed += people;
    if (place < passed) return value;
  }
  return sorted.at(-1)!.value;
}

/** The mean, and mean ± z · s / √n from 30 people on; s is the standard deviation of a sample. */
function meanOf(weighted: readonly Weighted[]): Pick<ScaleResult, 'mean' | 'lower' | 'upper'> {
  const n = countOf(weighted);
  if (n === 0) return { mean: null, lower: null, upper: null };
  const mean = weighted.reduce((sum, { value, people }) => sum + value * people, 0) / n;
  if (n < FEWEST_FOR_INTERVAL) return { mean, lower: null, upper: null };
  const squares = weighted.reduce((sum, { value, people }) => sum + people * (value - mean) ** 2, 0);
  const half = Z * Math.sqrt(squares / (n - 1) / n);
  return { mean, lower: mean - half, upper: mean + half };
}

function countOf(weighted: readonly Weighted[]): number {
  return weighted.reduce((sum, { people }) => sum + people, 0);
}
