import { z } from 'zod';
import { dissimilarity, participationRate, representationRatio } from '#analysis';
import { confidence, counts, measure, toMap, type Measures } from './measure.js';

/** Who took part, against the people who live there. */
export const REACH_MEASURES: Measures = {
  'participation-rate-wilson': measure(
    z.object({ x: z.number().int().min(0), n: z.number().min(0), conf: confidence }),
    ({ x, n, conf }) => {
      const { rate, lower, upper, reason } = participationRate(x, n, conf);
      return { rate, lower, upper, status: reason ?? 'ok' };
    },
  ),
  'representation-ratio': measure(
    z.object({ participants: counts, population: counts, conf: confidence }),
    ({ participants, population, conf }) =>
      representationRatio(toMap(participants), toMap(population), conf).map((group) => ({
        group: group.group,
        share: group.share,
        population_share: group.populationShare,
        ratio: group.ratio,
        log2_ratio: group.log2Ratio,
        ci_wilson: [group.lower, group.upper],
        se_log: group.seLog,
        ci_log: [group.logLower, group.logUpper],
        rate_ratio_vs_rest: group.rateRatioVsRest,
        rate_ratio_ci: [group.rateRatioLower, group.rateRatioUpper],
        missing_people: group.missingPeople,
      })),
  ),
  dissimilarity: measure(z.object({ participants: counts, population: counts }), ({ participants, population }) => {
    const result = dissimilarity(toMap(participants), toMap(population));
    return {
      dissimilarity: result.dissimilarity,
      similarity: result.similarity,
      people_to_shift: result.peopleToShift,
      in_frame: result.inFrame,
      hellinger: result.hellinger,
    };
  }),
};
