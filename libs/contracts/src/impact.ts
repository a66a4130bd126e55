import { BUDGET_STAGES, DECISIONS, DELIVERIES, ELIGIBILITIES, OFFICIAL_STATUSES, type ImpactReport } from '#domain';
import { z } from 'zod';
import { countOf, localisedText, stamp, uuid } from './common.js';
import { impactMeasures } from './impact-measures.js';

const impactRate = z.object({
  numerator: z.number().int(),
  denominator: z.number().int(),
  rate: z.number().nullable(),
  reason: z.literal('no_participants').nullable(),
});

export const themeImpact = countOf.extend({
  themeId: uuid.nullable(),
  label: z.string(),
  eligible: z.number().int(),
  answered: z.number().int(),
  decided: z.number().int(),
  adopted: z.number().int(),
  partly: z.number().int(),
  rejected: z.number().int(),
  delivered: z.number().int(),
});

export const impactReport = z.object({
  method: z.string(),
  total: countOf,
  eligible: countOf,
  byEligibility: z.record(z.enum(ELIGIBILITIES), countOf),
  byOfficial: z.record(z.enum(OFFICIAL_STATUSES), countOf),
  byDecision: z.record(z.enum([...DECISIONS, 'none']), countOf),
  byDelivery: z.record(z.enum([...DELIVERIES, 'none']), countOf),
  byStage: z.partialRecord(z.enum(BUDGET_STAGES), countOf),
  responseRate: impactRate,
  decisionRate: impactRate,
  adoptionRate: impactRate,
  implementationRate: impactRate,
  byTheme: z.array(themeImpact),
  measures: impactMeasures.optional(),
}) satisfies z.ZodType<ImpactReport>;

/** What was done with the input, with the newest answers and outcomes behind the numbers. */
export const impactAnswer = z.object({
  state: z.enum(['ready', 'not-yet', 'nobody']),
  report: impactReport.nullable(),
  stamp: stamp.nullable(),
  decisions: z.array(
    z.object({
      id: uuid,
      code: z.enum(DECISIONS),
      text: localisedText,
      reason: localisedText,
      office: z.string().nullable(),
      decidedOn: z.string().nullable(),
      contributions: z.number().int(),
      themes: z.array(z.object({ id: uuid, label: z.string() })),
      delivery: z.enum(DELIVERIES).nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
});
export type ImpactAnswer = z.infer<typeof impactAnswer>;
