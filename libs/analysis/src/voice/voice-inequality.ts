import { type UndefinedReason } from '#domain';

/** How evenly what was said is spread over people; all null, with the reason, where nobody said anything. */
export interface VoiceInequality {
  /** People in the list, and what they said together. */
  readonly people: number;
  readonly total: number;
  /** 0 when everybody said as much, near 1 when one person said everything. */
  readonly gini: number | null;
  /** The same, able to reach 1 in a small group; null for one person. */
  readonly giniCorrected: number | null;
  /** Part of everything that the tenth of people who said most said, rounded up to whole people; and the one who said most. */
  readonly topTenthShare: number | null;
  readonly topPersonShare: number | null;
  /** Herfindahl and Hirschman's index: the sum of squared parts. */
  readonly concentration: number | null;
  /** 1 ÷ concentration: as many people who all said as much would be as concentrated. */
  readonly effectiveVoices: number | null;
  /** In nats; its part of the largest possible, 0…1 (null for one person); and e to its power, another count of effective voices. */
  readonly entropy: number | null;
  readonly evenness: number | null;
  readonly entropyVoices: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * Did many speak, or a few for many? How unevenly contributions, minutes or turns are spread over people.
 *
 *     Gini = Σ (2i − n − 1) x₍ᵢ₎ / (n Σx) with x₍₁₎ ≤ … ≤ x₍ₙ₎,   corrected = Gini · n / (n − 1)
 *     HHI = Σ p²,   H = −Σ p ln p,   evenness = H / ln n,   p = x / Σx
 *
 * Whether people with nothing are in the list is for the caller, and must be said: those who contributed and all who registered are two
 * measures.
 *
 * @param counts what each person said, at least 0; any array or typed array, not changed
 * @throws {RangeError} when a count is below 0 or not finite
 * @see docs/methods/voice-inequality.md; C. Gini (1912), A. Hirschman (1964), L. Jost (2006)
 * @example voiceInequality([1, 1, 1, 1, 1, 2, 2, 3, 8, 20]).gini; // 0.585; effective voices 3.29
 */
export function voiceInequality(counts: ArrayLike<number>): VoiceInequality {
  const sorted = Float64Array.from(counts).sort();
  const people = sorted.length;
  let total = 0;
  for (const count of sorted) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`no count of what a person said: ${count}`);
    total += count;
  }
  if (total === 0) return { ...NOTHING_SAID, people, total };

  let [ranked, concentration, entropy] = [0, 0, 0];
  sorted.forEach((count, at) => {
    const part = count / total;
    ranked += (2 * (at + 1) - people - 1) * part;
    concentration += part * part;
    if (part > 0) entropy -= part * Math.log(part);
  });
  // rounding alone can bring the sum for equal counts a little below 0
  const gini = Math.max(0, ranked / people);
  const top = sorted.subarray(people - Math.ceil(people / 10));
  return {
    people,
    total,
    gini,
    giniCorrected: people > 1 ? Math.min(1, (gini * people) / (people - 1)) : null,
    topTenthShare: top.reduce((sum, count) => sum + count, 0) / total,
    topPersonShare: sorted[people - 1]! / total,
    concentration,
    effectiveVoices: 1 / concentration,
    entropy: Math.max(0, entropy),
    evenness: people > 1 ? Math.max(0, entropy) / Math.log(people) : null,
    entropyVoices: Math.exp(entropy),
    reason: null,
  };
}

const NOTHING_SAID = {
  gini: null,
  giniCorrected: null,
  topTenthShare: null,
  topPersonShare: null,
  concentration: null,
  effectiveVoices: null,
  entropy: null,
  evenness: null,
  entropyVoices: null,
  reason: 'no_participants',
} as const;
