import { z } from 'zod';
import {
  chanceDissimilarity,
  dissimilarity,
  diversityCoverage,
  goodnessOfFit,
  goVocalScore,
  missingByChannel,
  missingDemographicsBounds,
  participationRate,
  poolChannels,
  representationRatio,
  rIndicator,
} from '#analysis';
import { InvalidInputError } from '#domain';
import { confidence, counts, measure, toMap, wholeCounts, type Measures } from './measure.js';

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
    const people = Object.values(participants).reduce((sum, count) => sum + count, 0);
    const chance = Number.isInteger(people) ? chanceDissimilarity(people, toMap(population)) : null;
    return {
      dissimilarity: result.dissimilarity,
      similarity: result.similarity,
      people_to_shift: result.peopleToShift,
      in_frame: result.inFrame,
      hellinger: result.hellinger,
      expected_by_chance: chance?.expected ?? null,
      chance_upper: chance?.upper ?? null,
      status: result.reason ?? 'ok',
    };
  }),
  'govocal-rscore': measure(z.object({ participants: counts, population: counts }), ({ participants, population }) => {
    const score = goVocalScore(toMap(participants), toMap(population));
    return {
      r_score_min_max: score.minMax,
      min_mean: score.minMean,
      proportional_similarity: score.similarity,
      status: score.reason ?? 'ok',
    };
  }),
  'r-indicator': measure(
    z.object({
      cells: z.array(z.looseObject({ N: z.number().min(0), x: z.number().int().min(0) })),
      model: z.string(),
    }),
    measureRIndicator,
  ),
  'goodness-of-fit': measure(
    z.object({ participants: z.array(z.number().int().min(0)), population: z.array(z.number().min(0)) }),
    measureFit,
  ),
  'missing-demographics-bounds': measure(
    z.object({ participants: counts, unknown: z.number().min(0), population: counts }),
    ({ participants, unknown, population }) =>
      missingDemographicsBounds(toMap(participants), unknown, toMap(population)).groups.map((group) => ({
        group: group.group,
        share_known: group.shareKnown,
        share_bounds: [group.shareLower, group.shareUpper],
        ratio_bounds: [group.ratioLower, group.ratioUpper],
        verdict: group.whateverMissing && BOUNDED_VERDICTS[group.whateverMissing],
        status: group.reason ?? 'ok',
      })),
  ),
  'missing-by-channel': measure(z.object({ known: wholeCounts, unknown: wholeCounts }), ({ known, unknown }) => {
    const names = [...new Set([...Object.keys(known), ...Object.keys(unknown)])];
    const result = missingByChannel(
      names.map((channel) => ({ channel, known: known[channel] ?? 0, unknown: unknown[channel] ?? 0 })),
    );
    return {
      missing: Object.fromEntries(result.channels.map((one) => [one.channel, one.missing])),
      ci_wilson: Object.fromEntries(result.channels.map((one) => [one.channel, [one.lower, one.upper]])),
      chi2: result.chiSquare,
      df: result.degreesOfFreedom,
      p: result.p,
      p_method: result.method,
      cramers_v: result.cramersV,
      status: result.reason ?? 'ok',
    };
  }),
  'diversity-coverage': measure(
    z.object({ participants: counts, population: counts }),
    ({ participants, population }) => {
      const result = diversityCoverage(toMap(participants), toMap(population));
      return {
        share: result.share,
        groups: result.groups,
        reached: result.reached,
        not_reached: result.notReached,
        status: result.reason ?? 'ok',
      };
    },
  ),
  'pooling-channels': measure(z.record(z.string(), z.unknown()), measurePooling),
};

const BOUNDED_VERDICTS = {
  under: 'under_represented_whatever_the_missing',
  proportional: 'proportional_whatever_the_missing',
  over: 'over_represented_whatever_the_missing',
  'depends-on-missing': 'depends_on_missing',
};

interface RIndicatorInput {
  readonly cells: readonly { readonly N: number; readonly x: number; readonly [variable: string]: unknown }[];
  /** As in R: `~ sex + age`. */
  readonly model: string;
}

function measureRIndicator({ cells, model }: RIndicatorInput) {
  const [, terms] = /^\s*~\s*([^~]+)$/.exec(model) ?? [];
  const variables = [...new Set((terms ?? '').split('+').map((term) => term.trim()))];
  if (!variables.every((variable) => /^[^\s:*^|()-]+$/.test(variable))) {
    throw new InvalidInputError('wrong-input', 'measure: model: write "~ g" or "~ a + b", main effects only');
  }
  const result = rIndicator(
    cells.map(({ N, x, ...categories }) => ({
      residents: N,
      participants: x,
      categories: Object.fromEntries(Object.entries(categories).map(([name, category]) => [name, `${category}`])),
    })),
    variables,
  );
  const { unconditional, conditional } = result;
  return {
    rate: result.rate,
    S: result.spread,
    R: result.rIndicator,
    cv: result.variation,
    variance_bias: result.varianceBias,
    S_adjusted: result.spreadAdjusted,
    R_adjusted: result.rIndicatorAdjusted,
    cv_adjusted: result.variationAdjusted,
    propensities: result.propensities,
    partial_unconditional:
      unconditional &&
      Object.fromEntries(
        [...unconditional].map(([name, { variable, categories }]) => [
          name,
          { variable, categories: Object.fromEntries(categories) },
        ]),
      ),
    partial_conditional: conditional && Object.fromEntries(conditional),
    status: result.reason ?? 'ok',
  };
}

function measureFit({ participants, population }: { participants: number[]; population: number[] }) {
  if (participants.length !== population.length) {
    const message = `measure: population has ${population.length} entries, participants has ${participants.length}`;
    throw new InvalidInputError('wrong-input', message, { key: 'population' });
  }
  const named = (values: readonly number[]) => new Map(values.map((value, index) => [`${index}`, value]));
  const fit = goodnessOfFit(named(participants), named(population));
  return {
    n: fit.people,
    df: fit.degreesOfFreedom,
    expected: fit.groups.map((group) => group.expected),
    chi2: fit.chiSquare,
    p_chi2: fit.pChiSquare,
    g: fit.gStatistic,
    p_g: fit.pG,
    cohen_w: fit.cohenW,
    cramers_v: fit.cramersV,
    v_max_scaled: fit.scaledW,
    std_residuals: fit.groups.map((group) => group.standardisedResidual),
    small_expected: fit.smallExpected,
    p_exact: fit.multinomial?.method === 'exact-multinomial' ? fit.multinomial.p : null,
    p_monte_carlo: fit.multinomial?.method === 'monte-carlo' ? fit.multinomial.p : null,
    p: fit.p,
    p_method: fit.method,
    outside: fit.outside,
    status: fit.reason ?? 'ok',
  };
}

const percentages = z.record(z.string(), z.number().min(0).max(100));

/** Any channels: for each its `<channel>_n` and `<channel>_percent`. */
function measurePooling(input: Readonly<Record<string, unknown>>) {
  const names = Object.keys(input).flatMap((key) => (key.endsWith('_n') ? [key.slice(0, -'_n'.length)] : []));
  const shape = Object.fromEntries(
    names.flatMap((name) => [
      [`${name}_n`, z.number().int().min(0)],
      [`${name}_percent`, percentages],
    ]),
  );
  return POOLING(names, shape).compute(input);
}

const POOLING = (names: readonly string[], shape: Readonly<Record<string, z.ZodType>>) =>
  measure(z.object({ ...shape, published_total_percent: percentages.optional() }), (checked) => {
    const values = checked as Readonly<Record<string, unknown>>;
    const result = poolChannels(
      names.map((channel) => ({
        channel,
        people: values[`${channel}_n`] as number,
        percentages: toMap(values[`${channel}_percent`] as Record<string, number>),
      })),
      toMap(checked.published_total_percent ?? {}),
    );
    return {
      n: result.people,
      pooled: Object.fromEntries(result.groups.map(({ group, pooled }) => [group, pooled])),
      simple_mean: Object.fromEntries(result.groups.map(({ group, simpleMean }) => [group, simpleMean])),
      published_equals_simple_mean_to_0_011: result.publishedIsSimpleMean,
      max_error_points: result.largestErrorPoints,
      not_hundred: result.notHundred,
      status: result.reason ?? 'ok',
    };
  });
