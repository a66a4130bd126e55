import { TRUSTS, type Trust } from '#domain';

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
 * `pattern` from 0.5, otherwise `provisional`; and never better than the word for the mean stability of the themes, weighted by
 * their size, where that was measured: runs on the same texts can agree on what other texts would not show again.
 *
 * @returns null below two themes: there is nothing to agree on
 * @example trustOfWhole(0.81, [{ size: 90, stability: 0.58 }, { size: 60, stability: 0.73 }]); // 'pattern': on average 0.64
 */
export function trustOfWhole(
  halves: number | null,
  themes: readonly { readonly size: number; readonly stability: number | null }[],
): Trust | null {
  if (themes.length < 2) return null;
  const words = [wordFor(halves, HALVES_STABLE, HALVES_PATTERN), trustOfTheme(meanStability(themes))];
  return TRUSTS.findLast((word) => words.includes(word)) ?? null;
}

function meanStability(themes: readonly { readonly size: number; readonly stability: number | null }[]): number | null {
  const measured = themes.filter(({ stability }) => stability !== null);
  const texts = measured.reduce((sum, { size }) => sum + size, 0);
  return texts === 0 ? null : measured.reduce((sum, { size, stability }) => sum + size * stability!, 0) / texts;
}

function wordFor(value: number | null, stable: number, pattern: number): Trust | null {
  if (value === null) return null;
  if (value >= stable) return 'stable';
  return value >= pattern ? 'pattern' : 'provisional';
}
