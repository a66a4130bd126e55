import { z } from 'zod';
import {
  adoptionRatio,
  answeredBy,
  equalityOfInfluence,
  logRank,
  responseTimes,
  traceability,
  type AdoptionRatio,
  type TracedDecision,
} from '#analysis';
import { confidence, measure, measureByKey, type Measures } from './measure.js';

const count = z.number().int().min(0);
const flag = z.union([z.boolean(), z.literal(0), z.literal(1)]).transform(Boolean);
const words = z.array(z.string());

/** The oracle's words for a decision, and those of the project. */
const DECISION_WORDS: Readonly<Record<string, TracedDecision>> = {
  adopted: 'adopted',
  yes: 'adopted',
  partly: 'partly',
  partly_adopted: 'partly',
  partially: 'partly',
  partial: 'partly',
  rejected: 'rejected',
  no: 'rejected',
  'not-ours': 'other',
  'already-in-force': 'other',
  moot: 'other',
  other: 'other',
  pending: 'pending',
  'needs-analysis': 'pending',
};

const waits = z
  .object({
    days: z.array(z.number().min(0)),
    responded: z.array(flag),
    group: words.optional(),
    promised_days: z.number().min(0).optional(),
    conf: confidence,
  })
  .refine(({ days, responded }) => days.length === responded.length, {
    path: ['responded'],
    error: 'has not as many values as days',
  })
  .refine(({ days, group }) => group === undefined || days.length === group.length, {
    path: ['group'],
    error: 'has not as many values as days',
  });

const crude = z
  .object({ group_adopted: count, group_n: count, rest_adopted: count, rest_n: count, conf: confidence })
  .refine((one) => one.group_adopted <= one.group_n, { path: ['group_adopted'], error: 'is greater than group_n' })
  .refine((one) => one.rest_adopted <= one.rest_n, { path: ['rest_adopted'], error: 'is greater than rest_n' });

const byTheme = z.object({
  themes: z.array(z.object({ group_adopted: count, group_not: count, rest_adopted: count, rest_not: count })),
  conf: confidence,
});

const chains = z.object({
  contributions: z.array(
    z.object({
      id: z.string(),
      themes: words.default([]),
      responded: flag.default(false),
      eligible: flag.default(true),
    }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      themes: words.default([]),
      contributions: words.default([]),
      decision: z
        .string()
        .nullish()
        .transform((word) => word ?? 'pending')
        .refine((word) => Object.hasOwn(DECISION_WORDS, word), { error: 'is no decision' })
        .transform((word) => DECISION_WORDS[word]!),
      reason: z.string().nullish(),
      outcome: z.string().nullish(),
    }),
  ),
});

/** What was done with what residents said. */
export const INFLUENCE_MEASURES: Measures = {
  'response-time-km': measure(waits, measureResponseTimes),
  'equality-of-influence': measureByKey({
    group_adopted: measure(crude, ({ group_adopted, group_n, rest_adopted, rest_n, conf }) => {
      const counts = { groupAdopted: group_adopted, groupDecided: group_n };
      return wordsOf(adoptionRatio({ ...counts, restAdopted: rest_adopted, restDecided: rest_n }, conf));
    }),
    themes: measure(byTheme, measureWithinThemes),
  }),
  traceability: measure(chains, measureTraceability),
};

function measureResponseTimes({ days, responded, group, promised_days, conf }: z.output<typeof waits>) {
  const found = responseTimes({ days, answered: responded }, conf);
  return {
    n: found.n,
    responded: found.answered,
    median: found.median,
    median_r_midpoint: found.medianAsInR,
    median_ci: [found.medianLower, found.medianUpper],
    q25: found.firstQuarter,
    q75: found.thirdQuarter,
    answered_by_day_7: answeredBy(found, 7),
    answered_by_day_14: answeredBy(found, 14),
    answered_by_day_30: answeredBy(found, 30),
    ...(promised_days === undefined ? {} : { on_time: answeredBy(found, promised_days) }),
    naive_median_of_answered: found.medianOfAnswered,
    last_day: found.lastDay,
    curve: found.curve.map(({ day, atRisk, events, unanswered, lower, upper }) => {
      return { day, at_risk: atRisk, events, unanswered, ci: [lower, upper] };
    }),
    status: found.reason ?? 'ok',
    ...(group === undefined ? {} : { log_rank: compareWaits(days, responded, group) }),
  };
}

function compareWaits(days: readonly number[], responded: readonly boolean[], group: readonly string[]) {
  const groups = [...new Set(group)].map((name) => ({
    group: name,
    days: days.filter((_, at) => group[at] === name),
    answered: responded.filter((_, at) => group[at] === name),
  }));
  const found = logRank(groups);
  return {
    groups: found.groups,
    chi_square: found.chiSquare,
    df: found.degreesOfFreedom,
    p: found.p,
    status: found.reason ?? 'ok',
  };
}

function wordsOf(found: AdoptionRatio) {
  return {
    rate_group: found.groupRate,
    rate_rest: found.restRate,
    adoption_ratio: found.ratio,
    ci_log: [found.ratioLower, found.ratioUpper],
    difference: found.difference,
    difference_ci: [found.differenceLower, found.differenceUpper],
    p_fisher: found.p,
    status: found.reason ?? 'ok',
  };
}

function measureWithinThemes({ themes, conf }: z.output<typeof byTheme>) {
  const counts = themes.map(({ group_adopted, group_not, rest_adopted, rest_not }) => ({
    groupAdopted: group_adopted,
    groupDecided: group_adopted + group_not,
    restAdopted: rest_adopted,
    restDecided: rest_adopted + rest_not,
  }));
  const found = equalityOfInfluence(counts, conf);
  return {
    crude: wordsOf(found.crude),
    mh_ratio: found.ratio,
    mh_ratio_ci: [found.lower, found.upper],
    mh_odds_ratio: found.oddsRatio,
    cmh_chi_square: found.chiSquare,
    cmh_p: found.p,
    status: found.reason ?? 'ok',
  };
}

function measureTraceability({ contributions, decisions }: z.output<typeof chains>) {
  const found = traceability({
    contributions,
    decisions: decisions.map(({ reason, outcome, ...decision }) => ({
      ...decision,
      hasReason: (reason ?? '').trim() !== '',
      outcome: outcomeOf(outcome),
    })),
  });
  return {
    eligible: found.eligible,
    themed: found.themed,
    reached_decision: found.reachedDecision,
    reached_outcome: found.reachedOutcome,
    response_rate: found.responseRate,
    decision_rate: found.decisionRate,
    adoption_rate: found.adoptionRate,
    reasoned_rejection_rate: found.reasonedRejectionRate,
    implementation_rate: found.implementationRate,
    orphan_decisions: found.orphanDecisions,
    status: found.reason ?? 'ok',
  };
}

function outcomeOf(outcome: string | null | undefined): 'implemented' | 'other' | null {
  if (!outcome?.trim()) return null;
  return outcome === 'implemented' || outcome === 'delivered' ? 'implemented' : 'other';
}
