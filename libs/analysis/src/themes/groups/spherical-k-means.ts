import { seededRandom } from '../seeded-random.js';
import type { TextVectors } from '../vectors/text-vectors.js';

export interface Clustering {
  /** One cluster per row, 0 … clusters − 1. */
  readonly labels: Int32Array;
  /** Sum over rows of the cosine to their centroid; larger is tighter. */
  readonly cohesion: number;
}

/**
 * k-means on the unit sphere: each text joins the centroid of smallest angle, each centroid turns to the mean direction of its
 * texts, until nothing moves. Begins from k-means++ seeds; the tightest of several starts is kept.
 *
 * @param vectors unit rows
 * @param clusters how many; at most as many as rows
 * @param options.starts default 3; options.iterations at most, default 20
 * @see I. Dhillon, D. Modha (2001), "Concept decompositions for large sparse text data"; D. Arthur, S. Vassilvitskii (2007)
 */
export function sphericalKMeans(
  vectors: TextVectors,
  clusters: number,
  seed: number,
  options: { starts?: number; iterations?: number } = {},
): Clustering {
  const { starts = 3, iterations = 20 } = options;
  const wanted = Math.max(1, Math.min(clusters, vectors.rows));
  let best: Clustering | null = null;
  for (let start = 0; start < starts; start += 1) {
    const found = runOnce(vectors, wanted, seededRandom(seed, 200 + start), iterations);
    if (best === null || found.cohesion > best.cohesion) best = found;
  }
  return best!;
}

function runOnce(vectors: TextVectors, clusters: number, random: () => number, iterations: number): Clustering {
  let centroids = plusPlusSeeds(vectors, clusters, random);
  const labels = new Int32Array(vectors.rows).fill(-1);
  let cohesion = 0;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const step = assign(vectors, centroids, clusters, labels);
    cohesion = step.cohesion;
    // once fewer than one text in a thousand moves, the rest is polish
    if (step.moved <= vectors.rows / 1000) break;
    centroids = meanDirections(vectors, labels, clusters, centroids);
  }
  return { labels, cohesion };
}

function assign(
  vectors: TextVectors,
  centroids: Float64Array,
  clusters: number,
  labels: Int32Array,
): { moved: number; cohesion: number } {
  const { rows, width, values } = vectors;
  let [moved, cohesion] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    let [nearest, highest] = [0, -Infinity];
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const cosine = dot(values, row * width, centroids, cluster * width, width);
      if (cosine > highest) [nearest, highest] = [cluster, cosine];
    }
    if (labels[row] !== nearest) moved += 1;
    labels[row] = nearest;
    cohesion += highest;
  }
  return { moved, cohesion };
}

/** The mean direction of each cluster's rows; a cluster without rows keeps the direction it had. */
export function meanDirections(
  vectors: TextVectors,
  labels: Int32Array,
  clusters: number,
  before?: Float64Array,
): Float64Array {
  const { rows, width, values } = vectors;
  const sums = new Float64Array(clusters * width);
  for (let row = 0; row < rows; row += 1) {
    const label = labels[row]!;
    if (label < 0) continue;
    for (let at = 0; at < width; at += 1) sums[label * width + at]! += values[row * width + at]!;
  }
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const from = cluster * width;
    const length = Math.sqrt(dot(sums, from, sums, from, width));
    for (let at = from; at < from + width; at += 1) sums[at] = length > 0 ? sums[at]! / length : (before?.[at] ?? 0);
  }
  return sums;
}

/** k-means++: each next seed is a row drawn in proportion to its distance (1 − cosine) from the seeds so far. */
function plusPlusSeeds(vectors: TextVectors, clusters: number, random: () => number): Float64Array {
  const { rows, width, values } = vectors;
  const centroids = new Float64Array(clusters * width);
  const distance = new Float64Array(rows).fill(1);
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const row = drawInProportion(distance, random);
    centroids.set(values.subarray(row * width, (row + 1) * width), cluster * width);
    for (let other = 0; other < rows; other += 1) {
      const away = Math.max(0, 1 - dot(values, other * width, centroids, cluster * width, width));
      if (cluster === 0 || away < distance[other]!) distance[other] = away;
    }
  }
  return centroids;
}

function drawInProportion(weights: Float64Array, random: () => number): number {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) total += weights[at]!;
  let left = random() * total;
  for (let at = 0; at < weights.length; at += 1) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

/** Four sums side by side, which the processor can work on at once. */
export function dot(a: Float64Array, fromA: number, b: Float64Array, fromB: number, width: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 3 < width; at += 4) {
    s0 += a[fromA + at]! * b[fromB + at]!;
    s1 += a[fromA + at + 1]! * b[fromB + at + 1]!;
    s2 += a[fromA + at + 2]! * b[fromB + at + 2]!;
    s3 += a[fromA + at + 3]! * b[fromB + at + 3]!;
  }
  for (; at < width; at += 1) s0 += a[fromA + at]! * b[fromB + at]!;
  return s0 + s1 + (s2 + s3);
}
