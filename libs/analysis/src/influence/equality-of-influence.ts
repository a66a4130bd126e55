import { type UndefinedReason } from '#domain';
import { normalQuantile } from '../reach/normal-quantile.js';
import { chiSquareTail } from '../statistics/chi-square-tail.js';
import { twoProportions } from '../statistics/two-proportions.js';

/** Decided contributions of a group and of everybody else, and how many of them were adopted in whole or in part. */
export interface AdoptionCounts {
  readonly groupAdopted: number;
  readonly groupDecided: number;
  readonly restAdopted: number;
  readonly restDecided: number;
}

export interface AdoptionRatio {
  /** Adopted ÷ decided, 0…1; null for a side of which nothing was decided. */
  readonly groupRate: number | null;
  readonly restRate: number | null;
  /** groupRate ÷ restRate; 1 is equal, null when nothing of the rest was adopted. */
  readonly ratio: number | null;
  /** Log interval of the ratio; null when nothing of the group was adopted. */
  readonly ratioLower: number | null;
  readonly ratioUpper: number | null;
  /** groupRate − restRate with Newcombe's interval. */
  readonly difference: number | null;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
  /** Fisher's exact p. */
  readonly p: number | null;
  readonly reason: UndefinedReason | null;
}

export interface AdjustedInfluence {
  /** All themes thrown together. */
  readonly crude: AdoptionRatio;
  /** Adoption ratio as it is within themes (Mantel–Haenszel), with its interval; null when no theme holds both sides. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly oddsRatio: number | null;
  /** Cochran–Mantel–Haenszel, no continuity correction: is there a difference within themes at all? */
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * Is what one group asks for adopted as often as what the others ask for?
 *
 *     ratio = (a / n₁) / (c / n₂),   exp(ln ratio ± z √(1/a − 1/n₁ + 1/c − 1/n₂))
 *
 * Adoption also follows cost and competence, so a ratio below 1 is a question and no verdict.
 *
 * @param confidence of both intervals, 0…1, 0.95 unless told
 * @returns null with `no_participants` for what nothing decided, or nothing adopted, leaves undefined
 * @throws {RangeError} unless all are whole numbers with 0 ≤ adopted ≤ decided
 * @see docs/methods/equality-of-influence.md
 * @example adoptionRatio({ groupAdopted: 12, groupDecided: 60, restAdopted: 88, restDecided: 300 }).ratio; // 0.682, 0.399 to 1.165
 */
export function adoptionRatio(counts: AdoptionCounts, confidence = 0.95): AdoptionRatio {
  const { groupAdopted, groupDecided, restAdopted, restDecided } = counts;
  const compared = twoProportions(groupAdopted, groupDecided, restAdopted, restDecided, confidence);
  const [groupRate, restRate] = [compared.share, compared.restShare];
  const ratio = groupRate !== null && restRate ? groupRate / restRate : null;
  const error =
    ratio && groupAdopted > 0
      ? Math.sqrt(Math.max(0, 1 / groupAdopted - 1 / groupDecided + 1 / restAdopted - 1 / restDecided))
      : null;
  return {
    groupRate,
    restRate,
    ratio,
    ...logInterval(ratio, error, confidence),
    difference: compared.difference,
    differenceLower: compared.lower,
    differenceUpper: compared.upper,
    p: compared.pExact,
    reason: ratio === null ? 'no_participants' : null,
  };
}

/**
 * The same within themes: a group that asks more often for what is rarely adopted has a low crude ratio, though inside each theme it may
 * be treated like everybody. Both stand side by side.
 *
 *     ratio = Σ a n₂ / N  ÷  Σ c n₁ / N,   odds ratio = Σ a d / N  ÷  Σ b c / N
 *     χ² = (Σ a − Σ n₁ m / N)² / Σ n₁ n₂ m (N − m) / (N² (N − 1)),   m = a + c, one degree of freedom
 *
 * over themes, with a of n₁ adopted in the group (b not), c of n₂ in the rest (d not), N = n₁ + n₂. The interval is that of Greenland
 * and Robins.
 *
 * @param themes counts of each theme; a theme that only one side raised says nothing and weighs nothing
 * @param confidence 0…1, 0.95 unless told
 * @returns null with `no_participants` where nothing within themes can be compared
 * @throws {RangeError} unless all are whole numbers with 0 ≤ adopted ≤ decided
 * @see N. Mantel, W. Haenszel (1959), JNCI 22; S. Greenland, J. Robins (1985), Biometrics 41
 * @example equalityOfInfluence([{ groupAdopted: 18, groupDecided: 20, restAdopted: 72, restDecided: 80 },
 *   { groupAdopted: 6, groupDecided: 60, restAdopted: 2, restDecided: 20 }]); // crude 0.405, within themes 1
 */
export function equalityOfInfluence(themes: readonly AdoptionCounts[], confidence = 0.95): AdjustedInfluence {
  const total = (key: keyof AdoptionCounts) => themes.reduce((sum, theme) => sum + theme[key], 0);
  for (const theme of themes) adoptionRatio(theme);
  const crude = adoptionRatio(
    {
      groupAdopted: total('groupAdopted'),
      groupDecided: total('groupDecided'),
      restAdopted: total('restAdopted'),
      restDecided: total('restDecided'),
    },
    confidence,
  );
  const sums = { group: 0, rest: 0, spread: 0, concordant: 0, discordant: 0, excess: 0, variance: 0 };
  for (const { groupAdopted: a, groupDecided: n1, restAdopted: c, restDecided: n2 } of themes) {
    const [all, adopted] = [n1 + n2, a + c];
    if (n1 === 0 || n2 === 0) continue;
    sums.group += (a * n2) / all;
    sums.rest += (c * n1) / all;
    sums.spread += (adopted * n1 * n2 - a * c * all) / all ** 2;
    sums.concordant += (a * (n2 - c)) / all;
    sums.discordant += ((n1 - a) * c) / all;
    sums.excess += a - (n1 * adopted) / all;
    sums.variance += (n1 * n2 * adopted * (all - adopted)) / (all ** 2 * (all - 1));
  }
  const ratio = sums.rest > 0 ? sums.group / sums.rest : null;
  const error = ratio ? Math.sqrt(sums.spread / (sums.group * sums.rest)) : null;
  const { ratioLower: lower, ratioUpper: upper } = logInterval(ratio, error, confidence);
  const chiSquare = sums.variance > 0 ? sums.excess ** 2 / sums.variance : null;
  return {
    crude,
    ratio,
    lower,
    upper,
    oddsRatio: sums.discordant > 0 ? sums.concordant / sums.discordant : null,
    chiSquare,
    p: chiSquare === null ? null : chiSquareTail(chiSquare, 1),
    reason: ratio === null ? 'no_participants' : null,
  };
}

function logInterval(ratio: number | null, error: number | null, confidence: number) {
  if (ratio === null || error === null) return { ratioLower: null, ratioUpper: null };
  const factor = Math.exp(normalQuantile(0.5 + confidence / 2) * error);
  return { ratioLower: ratio / factor, ratioUpper: ratio * factor };
}
