/** How much more often one side uses a word than the other. */
export interface LogOdds {
  /** Difference of the log-odds; above 0 the first side uses it more. */
  readonly delta: number;
  readonly variance: number;
  /** `delta` in standard errors. */
  readonly z: number;
}

/**
 * How much more one group uses a word than the others do, with a prior that keeps rare words from looking striking: log-odds with an
 * informative Dirichlet prior.
 *
 *     δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α)),   var ≈ 1 / (y₁ + α) + 1 / (y₂ + α),   z = δ / √var
 *
 * @param first how often the group used the word, and all words together
 * @param second the same of all others
 * @param prior α of the word (its part of all words × α₀) and α₀ itself, both above 0
 * @throws {RangeError} when a count is negative, greater than its total, or the prior is not above 0
 * @see B. Monroe, M. Colaresi, K. Quinn (2008), "Fightin' Words", Political Analysis 16(4)
 * @example logOddsRatio({ uses: 40, all: 100 }, { uses: 5, all: 160 }, { word: 1.7308, all: 10 }).z; // 6.49
 */
export function logOddsRatio(
  first: { readonly uses: number; readonly all: number },
  second: { readonly uses: number; readonly all: number },
  prior: { readonly word: number; readonly all: number },
): LogOdds {
  for (const { uses, all } of [first, second]) {
    if (!(uses >= 0 && uses <= all)) throw new RangeError(`${uses} uses of ${all} words`);
  }
  if (!(prior.word > 0 && prior.all > prior.word)) throw new RangeError('the prior must be above 0 and below its sum');
  return logOddsOf(first, second, prior)!;
}

/** The same without checks, and null where an odds is 0 or infinite: a word without uses and without prior, or the only word. */
export function logOddsOf(
  first: { readonly uses: number; readonly all: number },
  second: { readonly uses: number; readonly all: number },
  prior: { readonly word: number; readonly all: number },
): LogOdds | null {
  const uses = [first, second].map((side) => side.uses + prior.word) as [number, number];
  const others = [first, second].map((side) => side.all + prior.all - side.uses - prior.word) as [number, number];
  if (!(Math.min(...uses, ...others) > 0)) return null;
  const delta = Math.log(uses[0] / others[0]) - Math.log(uses[1] / others[1]);
  const variance = 1 / uses[0] + 1 / uses[1];
  return { delta, variance, z: delta / Math.sqrt(variance) };
}
