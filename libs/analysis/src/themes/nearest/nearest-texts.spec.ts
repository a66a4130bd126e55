import { doInTurn } from '../../tasks/work.js';
import { seededRandom } from '../seeded-random.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { compareCells } from './compare-cells.js';
import type { NearestTexts } from './nearest-lists.js';
import { nearestTexts } from './nearest-texts.js';

/** Unit rows that crowd around so many directions, as texts crowd around what they are about. */
function crowdedRows(rows: number, width: number, crowds: number): TextVectors {
  const random = seededRandom(20260302);
  const centres = Array.from({ length: crowds }, () => Array.from({ length: width }, () => random() - 0.5));
  const values = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const point = centres[row % crowds]!.map((centre) => centre + 0.7 * (random() - 0.5));
    const length = Math.sqrt(point.reduce((sum, value) => sum + value * value, 0));
    values.set(
      point.map((value) => value / length),
      row * width,
    );
  }
  return { rows, width, values };
}

/** The plain way: all cosines of one row, sorted. */
function nearestByHand({ rows, width, values }: TextVectors, row: number, most: number): number[] {
  const cosine = (other: number) => {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += values[row * width + at]! * values[other * width + at]!;
    return sum;
  };
  return Array.from({ length: rows }, (_, other) => other)
    .filter((other) => other !== row && cosine(other) > 0)
    .sort((a, b) => cosine(b) - cosine(a) || a - b)
    .slice(0, most);
}

function listOf({ most, texts }: NearestTexts, row: number): number[] {
  return [...texts.subarray(row * most, (row + 1) * most)].filter((text) => text >= 0);
}

function find(vectors: TextVectors, most = 10): NearestTexts {
  return doInTurn(nearestTexts(vectors, most, 1), compareCells);
}

it.each([1, 2, 5, 251, 613])('finds the same neighbours among %i texts as comparing each with each', (rows) => {
  const vectors = crowdedRows(rows, 13, 7);
  const found = find(vectors);
  for (let row = 0; row < rows; row += 1) expect(listOf(found, row)).toEqual(nearestByHand(vectors, row, 10));
});

it('gives each neighbour with its cosine, the nearest first', () => {
  // 3-4-5 triangles: the cosine of (1, 0) and (0.8, 0.6) is 0.8, of (0.8, 0.6) and (0.6, 0.8) 0.96
  const found = find({ rows: 3, width: 2, values: Float64Array.of(1, 0, 0.8, 0.6, 0.6, 0.8) }, 2);
  expect([...found.texts]).toEqual([1, 2, 2, 0, 1, 0]);
  [0.8, 0.6, 0.96, 0.8, 0.96, 0.6].forEach((cosine, at) => expect(found.likeness[at]).toBeCloseTo(cosine, 12));
});

it('takes the earlier of texts that are equally near, and nothing at a right angle or farther', () => {
  const found = find({ rows: 5, width: 2, values: Float64Array.of(1, 0, 1, 0, 1, 0, 0, 1, -1, 0) }, 2);
  expect(listOf(found, 2)).toEqual([0, 1]);
  expect(listOf(found, 0)).toEqual([1, 2]);
  expect(listOf(found, 3)).toEqual([]);
  expect(listOf(found, 4)).toEqual([]);
});

it('finds no neighbours where there are no texts, or no known words', () => {
  expect(find({ rows: 0, width: 3, values: new Float64Array(0) }).texts).toHaveLength(0);
  expect(listOf(find({ rows: 2, width: 3, values: new Float64Array(6) }), 0)).toEqual([]);
});

describe('above five thousand texts', () => {
  const vectors = crowdedRows(5_400, 12, 40);
  const found = find(vectors, 5);
  const sample = Array.from({ length: 100 }, (_, at) => at * 54);

  it('misses few of the neighbours', () => {
    const hits = sample.map((row) => {
      const truth = new Set(nearestByHand(vectors, row, 5));
      return listOf(found, row).filter((text) => truth.has(text)).length / 5;
    });
    expect(hits.reduce((sum, hit) => sum + hit, 0) / hits.length).toBeGreaterThan(0.85);
  });

  it('has no text near itself, and none twice', () => {
    for (const row of sample) {
      expect(listOf(found, row)).not.toContain(row);
      expect(new Set(listOf(found, row)).size).toBe(5);
    }
  });

  it('gives the same whatever the order in which its tasks are answered', () => {
    const work = nearestTexts(vectors, 5, 1);
    const first = work.next();
    if (first.done) throw new Error('no task');
    expect(first.value.length).toBeGreaterThan(4);
    const answers = [...first.value].reverse().map(compareCells).reverse();
    expect(work.next(answers).value).toEqual(found);
  });
});
