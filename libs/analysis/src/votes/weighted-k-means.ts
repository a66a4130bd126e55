import { seededRandom } from '../themes/seeded-random.js';

/** Points in a plane, two coordinates each, and how many people stand at each. */
export interface WeightedPoints {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

export interface PlaneClusters {
  /** 0 … clusters − 1 for each point. */
  readonly labels: Int32Array;
  readonly centres: Float64Array;
  /** Sum of weighted squared distances to the centres. */
  readonly inertia: number;
}

const MOST_STEPS = 60;

/**
 * k-means in the plane with weights: the best of several seeded starts, each from far-apart points (k-means++).
 *
 * @param clusters how many, at most as many as there are different points; fewer come back where points coincide
 * @see D. Arthur, S. Vassilvitskii (2007), "k-means++: the advantages of careful seeding", SODA
 */
export function weightedKMeans(
  { points, weights }: WeightedPoints,
  clusters: number,
  { seed, starts }: { readonly seed: number; readonly starts: number },
): PlaneClusters {
  let best: PlaneClusters | null = null;
  for (let start = 0; start < starts; start += 1) {
    const random = seededRandom(seed, 500 + start);
    const found = settle(points, weights, spread(points, weights, clusters, random));
    if (best === null || found.inertia < best.inertia - 1e-9) best = found;
  }
  if (best === null) throw new RangeError('weightedKMeans needs at least one start');
  return best;
}

function spread(points: Float64Array, weights: Float64Array, clusters: number, random: () => number): Float64Array {
  const count = weights.length;
  const chosen: number[] = [draw(weights, random)];
  const nearest = new Float64Array(count).fill(Infinity);
  while (chosen.length < clusters) {
    const last = chosen.at(-1)!;
    const pull = new Float64Array(count);
    for (let point = 0; point < count; point += 1) {
      nearest[point] = Math.min(nearest[point]!, distance(points, point, points, last));
      pull[point] = weights[point]! * nearest[point]!;
    }
    if (!pull.some((part) => part > 1e-12)) break;
    chosen.push(draw(pull, random));
  }
  return Float64Array.from(chosen.flatMap((point) => [points[2 * point]!, points[2 * point + 1]!]));
}

function draw(weights: Float64Array, random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  let last = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at]! <= 0) continue;
    last = at;
    left -= weights[at]!;
    if (left < 0) break;
  }
  return last;
}

function settle(points: Float64Array, weights: Float64Array, begin: Float64Array): PlaneClusters {
  let centres = begin;
  const clusters = centres.length / 2;
  const labels = new Int32Array(weights.length).fill(-1);
  let inertia = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let moved = false;
    inertia = 0;
    for (let point = 0; point < weights.length; point += 1) {
      let [nearest, least] = [0, Infinity];
      for (let cluster = 0; cluster < clusters; cluster += 1) {
        const far = distance(points, point, centres, cluster);
        if (far < least) [nearest, least] = [cluster, far];
      }
      moved ||= labels[point] !== nearest;
      labels[point] = nearest;
      inertia += weights[point]! * least;
    }
    if (!moved) break;
    centres = centresOf(points, weights, labels, centres);
  }
  return { labels, centres, inertia };
}

/** Means of the points of each cluster; one that lost all its points stays where it was. */
function centresOf(points: Float64Array, weights: Float64Array, labels: Int32Array, former: Float64Array) {
  const centres = new Float64Array(former.length);
  const sums = new Float64Array(former.length / 2);
  for (let point = 0; point < weights.length; point += 1) {
    const label = labels[point]!;
    sums[label]! += weights[point]!;
    centres[2 * label]! += weights[point]! * points[2 * point]!;
    centres[2 * label + 1]! += weights[point]! * points[2 * point + 1]!;
  }
  return centres.map((sum, at) => (sums[at >> 1]! > 0 ? sum / sums[at >> 1]! : former[at]!));
}

function distance(a: Float64Array, at: number, b: Float64Array, to: number): number {
  return (a[2 * at]! - b[2 * to]!) ** 2 + (a[2 * at + 1]! - b[2 * to + 1]!) ** 2;
}
