import { type UndefinedReason } from '#domain';

export interface TopicDiversity {
  /** 1 − Σp²: how likely two contributions drawn at random are about different topics. */
  readonly simpson: number | null;
  /** Entropy in nats, and e to its power: as many topics of one size would be as diverse. */
  readonly shannon: number | null;
  readonly effectiveTopics: number | null;
  /** Entropy ÷ the largest possible over all topics offered, 0…1; null for one topic. */
  readonly evenness: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * Did the debate stay with one topic or cover many?
 *
 *     1 − Σp²,   H = −Σ p ln p,   e^H,   H / ln k
 *
 * It depends on how finely topics are cut, so it compares processes with the same codeframe and nothing else.
 *
 * @param counts contributions (or people) of each topic, at least 0, those that nobody raised too
 * @returns null with `no_participants` where nothing was counted
 * @throws {RangeError} when a count is below 0 or not finite
 * @see docs/methods/debate.md
 * @example topicDiversity([50, 30, 15, 5, 0]); // 0.635, e^H 3.13, evenness 0.71
 */
export function topicDiversity(counts: readonly number[]): TopicDiversity {
  const invalid = counts.find((count) => !(count >= 0 && count < Infinity));
  if (invalid !== undefined) throw new RangeError(`not a count: ${invalid}`);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    return { simpson: null, shannon: null, effectiveTopics: null, evenness: null, reason: 'no_participants' };
  }
  const parts = counts.filter((count) => count > 0).map((count) => count / total);
  const shannon = Math.max(0, -parts.reduce((sum, part) => sum + part * Math.log(part), 0));
  return {
    simpson: Math.max(0, 1 - parts.reduce((sum, part) => sum + part * part, 0)),
    shannon,
    effectiveTopics: Math.exp(shannon),
    evenness: counts.length > 1 ? shannon / Math.log(counts.length) : null,
    reason: null,
  };
}
