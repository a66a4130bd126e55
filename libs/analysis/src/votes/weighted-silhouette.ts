import { type WeightedPoints } from './weighted-k-means.js';

/**
 * How clearly points fall into their clusters: for each the mean distance to its own cluster against that to the next one.
 *
 *     s = (b − a) / max(a, b),   averaged over people;   a point alone in its cluster counts 0
 *
 * @param points in a plane, with how many people stand at each
 * @param labels a cluster for each point, from 0
 * @returns −1…1, higher is clearer; null for fewer than two clusters with points
 * @see P. Rousseeuw (1987), "Silhouettes", Journal of Computational and Applied Mathematics 20
 * @example weightedSilhouette({ points: Float64Array.of(0, 0, 0, 1, 9, 0, 9, 1), weights }, Int32Array.of(0, 0, 1, 1)); // 0.89
 */
export function weightedSilhouette({ points, weights }: WeightedPoints, labels: Int32Array): number | null {
  const clusters = labels.reduce((most, label) => Math.max(most, label + 1), 0);
  const sizes = new Float64Array(clusters);
  labels.forEach((label, point) => (sizes[label]! += weights[point]!));
  if (sizes.filter((size) => size > 0).length < 2) return null;
  let [sum, people] = [0, 0];
  const far = new Float64Array(clusters);
  for (let point = 0; point < weights.length; point += 1) {
    far.fill(0);
    for (let other = 0; other < weights.length; other += 1) {
      const [x, y] = [points[2 * point]! - points[2 * other]!, points[2 * point + 1]! - points[2 * other + 1]!];
      far[labels[other]!]! += weights[other]! * Math.sqrt(x * x + y * y);
    }
    sum += weights[point]! * pointSilhouette(far, sizes, labels[point]!);
    people += weights[point]!;
  }
  return sum / people;
}

function pointSilhouette(far: Float64Array, sizes: Float64Array, own: number): number {
  if (sizes[own]! <= 1) return 0;
  const inside = far[own]! / (sizes[own]! - 1);
  let outside = Infinity;
  for (let cluster = 0; cluster < sizes.length; cluster += 1) {
    if (cluster !== own && sizes[cluster]! > 0) outside = Math.min(outside, far[cluster]! / sizes[cluster]!);
  }
  const larger = Math.max(inside, outside);
  return larger === 0 ? 0 : (outside - inside) / larger;
}
