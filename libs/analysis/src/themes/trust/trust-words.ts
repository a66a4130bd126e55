import type { Trust } from '#domain';

/** Hennig's limits for a group that is stable, and for one that is a pattern though its border moves. */
const [STABLE, PATTERN] = [0.75, 0.6];
/** For two halves of the runs; the adjusted Rand index is lower than an overlap, because chance is taken off it. */
const [HALVES_STABLE, HALVES_PATTERN] = [0.75, 0.5];

/**
 * The word for one theme: `stable` from a mean overlap of 0.75 on, `pattern` from 0.6, otherwise `provisional`.
 *
 * @param stability 0…1, or null where it was not measured
 * @see C. Hennig (2007), "Cluster-wise assessment of cluster stability", §4
 * @example trustOfTheme(0.68); // 'pattern'
 */
export function trustOfTheme(stability: number | null): Trust | null {
  return wordFor(stability, STABLE, PATTERN);
}

/**
 * The word for all themes of a run together, by how well two halves of the runs agree (adjusted Rand index): `stable` from 0.75 on,
 * `pattern` from 0.5, otherwise `provisional`.
 *
 * @example trustOfWhole(0.61); // 'pattern'
 */
export function trustOfWhole(halves: number | null): Trust | null {
  return wordFor(halves, HALVES_STABLE, HALVES_PATTERN);
}

function wordFor(value: number | null, stable: number, pattern: number): Trust | null {
  if (value === null) return null;
  if (value >= stable) return 'stable';
  return value >= pattern ? 'pattern' : 'provisional';
}
