import { type UndefinedReason } from '#domain';
import { logOddsOf, type LogOdds } from '../statistics/log-odds-ratio.js';

/** Part of the prior that each word has by its part of all words; small, because counts that come alone come without a collection. */
const DEFAULT_PRIOR = 10;

export type WordLogOdds = { readonly word: string; readonly reason: UndefinedReason | null } & {
  readonly [Key in keyof LogOdds]: number | null;
};

/**
 * Which words one group uses more than the others, from counts alone: the log-odds with an informative Dirichlet prior for each word.
 * What to count (people, lemmas, what may be shown) is for the caller; `distinctiveWords` does all of it for texts.
 *
 *     δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α)),   var = 1/(y₁ + α) + 1/(y₂ + α),   z = δ/√var
 *
 * @param group uses of each word by the group, at least 0; a word that is absent counts 0
 * @param rest the same by everybody else
 * @param prior α of each word; by default its part of all words, times 10
 * @returns the words of both sides and of the prior in the order in which they stand; those with no uses and no prior are left out. A
 *   word whose odds are 0 or infinite (used by one side alone and without prior, or the only word) is null with `too_few`
 * @throws {RangeError} when a count or a prior is below 0 or not finite
 * @see B. Monroe, M. Colaresi, K. Quinn (2008), "Fightin' Words", Political Analysis 16(4)
 * @example wordLogOdds(new Map([['przychodnia', 40], ['park', 60]]), new Map([['przychodnia', 5], ['park', 155]]))[0].z; // 6.09
 */
export function wordLogOdds(
  group: ReadonlyMap<string, number>,
  rest: ReadonlyMap<string, number>,
  prior?: ReadonlyMap<string, number>,
): WordLogOdds[] {
  const [groupWords, restWords] = [total(group), total(rest)];
  const words = [...new Set([...group.keys(), ...rest.keys(), ...(prior?.keys() ?? [])])];
  const uses = (word: string) => [group.get(word) ?? 0, rest.get(word) ?? 0] as const;
  const partOfAll = (word: string) => (DEFAULT_PRIOR * (uses(word)[0] + uses(word)[1])) / (groupWords + restWords);
  const alphas = prior ?? new Map(words.map((word) => [word, groupWords + restWords > 0 ? partOfAll(word) : 0]));
  const alphaOfAll = total(alphas);
  return words.flatMap((word): WordLogOdds[] => {
    const [own, others] = uses(word);
    const alpha = alphas.get(word) ?? 0;
    if (own + others + alpha === 0) return [];
    const found = logOddsOf(
      { uses: own, all: groupWords },
      { uses: others, all: restWords },
      { word: alpha, all: alphaOfAll },
    );
    return [
      found ? { word, ...found, reason: null } : { word, delta: null, variance: null, z: null, reason: 'too_few' },
    ];
  });
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, count] of counts) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`the word ${word} has no count: ${count}`);
    sum += count;
  }
  return sum;
}
