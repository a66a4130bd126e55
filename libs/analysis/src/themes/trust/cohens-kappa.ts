import { normalQuantile } from '../../reach/normal-quantile.js';
import type { Interval } from '../../reach/wilson-interval.js';

export interface CohensKappa {
  /** −1…1; null with a reason where nothing can be said. */
  readonly kappa: number | null;
  readonly interval: Interval | null;
  /** How many texts both coded. */
  readonly texts: number;
  /** 0…1: the part of texts that both put in the same category; null without texts. */
  readonly agreement: number | null;
  /** `one-category`: both put every text in the same one, so that chance alone explains everything. */
  readonly reason: 'no-texts' | 'one-category' | null;
}

/**
 * How far a person who sorts the texts without seeing the themes agrees with the machine, beyond what chance alone would give:
 * 1 is always, 0 as by chance.
 *
 *     κ = (p₀ − pₑ) / (1 − pₑ),   p₀ = Σ pᵢᵢ,   pₑ = Σ pᵢ. p.ᵢ
 *     n (1 − pₑ)² var(κ) = Σ pᵢᵢ (1 − (pᵢ. + p.ᵢ)(1 − κ))² + (1 − κ)² Σ_{i≠j} pᵢⱼ (p.ᵢ + pⱼ.)² − (κ − pₑ(1 − κ))²
 *
 * The interval is that of large samples: below about 50 texts it is too narrow, and after perfect agreement it has no width.
 *
 * @param pairs for each text the category that one gave and the category that the other gave, compared by ===; "none of them" is a
 *   category like any other
 * @param confidence 0…1, 0.95 unless told
 * @returns null with a reason when there is no text, or when both put every text in one category
 * @see J. Cohen (1960), "A coefficient of agreement for nominal scales"; J. L. Fleiss, J. Cohen, B. S. Everitt (1969), "Large
 *   sample standard errors of kappa and weighted kappa"
 * @example cohensKappa([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]).kappa; // 0.5: three of four alike, half by chance
 */
export function cohensKappa(
  pairs: readonly (readonly [unknown, unknown])[],
  { confidence = 0.95 }: { confidence?: number } = {},
): CohensKappa {
  const texts = pairs.length;
  if (texts === 0) return { kappa: null, interval: null, texts, agreement: null, reason: 'no-texts' };
  const [lefts, rights] = [sharesOf(pairs.map(([left]) => left)), sharesOf(pairs.map(([, right]) => right))];
  const agreement = pairs.filter(([left, right]) => left === right).length / texts;
  if (lefts.size === 1 && rights.size === 1 && agreement === 1) {
    return { kappa: null, interval: null, texts, agreement, reason: 'one-category' };
  }
  let expected = 0;
  for (const [category, share] of lefts) expected += share * (rights.get(category) ?? 0);
  const kappa = (agreement - expected) / (1 - expected);
  const half = normalQuantile(0.5 + confidence / 2) * standardError(pairs, { lefts, rights, expected, kappa });
  const interval = { lower: Math.max(-1, kappa - half), upper: Math.min(1, kappa + half) };
  return { kappa, interval, texts, agreement, reason: null };
}

function sharesOf(categories: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return new Map([...counts].map(([category, count]) => [category, count / categories.length]));
}

interface Margins {
  readonly lefts: ReadonlyMap<unknown, number>;
  readonly rights: ReadonlyMap<unknown, number>;
  readonly expected: number;
  readonly kappa: number;
}

function standardError(
  pairs: readonly (readonly [unknown, unknown])[],
  { lefts, rights, expected, kappa }: Margins,
): number {
  let [alike, unlike] = [0, 0];
  for (const [left, right] of pairs) {
    if (left === right) alike += (1 - (lefts.get(left)! + rights.get(left)!) * (1 - kappa)) ** 2;
    else unlike += ((rights.get(left) ?? 0) + (lefts.get(right) ?? 0)) ** 2;
  }
  const sum = (alike + (1 - kappa) ** 2 * unlike) / pairs.length - (kappa - expected * (1 - kappa)) ** 2;
  return Math.sqrt(Math.max(0, sum) / pairs.length) / (1 - expected);
}
