import { seededRandom } from '../seeded-random.js';
import type { TextVectors } from '../vectors/text-vectors.js';

const ITERATIONS = 30;
/** The map begins about as wide as it will end. */
const WIDTH = 10;

/**
 * Some rows of vectors on the two directions in which they differ most: the first two principal components, by power iteration.
 *
 * @returns x and y of each row in turn, the further one about ten from the middle
 */
export function twoDirections({ values, width }: TextVectors, rows: readonly number[], seed: number): Float64Array {
  const mean = new Float64Array(width);
  for (const row of rows) for (let at = 0; at < width; at += 1) mean[at]! += values[row * width + at]! / rows.length;
  const centred = (row: number, at: number) => values[row * width + at]! - mean[at]!;
  const directions: Float64Array[] = [];
  const places = new Float64Array(rows.length * 2);
  for (const axis of [0, 1]) {
    const random = seededRandom(seed, 70 + axis);
    let direction = unit(
      Float64Array.from({ length: width }, () => random() - 0.5),
      directions,
    );
    for (let round = 0; round < ITERATIONS; round += 1) {
      const next = new Float64Array(width);
      for (const row of rows) {
        let along = 0;
        for (let at = 0; at < width; at += 1) along += centred(row, at) * direction[at]!;
        for (let at = 0; at < width; at += 1) next[at]! += along * centred(row, at);
      }
      direction = unit(next, directions);
    }
    directions.push(direction);
    rows.forEach((row, at) => {
      for (let column = 0; column < width; column += 1)
        places[2 * at + axis]! += centred(row, column) * direction[column]!;
    });
  }
  const furthest = places.reduce((most, place) => Math.max(most, Math.abs(place)), 0);
  return furthest > 0 ? places.map((place) => (place * WIDTH) / furthest) : places;
}

/** Of length 1 and square to the others. */
function unit(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  for (const other of others) {
    let along = 0;
    for (let at = 0; at < vector.length; at += 1) along += vector[at]! * other[at]!;
    for (let at = 0; at < vector.length; at += 1) vector[at]! -= along * other[at]!;
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length > 1e-12 ? vector.map((value) => value / length) : vector;
}
