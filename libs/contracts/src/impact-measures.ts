import { DELIVERIES, FLOW_DECISIONS, UNDEFINED_REASONS, type ImpactEvaluation, type ImpactMeasures } from '#domain';
import { z } from 'zod';
import { stamp, uuid } from './common.js';

const count = z.number().int();
const share = z.number().nullable();
const reason = z.enum(UNDEFINED_REASONS).nullable();
const day = z.number().nullable();

const shareFigure = z.object({ numerator: count, denominator: count, share, lower: share, upper: share, reason });

const waitingFigures = z.object({
  n: count,
  answered: count,
  lastDay: day,
  median: day,
  medianLower: day,
  medianUpper: day,
  firstQuarter: day,
  thirdQuarter: day,
  medianOfAnswered: day,
  curve: z.array(
    z.object({ day: z.number(), atRisk: count, events: count, unanswered: z.number(), lower: share, upper: share }),
  ),
  open: z.array(z.object({ day: z.number(), count })).optional(),
  reason,
});

const waitingByGroup = z.object({
  groups: z.array(z.object({ group: z.string(), n: count, observed: count, expected: z.number(), median: day })),
  withoutGroup: count,
  hidden: count,
  chiSquare: share,
  degreesOfFreedom: count.nullable(),
  p: share,
  reason,
});

const traceFigures = z.object({
  themed: shareFigure,
  response: shareFigure,
  decision: shareFigure,
  outcome: shareFigure,
});

export const impactMeasures = z.object({
  asOf: z.string(),
  response: waitingFigures.extend({
    promisedDays: count,
    isOwnPromise: z.boolean(),
    onTime: share,
    onTimeLower: share,
    onTimeUpper: share,
    isSettled: z.boolean(),
    withoutDay: count,
    answeredWithoutDay: count,
    withdrawn: count,
    answeredBefore: count,
  }),
  delivery: waitingFigures,
  decisions: z.object({
    opened: count,
    pending: count,
    adopted: count,
    partly: count,
    rejected: count,
    other: count,
    implemented: count,
    deliveredLate: count,
    overdue: count,
    decisionRate: shareFigure,
    adoptionRate: shareFigure,
    reasonedRejectionRate: shareFigure,
    implementationRate: shareFigure,
  }),
  traceability: z.object({ confirmed: traceFigures, withSuggested: traceFigures }),
  offices: waitingByGroup,
  flow: z
    .array(
      z.object({
        themeId: uuid.nullable(),
        label: z.string(),
        decision: z.enum(FLOW_DECISIONS),
        delivery: z.enum([...DELIVERIES, 'none']),
        contributions: count,
      }),
    )
    .optional(),
}) satisfies z.ZodType<ImpactMeasures>;

const impactEvaluation = z.object({
  orphanDecisions: z.array(uuid),
  equality: z.array(
    z.object({
      variable: z.string(),
      group: z.string(),
      protected: z.boolean(),
      decided: count.nullable(),
      adopted: count.nullable(),
      ratio: share,
      ratioLower: share,
      ratioUpper: share,
      difference: share,
      differenceLower: share,
      differenceUpper: share,
      p: share,
      q: share,
      adjustedRatio: share,
      adjustedLower: share,
      adjustedUpper: share,
      reason,
    }),
  ),
  compared: count,
  districts: waitingByGroup,
}) satisfies z.ZodType<ImpactEvaluation>;

/** How input was acted on: times, rates, the chain. Null where the newest report is of an older method. */
export const impactMeasuresAnswer = z.object({ measures: impactMeasures.nullable(), stamp: stamp.nullable() });
export type ImpactMeasuresAnswer = z.infer<typeof impactMeasuresAnswer>;

/** For those who evaluate: decisions that nothing said leads to, with the first words of each, and equality of influence. */
export const impactEvaluationAnswer = z.object({
  evaluation: impactEvaluation.nullable(),
  orphans: z.array(z.object({ id: uuid, text: z.record(z.string(), z.string()), decidedOn: z.string().nullable() })),
  stamp: stamp.nullable(),
});
export type ImpactEvaluationAnswer = z.infer<typeof impactEvaluationAnswer>;
