import { compareCodePoints } from '../../text/compare-code-points.js';

/** Weight of each of the strongest terms of a theme. */
export type ClassProfile = Readonly<Record<string, number>>;

const MOST_TERMS = 60;

/**
 * The words that set each theme apart, by which a later run recognises it: class-based tf-idf, the strongest sixty.
 *
 *     weight(term, theme) = n(term, theme) / n(all terms, theme) · ln(1 + A / n(term)),  A = terms per theme, on average
 *
 * @param counts for each theme: number of a term, in how many of its texts it stands, and so on
 * @returns one profile a theme; an empty one for a theme without texts
 * @see M. Grootendorst (2022), "BERTopic", §3.3
 */
export function classProfiles({
  terms,
  counts,
}: {
  readonly terms: readonly string[];
  readonly counts: readonly (readonly number[])[];
}): ClassProfile[] {
  const everywhere = new Float64Array(terms.length);
  const totals = counts.map((flat) => {
    let total = 0;
    for (let at = 0; at < flat.length; at += 2) {
      everywhere[flat[at]!]! += flat[at + 1]!;
      total += flat[at + 1]!;
    }
    return total;
  });
  const filled = totals.filter((total) => total > 0);
  const average = filled.reduce((sum, total) => sum + total, 0) / Math.max(1, filled.length);
  return counts.map((flat, theme) => {
    const weights: [string, number][] = [];
    for (let at = 0; at < flat.length; at += 2) {
      const share = flat[at + 1]! / totals[theme]!;
      weights.push([terms[flat[at]!]!, share * Math.log(1 + average / everywhere[flat[at]!]!)]);
    }
    weights.sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
    return Object.fromEntries(
      weights.slice(0, MOST_TERMS).map(([term, weight]) => [term, Math.round(weight * 1e6) / 1e6]),
    );
  });
}
