import type { Work } from '../../tasks/work.js';
import { dot, meanDirections, sphericalKMeans } from '../groups/spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import type { NearestTask } from './compare-cells.js';
import { mergeLists, type NearestTexts } from './nearest-lists.js';

/** Up to so many texts each is compared with each. */
const FEW_TEXTS = 5_000;
const ROWS_OF_A_BLOCK = 250;
/** Above, each cell is compared with this many cells, itself among them. */
const PROBED = 8;
/** So many texts, evenly drawn, say where the cells lie. */
const TEXTS_FOR_CELLS = 2_500;
const TASKS = 8;

/**
 * For each text the texts of smallest angle to it. Up to 5,000 texts all pairs are compared. Above, texts are divided into √n cells by
 * k-means and each cell is compared with the eight cells nearest to it (and with those that it is near to), which misses a few
 * neighbours across borders.
 *
 * @param vectors unit rows, or rows of zeros, which are near to nothing
 * @param most how many are kept for each text
 * @param seed of the k-means
 * @see H. Jégou, M. Douze, C. Schmid (2011), "Product quantization for nearest neighbor search", §IV (inverted file)
 */
export function* nearestTexts(vectors: TextVectors, most: number, seed: number): Work<NearestTask, NearestTexts> {
  const cells = vectors.rows <= FEW_TEXTS ? blocksOf(vectors.rows) : cellsOf(vectors, seed);
  const parts = (yield nearestTasks(vectors, cells, most)) as NearestTexts[];
  return mergeLists(parts, vectors.rows, most);
}

interface Cells {
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** For each cell those that it is compared with, ascending, each at least its own number. */
  readonly partners: readonly (readonly number[])[];
}

/** Consecutive rows, each block with itself and all after it. */
function blocksOf(rows: number): Cells {
  const blocks = Math.ceil(rows / ROWS_OF_A_BLOCK);
  const numbers = Array.from({ length: blocks }, (_, block) => block);
  return {
    order: Int32Array.from({ length: rows }, (_, row) => row),
    starts: Int32Array.from({ length: blocks + 1 }, (_, block) => Math.min(rows, block * ROWS_OF_A_BLOCK)),
    partners: numbers.map((block) => numbers.slice(block)),
  };
}

function cellsOf(vectors: TextVectors, seed: number): Cells {
  const cells = Math.round(Math.sqrt(vectors.rows));
  const drawn = everyNthRow(vectors, Math.ceil(vectors.rows / TEXTS_FOR_CELLS));
  const { labels } = sphericalKMeans(drawn, cells, seed, { starts: 1, iterations: 2 });
  const centroids = { rows: cells, width: vectors.width, values: meanDirections(drawn, labels, cells) };
  const cellOf = Int32Array.from({ length: vectors.rows }, (_, row) => nearestRow(vectors, row, centroids));
  const sizes = new Int32Array(cells);
  for (const cell of cellOf) sizes[cell]! += 1;
  const starts = new Int32Array(cells + 1);
  sizes.forEach((size, cell) => (starts[cell + 1] = starts[cell]! + size));
  const next = starts.slice(0, -1);
  const order = new Int32Array(vectors.rows);
  cellOf.forEach((cell, row) => (order[next[cell]!++] = row));
  return { order, starts, partners: partnersOf(centroids) };
}

/** Each cell's eight nearest, itself among them; of equals the first. */
function partnersOf({ rows: cells, width, values }: TextVectors): number[][] {
  const partners = Array.from({ length: cells }, (_, cell) => new Set([cell]));
  for (let cell = 0; cell < cells; cell += 1) {
    const cosines = Array.from(partners, (_, other) => dot(values, cell * width, values, other * width, width));
    const nearest = Array.from(cosines.keys()).sort((a, b) => cosines[b]! - cosines[a]! || a - b);
    for (const other of nearest.slice(0, PROBED)) partners[Math.min(cell, other)]!.add(Math.max(cell, other));
  }
  return partners.map((others) => [...others].sort((a, b) => a - b));
}

/** The row of `among` nearest to one row of `vectors`; of equals the first. */
function nearestRow({ values, width }: TextVectors, row: number, among: TextVectors): number {
  let [nearest, highest] = [0, -Infinity];
  for (let other = 0; other < among.rows; other += 1) {
    const cosine = dot(values, row * width, among.values, other * width, width);
    if (cosine > highest) [nearest, highest] = [other, cosine];
  }
  return nearest;
}

function everyNthRow({ rows, width, values }: TextVectors, step: number): TextVectors {
  const kept = Math.ceil(rows / step);
  const drawn = new Float64Array(kept * width);
  for (let row = 0; row < kept; row += 1) {
    drawn.set(values.subarray(row * step * width, (row * step + 1) * width), row * width);
  }
  return { rows: kept, width, values: drawn };
}

/** The pairs of cells in eight tasks of about the same number of comparisons. */
function nearestTasks({ values, width }: TextVectors, { order, starts, partners }: Cells, most: number): NearestTask[] {
  const sorted = new Float64Array(values.length);
  order.forEach((row, at) => sorted.set(values.subarray(row * width, (row + 1) * width), at * width));
  const size = (cell: number) => starts[cell + 1]! - starts[cell]!;
  const pairs = partners.flatMap((others, cell) => others.map((other) => [cell, other] as const));
  const total = pairs.reduce((sum, [cell, other]) => sum + size(cell) * size(other), 0);
  const shares: number[][] = Array.from({ length: TASKS }, () => []);
  let before = 0;
  for (const [cell, other] of pairs) {
    shares[Math.min(TASKS - 1, Math.floor((TASKS * before) / Math.max(1, total)))]!.push(cell, other);
    before += size(cell) * size(other);
  }
  return shares
    .filter((share) => share.length > 0)
    .map((share) => ({ kind: 'nearest', values: sorted, width, order, starts, pairs: Int32Array.from(share), most }));
}
